package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.cdkmskconnect.rehearsal.TestPlugins;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What `resolve` makes of references to secrets. */
class ResolveTest extends AskedServer {
  @TempDir
  Path temp;

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
}
