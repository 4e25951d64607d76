package io.github.tencenterrors.samples.load;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Clients that call one server at the same time, each on a connection that is kept; every answer is looked at. */
final class Clients {

    private static final int COUNT = 4;
    private static final int LENGTH = Errors.body(0).length();

    private static final RequestConfig PATIENCE =
            RequestConfig.custom().setResponseTimeout(10, TimeUnit.SECONDS).build();

    private final int port;
    private final List<String> actions;

    Clients(int port) {
        this(port, Calls.actions());
    }

    Clients(int port, List<String> actions) {
        this.port = port;
        this.actions = actions;
    }

    /** Calls that often, and gives that number. */
    long call(long times) throws IOException, InterruptedException, ExecutionException {
        return callWhile(number -> number < times);
    }

    /** Calls for so long, and tells how often that was. */
    long callFor(long nanos) throws IOException, InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        return callWhile(number -> System.nanoTime() - begin < nanos);
    }

    private long callWhile(LongPredicate goesOn) throws IOException, InterruptedException, ExecutionException {
        AtomicLong numbers = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(COUNT);
        try {
            List<Future<Long>> counts = IntStream.range(0, COUNT)
                    .mapToObj(any -> threads.submit(() -> calls(numbers, goesOn)))
                    .toList();
            long calls = 0;
            for (Future<Long> count : counts) {
                calls += count.get();
            }
            return calls;
        } finally {
            threads.shutdownNow();
        }
    }

    /** One connection, from the first call to the last. */
    private long calls(AtomicLong numbers, LongPredicate goesOn) throws IOException {
        List<ClassicHttpRequest> calls = Calls.to(port, actions);
        try (CloseableHttpClient client = HttpClients.custom()
                .disableAutomaticRetries()
                .setDefaultRequestConfig(PATIENCE)
                .build()) {
            long count = 0;
            for (long number = numbers.getAndIncrement(); goesOn.test(number); number = numbers.getAndIncrement()) {
                client.execute(calls.get((int) (number % calls.size())), Clients::checked);
                count++;
            }
            return count;
        }
    }

    private static int checked(ClassicHttpResponse response) throws IOException, HttpException {
        String body = EntityUtils.toString(response.getEntity());
        if (response.getCode() != 200 || body.length() != LENGTH) {
            throw new IllegalStateException("answered with " + response + ":\n" + body);
        }
        return LENGTH;
    }
}
