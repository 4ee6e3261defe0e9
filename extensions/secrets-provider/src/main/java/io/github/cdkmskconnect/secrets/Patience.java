package io.github.cdkmskconnect.secrets;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Tries again what passes by itself, until a time limit: Connect reads secrets when a connector or task starts, and one that fails then stays failed.
 *
 * <p>The SDK's own retries end after seconds and know no time limit, so they are off. Pauses are random (up to a bound that doubles),
 * for all tasks of a worker ask at the same moment.
 */
final class Patience {
  /** What this needs of the machine's clock. */
  interface Time {
    long nanos();

    void pause(Duration duration) throws InterruptedException;
  }

  private static final Logger LOGGER = LoggerFactory.getLogger(Patience.class);
  private static final Duration FIRST_BOUND = Duration.ofMillis(500);
  private static final Duration LAST_BOUND = Duration.ofSeconds(5);
  private static final Time CLOCK = new Time() {
    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
      Thread.sleep(duration.toMillis());
    }
  };

  private final Duration limit;
  private final Time time;

  Patience(Duration limit) {
    this(limit, CLOCK);
  }

  Patience(Duration limit, Time time) {
    this.limit = limit;
    this.time = time;
  }

  /**
   * The result of the first attempt that succeeds. No attempt begins after the limit.
   *
   * @throws SdkException what the last attempt failed with
   */
  <T> T call(String what, Supplier<T> attempt) {
    long start = time.nanos();
    for (Duration bound = FIRST_BOUND; ; bound = shorter(bound.multipliedBy(2), LAST_BOUND)) {
      try {
        return attempt.get();
      } catch (SdkException e) {
        Duration pause = Duration.ofMillis(ThreadLocalRandom.current().nextLong(bound.toMillis() / 2, bound.toMillis() + 1));
        boolean late = time.nanos() - start + pause.toNanos() > limit.toNanos();
        if (late || !Failures.passes(e)) {
          throw e;
        }
        if (bound.equals(FIRST_BOUND)) {
          LOGGER.warn("{} cannot be read yet and is tried again for up to {} ms: {}", what, limit.toMillis(), Failures.reason(e));
        }
        pause(pause, e);
      }
    }
  }

  private void pause(Duration pause, SdkException failure) {
    try {
      time.pause(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure;
    }
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
