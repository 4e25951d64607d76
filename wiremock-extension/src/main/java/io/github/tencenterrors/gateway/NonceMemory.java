package io.github.tencenterrors.gateway;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;

/**
 * The nonces that have been used, each until its timestamp is no longer good.
 *
 * <p>Never holds more than its limit. Up to it every repetition is found; beyond it the nonce whose timestamp ends first is
 * forgotten for each new one, and counted, so that whoever asks knows that a repetition may have got through. Thread-safe.
 */
final class NonceMemory {

    private final int limit;
    private final Set<String> used = new HashSet<>();
    /** Which nonces end in which second. */
    private final TreeMap<Long, Queue<String>> ends = new TreeMap<>();

    private long forgotten;

    NonceMemory(int limit) {
        this.limit = limit;
    }

    /**
     * Notes a nonce; false if it is noted already.
     *
     * @param now in seconds
     * @param end the last second in which its timestamp is good
     */
    synchronized boolean add(String secretId, String nonce, long now, long end) {
        removeUntil(now - 1);
        String key = secretId + '\n' + nonce;
        if (used.contains(key)) {
            return false;
        }
        if (used.size() >= limit) {
            removeFirst();
            forgotten++;
        }
        used.add(key);
        ends.computeIfAbsent(end, any -> new ArrayDeque<>()).add(key);
        return true;
    }

    synchronized int remembered() {
        return used.size();
    }

    synchronized long forgotten() {
        return forgotten;
    }

    int limit() {
        return limit;
    }

    private void removeUntil(long second) {
        while (!ends.isEmpty() && ends.firstKey() <= second) {
            ends.pollFirstEntry().getValue().forEach(used::remove);
        }
    }

    private void removeFirst() {
        Map.Entry<Long, Queue<String>> first = ends.firstEntry();
        used.remove(first.getValue().remove());
        if (first.getValue().isEmpty()) {
            ends.remove(first.getKey());
        }
    }
}
