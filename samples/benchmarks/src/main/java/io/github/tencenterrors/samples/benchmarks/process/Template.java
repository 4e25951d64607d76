package io.github.tencenterrors.samples.benchmarks.process;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of response body: text, and slots between.
 *
 * @param share how many bodies of a thousand are of this kind
 * @param texts one more than there are slots
 * @param slots what stands between the texts
 */
record Template(int share, List<String> texts, List<Slot> slots) {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9.-]+)}");

    /** A template whose slots stand in the text by their names: {@code "RequestId":"{request-id}"}. */
    static Template of(int share, String text) {
        List<String> texts = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        Matcher slot = SLOT.matcher(text);
        int end = 0;
        while (slot.find()) {
            texts.add(text.substring(end, slot.start()));
            slots.add(Slot.named(slot.group(1)));
            end = slot.end();
        }
        texts.add(text.substring(end));
        return new Template(share, texts, slots);
    }

    void fill(StringBuilder text, RandomGenerator random) {
        for (int index = 0; index < slots.size(); index++) {
            text.append(texts.get(index));
            slots.get(index).fill(text, random);
        }
        text.append(texts.get(slots.size()));
    }
}
