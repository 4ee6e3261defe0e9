package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import io.github.cdkmskconnect.rehearsal.protocol.ByteText;
import io.github.cdkmskconnect.rehearsal.protocol.JsonLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfflineServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static OfflineServer server;
  @TempDir
  Path temp;

  @BeforeAll
  static void start() {
    server = new OfflineServer();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  private static JsonNode ask(Map<String, Object> request) throws IOException {
    return serve(JSON.writeValueAsString(request)).get(0);
  }

  private static List<JsonNode> serve(String requests) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    server.serve(null, new ByteArrayInputStream(requests.getBytes(StandardCharsets.UTF_8)), new JsonLines(out));
    List<JsonNode> answers = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n")) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }

  private static Map<String, Object> postgres(String... more) {
    Map<String, Object> config = new HashMap<>(Map.of(
        "connector.class", TestPlugins.POSTGRES,
        "database.hostname", "db.example.com",
        "database.user", "u",
        "database.password", "p",
        "database.dbname", "shop",
        "topic.prefix", "shop"));
    for (int i = 0; i < more.length; i += 2) {
      config.put(more[i], more[i + 1]);
    }
    return config;
  }

  private static Map<String, Object> validation(String plugin, Map<String, Object> config) {
    return Map.of("op", "validate", "id", 7, "plugin", TestPlugins.of(plugin), "isolate", true, "config", config);
  }

  @Test
  void aCleanConfigurationHasOnlyTheUnreachableDatabase() throws IOException {
    JsonNode answer = ask(validation("debezium-postgres", postgres()));
    assertEquals(7, answer.get("id").asInt());
    assertEquals("{}", answer.get("errors").toString());
    assertTrue(answer.at("/environment/database.hostname/0").asText().contains("127.0.0.1:1"), answer.toString());
    assertEquals("127.0.0.1", answer.at("/replaced/database.hostname").asText());
    assertEquals("1", answer.at("/replaced/database.port").asText());
    assertEquals("rehearsal", answer.at("/values/name").asText());
    assertTrue(answer.get("values").has("topic.prefix"));
  }

  @Test
  void mistakesAreReportedPerOption() throws IOException {
    JsonNode answer = ask(validation("debezium-postgres", postgres("tasks.max", "two", "snapshot.mode", "sometimes",
        "transforms", "t", "transforms.t.type", "no.such.Transform")));
    assertTrue(answer.at("/errors/tasks.max/0").asText().contains("Not a number of type INT"), answer.toString());
    assertTrue(answer.at("/errors/snapshot.mode/0").asText().contains("initial_only"));
    assertTrue(answer.at("/errors/transforms.t.type/0").asText().contains("no.such.Transform"));
    assertEquals(0, answer.get("environment").size());
  }

  @Test
  void aNullValueIsAnAnswerNotAFailure() throws IOException {
    JsonNode answer = ask(validation("debezium-postgres", postgres("database.dbname", null, "topic.prefix", null)));
    assertNull(answer.get("failure"));
    assertEquals("The 'database.dbname' value is invalid: A value is required", answer.at("/errors/database.dbname/0").asText());
  }

  @Test
  void numbersAndBooleansAreTakenAsRestTakesThem() throws IOException {
    JsonNode answer = serve("{\"op\":\"validate\",\"plugin\":\"" + TestPlugins.of("connect-file") + "\",\"config\":{\"connector.class\":\""
        + TestPlugins.FILE_SOURCE + "\",\"topic\":\"t\",\"batch.size\":1e3,\"tasks.max\":1,\"errors.log.enable\":true}}").get(0);
    assertEquals("1", answer.at("/values/tasks.max").asText());
    assertEquals("true", answer.at("/values/errors.log.enable").asText());
    assertTrue(answer.at("/errors/batch.size/0").asText().contains("Invalid value 1e3"), answer.toString());
  }

  @Test
  void aNestedValueFailsThatRequestAlone() throws IOException {
    List<JsonNode> answers = serve("[{\"op\":\"validate\",\"id\":1,\"config\":{\"a\":{\"b\":1}}},{\"op\":\"ping\",\"id\":2}]");
    assertTrue(answers.get(0).at("/failure/message").asText().startsWith("the request cannot be read"));
    assertEquals(2, answers.get(answers.size() - 1).get("id").asInt());
  }

  @Test
  void anUnknownClassIsWhatRestMakesOfIt() throws IOException {
    JsonNode answer = ask(validation("connect-file", new HashMap<>(Map.of("connector.class", "no.such.Connector"))));
    assertTrue(answer.at("/exception/message").asText().startsWith("Failed to find any class"));
    assertEquals(500, answer.at("/exception/status/create").asInt());
    JsonNode none = ask(validation("connect-file", new HashMap<>(Map.of("topic", "t"))));
    assertEquals(400, none.at("/exception/status/create").asInt());
    assertEquals(500, none.at("/exception/status/validate").asInt());
  }

  @Test
  void pluginsAreIsolatedFromEachOther() throws IOException {
    JsonNode answer = ask(validation("connect-file", postgres()));
    assertTrue(answer.at("/exception/message").asText().startsWith("Failed to find any class"), answer.toString());
  }

  @Test
  void loadListsTheClassesOfARealArchive() throws IOException {
    JsonNode answer = ask(Map.of("op", "load", "plugin", TestPlugins.of("debezium-postgres"),
        "classes", List.of(TestPlugins.POSTGRES, "io.debezium.transforms.ExtractNewRecordState")));
    assertTrue(answer.get("loads").asBoolean(), answer.toString());
    JsonNode source = find(answer, TestPlugins.POSTGRES);
    assertEquals("source", source.get("kind").asText());
    assertEquals("3.6.1.Final", source.get("version").asText());
    assertEquals("debezium-postgres", source.get("location").asText());
    assertEquals("transformation", answer.at("/classes/io.debezium.transforms.ExtractNewRecordState/kind").asText());
  }

  @Test
  void loadNamesTheClassThatIsMissing() throws IOException {
    JsonNode answer = ask(Map.of("op", "load", "plugin", TestPlugins.of("connect-file"), "classes", TestPlugins.POSTGRES));
    assertFalse(answer.get("loads").asBoolean());
    assertFalse(answer.at("/classes/" + TestPlugins.POSTGRES + "/found").asBoolean());
  }

  @Test
  void loadTellsWhatAThrowingConstructorSaid() throws IOException {
    Path plugin = Files.createDirectory(temp.resolve("broken"));
    TestPlugins.jar(plugin.resolve("broken.jar"), BrokenSink.class);
    JsonNode answer = ask(Map.of("op", "load", "plugin", plugin.toString(), "classes", BrokenSink.class.getName()));
    assertFalse(answer.get("loads").asBoolean());
    assertTrue(answer.get("problems").toString().contains("no licence found"), answer.toString());
    assertTrue(answer.at("/problems/0/message").asText().contains("BrokenSink"));
  }

  @Test
  void loadTellsOfClassesForANewerJava() throws IOException {
    Path plugin = Files.createDirectory(temp.resolve("newer"));
    byte[] code = TestPlugins.bytes(EchoProvider.class);
    code[7] = 99; // the class-file version
    TestPlugins.jar(plugin.resolve("newer.jar"), Map.of(TestPlugins.entry(EchoProvider.class), code,
        "META-INF/services/org.apache.kafka.common.config.provider.ConfigProvider", TestPlugins.service(EchoProvider.class)));
    JsonNode answer = ask(Map.of("op", "load", "plugin", plugin.toString()));
    assertFalse(answer.get("loads").asBoolean());
    assertTrue(answer.get("problems").toString().contains("class file version 99"), answer.toString());
  }

  @Test
  void aPluginThatIsNotThereIsAClearFailure() throws IOException {
    JsonNode answer = ask(Map.of("op", "load", "plugin", temp.resolve("nowhere").toString()));
    assertTrue(answer.at("/failure/message").asText().startsWith("no such plugin: "));
  }

  private Map<String, Object> resolution(boolean reveal, Map<String, String> references) throws IOException {
    Path plugin = temp.resolve("provider");
    if (!Files.exists(plugin)) {
      Files.createDirectory(plugin);
      TestPlugins.jar(plugin.resolve("provider.jar"), Map.of(TestPlugins.entry(EchoProvider.class), TestPlugins.bytes(EchoProvider.class),
          "META-INF/services/org.apache.kafka.common.config.provider.ConfigProvider", TestPlugins.service(EchoProvider.class)));
    }
    return Map.of("op", "resolve", "plugin", plugin.toString(), "reveal", reveal, "references", references, "worker", Map.of(
        "config.providers", "echo",
        "config.providers.echo.class", EchoProvider.class.getName(),
        "config.providers.echo.param.region", "eu-west-1"));
  }

  @Test
  void referencesResolveThroughTheProviderOfThePlugin() throws IOException {
    JsonNode answer = ask(resolution(true, Map.of("password", "${echo:shop/db:password}", "url", "jdbc:${echo:db:host}/x")));
    assertEquals("eu-west-1/shop/db/password", answer.at("/values/password/value").asText());
    assertEquals("jdbc:eu-west-1/db/host/x", answer.at("/values/url/value").asText());
  }

  @Test
  void valuesStayHiddenUnlessAskedFor() throws IOException {
    JsonNode answer = ask(resolution(false, Map.of("password", "${echo:shop:password}", "other", "${nobody:a:b}",
        "gone", "${echo:missing:a}")));
    assertFalse(answer.toString().contains("eu-west-1"), answer.toString());
    assertEquals("eu-west-1/shop/password".length(), answer.at("/values/password/length").asInt());
    assertFalse(answer.at("/values/other/resolved").asBoolean());
    assertTrue(answer.at("/values/gone/exception/message").asText().contains("no secret named missing"));
  }

  @Test
  void standInsTakeThePlaceOfDeclaredProvidersOnly() throws IOException {
    Map<String, Object> config = postgres("database.hostname", "${secrets:db:host}", "database.password", "${secrets:db:password}",
        "database.port", "${secrets:db:port}");
    Map<String, Object> request = new HashMap<>(validation("debezium-postgres", config));
    request.put("standIns", true);
    request.put("worker", Map.of("config.providers", "secrets", "config.providers.secrets.class", "com.example.NotHere"));
    JsonNode answer = ask(request);
    assertEquals("{}", answer.get("errors").toString());
    request.put("worker", Map.of());
    assertTrue(ask(request).at("/errors/database.port/0").asText().length() > 0);
  }

  private static JsonNode find(JsonNode answer, String type) {
    for (JsonNode plugin : answer.get("plugins")) {
      if (plugin.get("class").asText().equals(type)) {
        return plugin;
      }
    }
    throw new AssertionError(type + " is not in " + answer);
  }

  @Test
  void aPartIsConfiguredAsItsTaskWouldDoIt() throws IOException {
    String type = "org.apache.kafka.connect.transforms.RegexRouter";
    assertFalse(ask(Map.of("op", "configure", "classes", type, "config", Map.of("regex", "a(.*)", "replacement", "$1"))).has("exception"));
    JsonNode refused = ask(Map.of("op", "configure", "classes", type, "config", Map.of("regex", "a(", "replacement", "")));
    assertTrue(refused.at("/exception/message").asText().contains("regex"), refused.toString());
    JsonNode keys = ask(Map.of("op", "configure", "classes", "org.apache.kafka.connect.json.JsonConverter", "isKey", true,
        "config", Map.of("schemas.enable", "perhaps")));
    assertTrue(keys.at("/exception/message").asText().contains("schemas.enable"), keys.toString());
    assertTrue(ask(Map.of("op", "configure", "classes", "com.example.Missing", "config", Map.of())).has("failure"));
    assertTrue(ask(Map.of("op", "configure", "classes", type)).at("/failure/message").asText().contains("`config`"));
  }

  @Test
  void bytesThatAreNoTextReachTheConverterAsTheyAre() throws IOException {
    Map<String, Object> config = Map.of("connector.class", "org.apache.kafka.connect.file.FileStreamSinkConnector",
        "value.converter", "org.apache.kafka.connect.converters.ByteArrayConverter");
    JsonNode answer = ask(Map.of("op", "record", "plugin", TestPlugins.of("connect-file"), "config", config, "records", List.of(
        Map.of("value", "?", "valueBase64", ByteText.base64(new byte[] {3, (byte) 0xff, 0})), Map.of("value", "text"))));
    assertEquals("A/8A", answer.at("/records/0/result/value").asText(), answer.toString());
    assertEquals("dGV4dA==", answer.at("/records/1/result/value").asText());
    assertNull(ByteText.base64("text".getBytes(StandardCharsets.UTF_8)));
  }
}
