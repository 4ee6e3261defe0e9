package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import io.github.cdkmskconnect.rehearsal.protocol.ByteText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What `validate`, `configure` and `record` say of configurations. */
class OfflineServerTest extends AskedServer {
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
