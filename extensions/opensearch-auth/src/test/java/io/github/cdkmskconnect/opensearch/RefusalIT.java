package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opensearch.OpenSearchStatusException;
import org.opensearch.action.bulk.BulkRequest;
import org.opensearch.action.index.IndexRequest;
import org.opensearch.client.RequestOptions;
import org.opensearch.client.RestHighLevelClient;
import org.opensearch.client.indices.GetIndexRequest;
import org.opensearch.rest.RestStatus;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

/** What the sink's user sees when a request is refused or cannot be signed. */
class RefusalIT {
  private static final AwsBasicCredentials KEYS = AwsBasicCredentials.create("AKIDRIGHT", "secret");

  private Checker checker;

  @BeforeEach
  void start() throws Exception {
    checker = new Checker("es");
    checker.accept(KEYS);
    use("AKIDRIGHT", "secret");
  }

  @AfterEach
  void stop() throws Exception {
    checker.close();
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");
  }

  private static void use(String id, String secret) {
    System.setProperty("aws.accessKeyId", id);
    System.setProperty("aws.secretAccessKey", secret);
  }

  private RestHighLevelClient client(String region, String service) {
    return SinkClient.open(SinkConfig.of(checker.url(), "aws.signing.region", region, "aws.signing.service", service));
  }

  /** The first request of a sink; the answer has no body, so the warning is all there is to learn from. */
  private List<String> warningsOfARefusedHead(String region, String service) throws Exception {
    try (CapturedLog log = new CapturedLog(); RestHighLevelClient client = client(region, service)) {
      OpenSearchStatusException e = assertThrows(OpenSearchStatusException.class,
          () -> client.indices().exists(new GetIndexRequest("shop"), RequestOptions.DEFAULT));
      assertEquals(RestStatus.FORBIDDEN, e.status());
      assertFalse(log.text().contains("secret"));
      return log.warnings();
    }
  }

  @Test
  void theWrongRegion() throws Exception {
    List<String> warnings = warningsOfARefusedHead("eu-west-1", "es");

    assertEquals(List.of("HEAD /shop: signed for es in eu-west-1"), trimmed(checker.wrong()));
    assertEquals(1, warnings.size());
    assertTrue(warnings.get(0).matches(".*HEAD /shop\\S* on 127.0.0.1:\\d+ was refused with 403: "
        + "signed as AKIDRIGHT/\\d{8}/eu-west-1/es/aws4_request.*"),
        warnings.get(0));
  }

  @Test
  void theWrongService() throws Exception {
    List<String> warnings = warningsOfARefusedHead(Checker.REGION, "aoss");

    assertEquals(List.of("HEAD /shop: signed for aoss in eu-central-1"), trimmed(checker.wrong()));
    assertTrue(warnings.get(0).contains("/eu-central-1/aoss/aws4_request"), warnings.get(0));
  }

  @Test
  void theWrongSecret() throws Exception {
    use("AKIDRIGHT", "another");
    List<String> warnings = warningsOfARefusedHead(Checker.REGION, "es");

    assertEquals(List.of("HEAD /shop: signature"), trimmed(checker.wrong()));
    assertEquals(1, warnings.size());
  }

  @Test
  void aKeyThatEndsBetweenTwoBulksIsRefusedWithAWarningEach() throws Exception {
    try (CapturedLog log = new CapturedLog(); RestHighLevelClient client = client(Checker.REGION, "es")) {
      client.indices().exists(new GetIndexRequest("shop"), RequestOptions.DEFAULT);
      checker.accept();
      BulkRequest bulk = new BulkRequest("shop").add(new IndexRequest().id("1").source("a", 1));
      OpenSearchStatusException e = assertThrows(OpenSearchStatusException.class, () -> client.bulk(bulk, RequestOptions.DEFAULT));

      assertEquals(RestStatus.FORBIDDEN, e.status());
      assertEquals(1, checker.right());
      assertEquals(List.of("POST /_bulk: unknown key AKIDRIGHT"), trimmed(checker.wrong()));
      assertEquals(1, log.warnings().size());
    }
  }

  @Test
  void withoutTheOptionsNothingIsSigned() throws Exception {
    try (CapturedLog log = new CapturedLog(); RestHighLevelClient client = SinkClient.open(SinkConfig.of(checker.url()))) {
      assertThrows(OpenSearchStatusException.class, () -> client.indices().exists(new GetIndexRequest("shop"), RequestOptions.DEFAULT));
      assertEquals(List.of("HEAD /shop: not signed"), trimmed(checker.wrong()));
      assertTrue(log.text().contains("Requests are not signed; certificates and host names are verified"), log.text());
    }
  }

  @Test
  void noCredentialsAnywhereStopTheTaskAtItsStart() throws Exception {
    System.clearProperty("aws.accessKeyId");
    System.clearProperty("aws.secretAccessKey");

    ConfigException e = assertThrows(ConfigException.class, () -> SinkClient.configured(
        SinkConfig.of(checker.url(), "aws.signing.region", Checker.REGION, "aws.signing.service", "es"), HttpAsyncClientBuilder.create()));
    assertTrue(e.getMessage().startsWith("aws.signing.region is set, but there are no AWS credentials: Unable to load credentials"), e.getMessage());
    assertTrue(e.getMessage().endsWith("the worker gets them from the connector's execution role"), e.getMessage());
    assertEquals(0, checker.right() + checker.wrong().size());
  }

  /** Query parameters are the client's affair. */
  private static List<String> trimmed(List<String> wrong) {
    return List.of(wrong.stream().map(w -> w.replaceAll("\\?[^:]*", "")).toArray(String[]::new));
  }
}
