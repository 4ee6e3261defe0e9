package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.http.HttpRequest;
import org.apache.http.message.BasicHttpEntityEnclosingRequest;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Bulks of many tasks at once, with keys that are rotated all the time: each is signed with one key, and what the heap holds does not grow. */
class LoadTest {
  private static final int TENTHS = 10;
  private static final int TASKS = 4;
  private static final int RECORDS_OF_A_BULK = 2000;
  private static final int BYTES_OF_A_RECORD = 345;
  private static final long MAY_GROW = 4L << 20;

  private final AtomicLong asked = new AtomicLong();
  private final RequestSigner signer = new RequestSigner(rotating(), "eu-central-1", "es");

  /** New keys with every hundredth request. */
  private AwsCredentialsProvider rotating() {
    return () -> {
      long version = asked.getAndIncrement() / 100;
      return AwsSessionCredentials.create("AKID" + version, "secret" + version, "token" + version);
    };
  }

  @Test
  void memoryIsFlatAndKeyAndTokenAreOfOneVersion() throws Exception {
    long records = Long.getLong("load.records", 200_000L);
    long bulks = Math.max(1, records / RECORDS_OF_A_BULK / TENTHS / TASKS);
    ExecutorService tasks = Executors.newFixedThreadPool(TASKS);
    run(tasks, bulks);
    long before = heap();
    long most = before;
    long start = System.nanoTime();
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      run(tasks, bulks);
      most = Math.max(most, heap());
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    tasks.shutdown();
    System.out.printf(Locale.ROOT, "opensearch-auth: %,d records in %,d bulks in %.1f s; heap after collection %.1f MB before, %.1f MB at most%n",
        bulks * TENTHS * TASKS * RECORDS_OF_A_BULK, bulks * TENTHS * TASKS, seconds, before / 1e6, most / 1e6);
    assertTrue(most - before < MAY_GROW, "grew by " + (most - before) + " bytes");
    assertEquals(bulks * TASKS * (TENTHS + 1), asked.get());
  }

  private void run(ExecutorService tasks, long bulks) throws Exception {
    List<Future<?>> running = new ArrayList<>();
    for (int task = 0; task < TASKS; task++) {
      running.add(tasks.submit(() -> {
        byte[] body = new byte[RECORDS_OF_A_BULK * BYTES_OF_A_RECORD];
        Arrays.fill(body, (byte) 'x');
        for (long bulk = 0; bulk < bulks; bulk++) {
          sign(body);
        }
        return null;
      }));
    }
    for (Future<?> task : running) {
      task.get();
    }
  }

  private void sign(byte[] body) throws Exception {
    BasicHttpEntityEnclosingRequest bulk = new BasicHttpEntityEnclosingRequest("POST", "/_bulk?timeout=1m");
    bulk.setEntity(new NByteArrayEntity(body));
    bulk.setHeader("Content-Type", "application/json; charset=UTF-8");
    bulk.setHeader("Host", "search-shop.eu-central-1.es.amazonaws.com");
    signer.process(bulk, null);
    String token = value(bulk, "X-Amz-Security-Token");
    String key = "Credential=AKID" + token.substring("token".length()) + "/";
    assertTrue(value(bulk, "Authorization").contains(key), () -> token + " with " + value(bulk, "Authorization"));
  }

  private static String value(HttpRequest request, String name) {
    return request.getFirstHeader(name).getValue();
  }

  private static long heap() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
