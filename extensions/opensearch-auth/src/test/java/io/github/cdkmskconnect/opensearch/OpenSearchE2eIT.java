package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensearch.action.DocWriteRequest;
import org.opensearch.action.bulk.BulkRequest;
import org.opensearch.action.bulk.BulkResponse;
import org.opensearch.action.delete.DeleteRequest;
import org.opensearch.action.index.IndexRequest;
import org.opensearch.client.Request;
import org.opensearch.client.RequestOptions;
import org.opensearch.client.RestHighLevelClient;
import org.opensearch.client.indices.CreateIndexRequest;
import org.opensearch.client.indices.GetIndexRequest;
import org.opensearch.index.VersionType;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** A sink's write path, from the client through the checking proxy into a real OpenSearch: what was written is what is there. */
class OpenSearchE2eIT {
  private static final int BATCH = 2000;
  private static final AwsSessionCredentials KEYS = AwsSessionCredentials.create("AKIDE2E", "secret", "to+k/en==");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  static Path directory;

  private static Process node;
  private static String backend;

  @BeforeAll
  static void start() throws Exception {
    Path module = Path.of("..", "opensearch-node", "target");
    String classPath;
    try (Stream<Path> jars = Files.walk(module.resolve("runtime"))) {
      classPath = Stream.concat(Stream.of(module.resolve("classes")), jars.filter(jar -> jar.toString().endsWith(".jar")))
          .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
    node = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
        "-cp", classPath, "io.github.cdkmskconnect.opensearch.node.OpenSearchNode", directory.resolve("node").toString())
        .redirectError(directory.resolve("log").toFile()).start();
    BufferedReader output = new BufferedReader(new InputStreamReader(node.getInputStream()));
    String line = output.readLine();
    while (line != null && !line.startsWith("PORT ")) {
      line = output.readLine();
    }
    if (line == null) {
      throw new IOException("OpenSearch did not start:\n" + Files.readString(directory.resolve("log")));
    }
    backend = "http://127.0.0.1:" + line.substring("PORT ".length());
    System.setProperty("aws.accessKeyId", KEYS.accessKeyId());
    System.setProperty("aws.secretAccessKey", KEYS.secretAccessKey());
    System.setProperty("aws.sessionToken", KEYS.sessionToken());
  }

  @AfterAll
  static void stop() throws Exception {
    node.getOutputStream().close();
    node.waitFor();
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "aoss"})
  void everyWriteArrivesAndEverySignatureIsRight(String service) throws Exception {
    String index = "shop." + service + ".orders";
    try (Checker checker = new Checker(service, backend);
        RestHighLevelClient client = SinkClient.open(SinkConfig.of(checker.url(),
            "aws.signing.region", Checker.REGION, "aws.signing.service", service))) {
      checker.accept(KEYS);
      assertFalse(client.indices().exists(new GetIndexRequest(index), RequestOptions.DEFAULT));
      assertTrue(client.indices().create(new CreateIndexRequest(index), RequestOptions.DEFAULT).isAcknowledged());

      for (int from = 0; from < 10_000; from += BATCH) {
        write(client, index, from, from + BATCH, 1);
      }
      write(client, index, 0, 2000, 2);
      delete(client, index, 9000, 10_000);

      client.getLowLevelClient().performRequest(new Request("POST", "/" + index + "/_refresh"));
      assertEquals(9000, count(client, index, "*:*"));
      assertEquals(2000, count(client, index, "round:2"));
      assertEquals(7000, count(client, index, "round:1"));
      assertEquals(0, count(client, index, "n:[9000 TO *]"));
      assertEquals(List.of(), checker.wrong());
      assertEquals(2 + 7 + 5, checker.right());
    }
  }

  private static void write(RestHighLevelClient client, String index, int from, int to, int round) throws IOException {
    BulkRequest bulk = new BulkRequest();
    for (int n = from; n < to; n++) {
      bulk.add(new IndexRequest(index).id(String.valueOf(n)).versionType(VersionType.EXTERNAL).version(round)
          .source(Map.of("n", n, "round", round, "name", "é " + "x".repeat(200))));
    }
    send(client, bulk, to - from);
  }

  private static void delete(RestHighLevelClient client, String index, int from, int to) throws IOException {
    BulkRequest bulk = new BulkRequest();
    for (int n = from; n < to; n++) {
      DocWriteRequest<?> delete = new DeleteRequest(index).id(String.valueOf(n)).versionType(VersionType.EXTERNAL).version(3);
      bulk.add(delete);
    }
    send(client, bulk, to - from);
  }

  private static void send(RestHighLevelClient client, BulkRequest bulk, int items) throws IOException {
    BulkResponse response = client.bulk(bulk, RequestOptions.DEFAULT);
    assertFalse(response.hasFailures(), () -> response.buildFailureMessage());
    assertEquals(items, response.getItems().length);
  }

  private static int count(RestHighLevelClient client, String index, String query) throws IOException {
    Request request = new Request("GET", "/" + index + "/_count");
    request.addParameter("q", query);
    JsonNode answer = JSON.readTree(client.getLowLevelClient().performRequest(request).getEntity().getContent());
    return answer.path("count").asInt();
  }
}
