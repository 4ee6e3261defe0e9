package io.github.cdkmskconnect.rehearsal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import io.github.cdkmskconnect.rehearsal.offline.LoadedPlugins;
import io.github.cdkmskconnect.rehearsal.offline.OfflineWorker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The worker without a broker says what a started one says over REST: the same document, or an exception where that has an error status. */
@Tag("e2e")
class ValidateAgainstRestTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static Map<String, String> config(String type, String... options) {
    Map<String, String> config = new LinkedHashMap<>();
    if (type != null) {
      config.put("connector.class", type);
    }
    config.put("name", "c");
    for (int i = 0; i < options.length; i += 2) {
      config.put(options[i], options[i + 1]);
    }
    return config;
  }

  private static List<Map<String, String>> configs() {
    String file = TestPlugins.FILE_SOURCE;
    String sink = "org.apache.kafka.connect.file.FileStreamSinkConnector";
    String mirror = "org.apache.kafka.connect.mirror.MirrorHeartbeatConnector";
    String[] clean = {"database.hostname", "127.0.0.1", "database.port", "1", "database.user", "u", "database.dbname", "d", "topic.prefix", "t"};
    List<Map<String, String>> configs = new ArrayList<>(List.of(
        config(file, "topic", "t", "file", "f"),
        config(file),
        config(file, "topic", "t", "batch.size", "many", "tasks.max", "0"),
        config("FileStreamSource", "topic", "t"),
        config(file, "topic", "t", "transforms", "a,b", "transforms.a.type", "org.apache.kafka.connect.transforms.InsertField$Value",
            "transforms.b.type", "no.Such"),
        config(file, "topic", "t", "transforms", "a", "transforms.a.type", "org.apache.kafka.connect.transforms.RegexRouter",
            "transforms.a.regex", "(", "transforms.a.predicate", "p", "predicates", "p",
            "predicates.p.type", "org.apache.kafka.connect.transforms.predicates.TopicNameMatches"),
        config(file, "topic", "t", "producer.override.acks", "7", "key.converter", "no.Such"),
        config(file, "topic", "t", "topic.creation.groups", "g", "topic.creation.g.include", "x"),
        config(sink, "topics", "t", "topics.regex", "t"),
        config(sink, "topics", "t", "errors.deadletterqueue.topic.name", "t"),
        config(sink, "topics", "t", "consumer.override.max.poll.records", "x"),
        config(mirror, "source.cluster.alias", "a"),
        config(TestPlugins.POSTGRES),
        config(TestPlugins.POSTGRES, clean),
        config("no.such.Connector", "topic", "t"),
        config(null, "topic", "t")));
    Map<String, String> wrong = config(TestPlugins.POSTGRES, clean);
    wrong.putAll(Map.of("snapshot.mode", "sometimes", "slot.name", "Upper-Case", "decimal.handling.mode", "exact", "column.include.list", "("));
    configs.add(wrong);
    Map<String, String> empty = config(file, "topic", null, "file", null);
    configs.add(empty);
    return configs;
  }

  @Test
  void theAnswersAreEqual() throws Exception {
    List<String> plugins = List.of(TestPlugins.of("debezium-postgres"), TestPlugins.of("connect-file"));
    Rehearsal rehearsal = new Rehearsal(Workspace.create(null), false);
    try (LoadedPlugins loaded = LoadedPlugins.of(plugins, null); OfflineWorker offline = new OfflineWorker(loaded.plugins(), Map.of())) {
      RunRequest worker = RunFixture.request("worker");
      worker.plugin = plugins;
      rehearsal.step(worker);
      int errors = 0;
      int exceptions = 0;
      for (Map<String, String> config : configs()) {
        RunRequest rest = RunFixture.request("rest");
        rest.method = "PUT";
        rest.path = "/connector-plugins/" + config.getOrDefault("connector.class", "none") + "/config/validate";
        rest.body = config;
        Map<String, Object> answer = rehearsal.step(rest);
        try {
          JsonNode own = JSON.valueToTree(offline.validate(config, 30));
          assertEquals(answer.get("body"), JSON.readTree(own.toString()), config.toString());
          errors += own.get("error_count").asInt();
        } catch (AssertionError e) {
          throw e;
        } catch (Throwable e) {
          exceptions++;
          assertEquals(500, answer.get("status"), config + ": " + answer + ", but " + e);
          assertTrue(((JsonNode) answer.get("body")).get("message").asText().contains(firstWords(e)), answer + " against " + e);
        }
      }
      assertTrue(errors > 20 && exceptions >= 2, errors + " errors, " + exceptions + " exceptions: too few to show anything");
    } finally {
      rehearsal.close();
    }
  }

  private static String firstWords(Throwable e) {
    String message = String.valueOf(e.getMessage());
    return message.substring(0, Math.min(30, message.length()));
  }
}
