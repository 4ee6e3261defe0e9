package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A secret that is rotated while the tasks of a worker start, and a service in trouble while they do. */
class RotationTest {
  private static final int TASKS = 32;

  private final ServiceStandIn service = standIn();
  private final SecretsManagerConfigProvider provider = new SecretsManagerConfigProvider();
  private final ExecutorService tasks = Executors.newFixedThreadPool(TASKS);

  private static ServiceStandIn standIn() {
    try {
      return new ServiceStandIn();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void start() {
    provider.configure(Map.of("region", "eu-central-1", "endpoint", service.url(), "retry.timeout.ms", "20000"));
    version(0);
  }

  @AfterEach
  void stop() {
    tasks.shutdownNow();
    provider.close();
    service.close();
  }

  private void version(int number) {
    service.secret("shop/db", "{\"username\":\"user" + number + "\",\"password\":\"secret" + number + "\"}");
  }

  private String pair() {
    Map<String, String> fields = provider.get("shop/db", Set.of("username", "password")).data();
    return fields.get("username") + "/" + fields.get("password");
  }

  @Test
  void userAndPasswordAreAlwaysOfOneVersion() throws Exception {
    AtomicBoolean rotating = new AtomicBoolean(true);
    List<Future<Integer>> reads = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      reads.add(tasks.submit(() -> {
        int read = 0;
        for (; rotating.get(); read++) {
          String pair = pair();
          assertTrue(pair.matches("user(\\d+)/secret\\1"), pair);
        }
        return read;
      }));
    }
    for (int number = 1; number <= 200; number++) {
      version(number);
      Thread.sleep(5);
    }
    rotating.set(false);
    int all = 0;
    for (Future<Integer> read : reads) {
      all += read.get(10, TimeUnit.SECONDS);
    }
    assertEquals("user200/secret200", pair());
    assertTrue(all > 200, "reads during 200 rotations: " + all);
  }

  @Test
  void allTasksGetTheNewVersionAfterTrouble() throws Exception {
    service.trouble(3 * TASKS, 400, "ThrottlingException");
    List<Future<String>> starts = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      starts.add(tasks.submit(this::pair));
    }
    version(1);
    for (Future<String> start : starts) {
      String pair = start.get(20, TimeUnit.SECONDS);
      assertEquals("user1/secret1", pair);
    }
    assertEquals(4 * TASKS, service.calls().size());
  }

  @Test
  void closingEndsWhoStillWaits() throws Exception {
    service.trouble(100_000, 503, "ServiceUnavailable");
    Future<String> waiting = tasks.submit(() -> {
      try {
        return pair();
      } catch (ConfigException e) {
        return e.getMessage();
      }
    });
    while (service.calls().isEmpty()) {
      Thread.sleep(5);
    }
    provider.close();

    assertEquals("the config provider is closed", waiting.get(10, TimeUnit.SECONDS));
  }
}
