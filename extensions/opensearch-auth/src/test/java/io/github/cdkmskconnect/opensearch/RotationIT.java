package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.client.Request;
import org.opensearch.client.Response;
import org.opensearch.client.RestHighLevelClient;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;

/** Keys as a container's endpoint hands them out: they change while bulks are sent. */
class RotationIT {
  private static final AwsSessionCredentials OLD = AwsSessionCredentials.create("AKIDOLD", "old secret", "old/token+");
  private static final AwsSessionCredentials NEW = AwsSessionCredentials.create("AKIDNEW", "new secret", "new/token+");

  private final AtomicInteger fetches = new AtomicInteger();
  private volatile Supplier<String> answer;
  private HttpServer endpoint;
  private Checker checker;

  @BeforeEach
  void start() throws Exception {
    endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint.createContext("/role", exchange -> {
      fetches.incrementAndGet();
      String body = "endpoint-token".equals(exchange.getRequestHeaders().getFirst("Authorization")) ? answer.get() : null;
      byte[] bytes = (body == null ? "" : body).getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(body == null ? 500 : 200, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
      exchange.close();
    });
    endpoint.start();
    System.setProperty("aws.containerCredentialsFullUri", "http://127.0.0.1:" + endpoint.getAddress().getPort() + "/role");
    System.setProperty("aws.containerAuthorizationToken", "endpoint-token");
    checker = new Checker("es");
  }

  @AfterEach
  void stop() throws Exception {
    endpoint.stop(0);
    checker.close();
    System.clearProperty("aws.containerCredentialsFullUri");
    System.clearProperty("aws.containerAuthorizationToken");
  }

  private static Supplier<String> keys(AwsSessionCredentials keys, Duration life) {
    Instant end = Instant.now().plus(life);
    return () -> "{\"AccessKeyId\":\"" + keys.accessKeyId() + "\",\"SecretAccessKey\":\"" + keys.secretAccessKey() + "\",\"Token\":\""
        + keys.sessionToken() + "\",\"Expiration\":\"" + end + "\"}";
  }

  /** One provider per test: the shared one of the worker never ends. */
  private RestHighLevelClient client(AwsCredentialsProvider provider) {
    return SinkClient.open(SinkConfig.of(checker.url()), builder -> builder.addInterceptorLast(new RequestSigner(provider, Checker.REGION, "es")));
  }

  private static int bulk(RestHighLevelClient client) throws IOException {
    Request request = new Request("POST", "/_bulk?timeout=1m");
    request.setJsonEntity("{\"index\":{\"_index\":\"shop\",\"_id\":\"1\"}}\n{\"a\":1}\n");
    Response response = client.getLowLevelClient().performRequest(request);
    return response.getStatusLine().getStatusCode();
  }

  @Test
  void theNewKeyIsUsedBeforeTheOldOneEndsWithoutOneRefusal() throws Exception {
    // in its last two minutes a key is asked for anew with every request
    answer = keys(OLD, Duration.ofSeconds(110));
    checker.accept(OLD, NEW);
    try (ContainerCredentialsProvider provider = ContainerCredentialsProvider.builder().build(); RestHighLevelClient client = client(provider)) {
      for (int i = 0; i < 30; i++) {
        assertEquals(200, bulk(client));
      }
      assertEquals(30, checker.rightBy("AKIDOLD"));
      answer = keys(NEW, Duration.ofHours(6));
      for (int i = 0; i < 3; i++) {
        bulk(client);
      }
      // whatever was signed with the old key has been answered: it may end now
      checker.accept(NEW);
      for (int i = 0; i < 30; i++) {
        assertEquals(200, bulk(client));
      }
    }
    assertEquals(List.of(), checker.wrong());
    assertTrue(checker.rightBy("AKIDNEW") >= 30, "requests with the new key: " + checker.rightBy("AKIDNEW"));
    assertEquals(63, checker.right());
  }

  @Test
  void longLivedKeysAreFetchedOnce() throws Exception {
    answer = keys(NEW, Duration.ofHours(6));
    checker.accept(NEW);
    try (ContainerCredentialsProvider provider = ContainerCredentialsProvider.builder().build(); RestHighLevelClient client = client(provider)) {
      for (int i = 0; i < 20; i++) {
        bulk(client);
      }
    }
    assertEquals(20, checker.right());
    assertEquals(1, fetches.get());
  }

  @Test
  void anEndpointThatIsDownForSecondsCostsRetriesAndNothingElse() throws Exception {
    // stale one minute before their end, so after half a second
    answer = keys(OLD, Duration.ofMillis(60_500));
    checker.accept(OLD, NEW);
    try (ContainerCredentialsProvider provider = ContainerCredentialsProvider.builder().build(); RestHighLevelClient client = client(provider)) {
      assertEquals(200, bulk(client));
      answer = () -> null;
      Thread.sleep(700);
      // an IOException, not a status: the one kind of failure that the sink repeats a bulk after
      IOException e = assertThrows(IOException.class, () -> bulk(client));
      assertTrue(e.getMessage().contains("request is not signed"), e.getMessage());
      answer = keys(NEW, Duration.ofHours(6));
      assertEquals(200, repeated(client));
    }
    assertEquals(List.of(), checker.wrong());
    assertEquals(1, checker.rightBy("AKIDNEW"));
  }

  /** As the sink does it: some attempts with a pause between them. */
  private static int repeated(RestHighLevelClient client) throws Exception {
    for (int attempt = 1; ; attempt++) {
      try {
        return bulk(client);
      } catch (IOException e) {
        if (attempt == 6) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }
}
