package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** How long is waited for what, with a clock that runs as told, and with a service on the loopback. */
class PatienceTest {
  private static final SdkException NO_CONNECTION = SdkClientException.create("Unable to execute HTTP request", new IOException("Connection refused"));

  /** A clock that only pauses and attempts move. */
  private static final class ToldTime implements Patience.Time {
    Duration now = Duration.ZERO;

    @Override
    public long nanos() {
      return now.toNanos();
    }

    @Override
    public void pause(Duration duration) {
      now = now.plus(duration);
    }
  }

  private final ToldTime time = new ToldTime();
  private final AtomicInteger attempts = new AtomicInteger();

  private static SdkException answered(int status, String code) {
    return AwsServiceException.builder().statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage("try again").build()).build();
  }

  private Supplier<String> troubleUntil(Duration end, SdkException failure) {
    return () -> {
      attempts.incrementAndGet();
      if (time.now.compareTo(end) < 0) {
        throw failure;
      }
      return "value";
    };
  }

  @ParameterizedTest
  @CsvSource({"400, ThrottlingException", "400, TooManyRequestsException", "429, Anything", "500, InternalServiceError", "500, InternalServerError",
      "503, ServiceUnavailable"})
  void aMinuteOfTroubleIsSurvived(int status, String code) {
    Patience patience = new Patience(ProviderSettings.DEFAULT_RETRY_TIMEOUT, time);

    assertEquals("value", patience.call("secret", troubleUntil(Duration.ofMinutes(1), answered(status, code))));
    assertTrue(time.now.compareTo(Duration.ofSeconds(66)) < 0, "it goes on soon after the trouble: " + time.now);
    assertTrue(attempts.get() < 40, "it does not make the trouble worse: " + attempts.get());
  }

  @Test
  void aConnectionThatIsRefusedIsTriedAgain() {
    assertEquals("value", new Patience(Duration.ofSeconds(75), time).call("secret", troubleUntil(Duration.ofMinutes(1), NO_CONNECTION)));
  }

  @Test
  void noAttemptBeginsAfterTheLimit() {
    SdkException failure = answered(503, "ServiceUnavailable");

    assertEquals(failure, assertThrows(SdkException.class, () -> new Patience(Duration.ofSeconds(75), time).call("secret", troubleUntil(Duration.ofHours(1), failure))));
    assertTrue(time.now.compareTo(Duration.ofSeconds(75)) <= 0, time.now.toString());
    assertTrue(time.now.compareTo(Duration.ofSeconds(69)) > 0, time.now.toString());
  }

  @Test
  void withoutATimeNothingIsTriedAgain() {
    assertThrows(SdkException.class, () -> new Patience(Duration.ZERO, time).call("secret", troubleUntil(Duration.ofHours(1), NO_CONNECTION)));
    assertEquals(1, attempts.get());
  }

  @ParameterizedTest
  @CsvSource({"400, AccessDeniedException", "403, Forbidden", "400, ResourceNotFoundException", "400, DecryptionFailure", "400, ExpiredTokenException"})
  void whatStaysAsItIsIsSaidAtOnce(int status, String code) {
    assertThrows(SdkException.class, () -> new Patience(Duration.ofSeconds(75), time).call("secret", troubleUntil(Duration.ofHours(1), answered(status, code))));
    assertEquals(1, attempts.get());
  }

  @Test
  void anInterruptionEndsTheWaiting() throws Exception {
    AtomicReference<Throwable> outcome = new AtomicReference<>();
    Thread waiting = new Thread(() -> {
      try {
        new Patience(Duration.ofHours(1)).call("secret", () -> {
          throw NO_CONNECTION;
        });
      } catch (SdkException e) {
        outcome.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("the interruption is lost"));
      }
    });
    waiting.start();
    waiting.interrupt();
    waiting.join(5000);

    assertEquals(NO_CONNECTION, outcome.get());
  }

  @ParameterizedTest
  @CsvSource({"400, ThrottlingException, throttles", "500, InternalServiceError, had an error", "503, ServiceUnavailable, had an error"})
  void troubleThatLastsIsNoMissingPermission(int status, String code, String says) throws IOException {
    try (ServiceStandIn service = new ServiceStandIn().secret("s", "text").parameter("p", "text").trouble(1000, status, code);
        SecretsManagerConfigProvider secrets = new SecretsManagerConfigProvider(); ParameterStoreConfigProvider parameters = new ParameterStoreConfigProvider()) {
      Map<String, String> settings = Map.of("region", "eu-central-1", "endpoint", service.url(), "retry.timeout.ms", "1500");
      secrets.configure(settings);
      parameters.configure(settings);
      for (String message : new String[] {messageOf(() -> secrets.get("", Set.of("s"))), messageOf(() -> parameters.get("p"))}) {
        assertTrue(message.contains(code + ": try again; the service " + says), message);
        assertTrue(message.contains("retry.timeout.ms"), message);
        assertFalse(message.contains("role") || message.contains("kms"), message);
      }
      assertTrue(service.calls().size() >= 4, "attempts: " + service.calls().size());
      service.trouble(1, status, code);
      assertEquals("text", secrets.get("", Set.of("s")).data().get("s"));
      service.trouble(1, status, code);
      assertEquals("text", parameters.get("p").data().get("p"));
    }
  }

  @ParameterizedTest
  @CsvSource({"DecryptionFailure, kms:Decrypt of the key", "KMSAccessDeniedException, kms:Decrypt of the key",
      "AccessDeniedException, needs secretsmanager:GetSecretValue", "UnrecognizedClientException, refuses the worker's credentials",
      "InvalidRequestException, InvalidRequestException: because"})
  void eachFailureHasTheAdviceThatMendsIt(String code, String says) throws IOException {
    try (ServiceStandIn service = new ServiceStandIn().failure("s", code, "because"); SecretsManagerConfigProvider secrets = new SecretsManagerConfigProvider()) {
      secrets.configure(Map.of("region", "eu-central-1", "endpoint", service.url()));
      String message = messageOf(() -> secrets.get("", Set.of("s")));
      assertTrue(message.contains(says), message);
      assertEquals(code.equals("AccessDeniedException"), message.contains("GetSecretValue"), message);
      assertEquals(1, service.calls().size());
    }
  }

  private static String messageOf(Executable call) {
    return assertThrows(ConfigException.class, call).getMessage();
  }
}
