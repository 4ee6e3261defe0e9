package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed JAR and exactly the locked ones, in a plugin directory of a real worker. */
class PluginArchiveIT {
  private static final String ARN = "arn:aws:secretsmanager:us-west-2:111122223333:secret:shop/db-AbCdEf";
  private static final Map<String, String> KEYS = Map.of("AWS_ACCESS_KEY_ID", "AKIDTEST", "AWS_SECRET_ACCESS_KEY", "test",
      "AWS_EC2_METADATA_DISABLED", "true");

  @TempDir
  Path directory;

  private ServiceStandIn service;

  @BeforeEach
  void start() throws Exception {
    service = new ServiceStandIn().secret("shop/db", "{\"password\":\"hunter2\",\"port\":5432}").secret(ARN, "{\"password\":\"by arn\"}")
        .parameter("/shop/db", "parameter").failure("busy", "InternalServiceError", "try again").failure("closed", "AccessDeniedException", "no");
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @Test
  void resolvesInAWorkerAndNeedsEachLockedJar() throws Exception {
    PluginDirectory plugin = new PluginDirectory(directory, List.of());

    Map<String, String> resolved = plugin.resolve(service.url(), KEYS,
        "byname=x${secretsmanager:shop/db:password}y${secretsmanager:shop/db:port}", "byarn=${secretsmanager:" + ARN + ":password}",
        "parameter=${ssm:/shop/db}", "missing=${secretsmanager:nowhere:password}", "busy=${secretsmanager:busy:password}",
        "closed=${ssm:closed}");

    assertEquals("secretsmanager loaded by PluginClassLoader\nssm loaded by PluginClassLoader", resolved.get(":"));
    assertEquals("xhunter2y5432", resolved.get("byname"));
    assertEquals("by arn", resolved.get("byarn"));
    assertEquals("parameter", resolved.get("parameter"));
    assertTrue(resolved.get("missing").startsWith("secret 'nowhere' does not exist"), resolved.get("missing"));
    assertTrue(resolved.get("busy").startsWith("secret 'busy' cannot be read: InternalServiceError: try again"), resolved.get("busy"));
    assertTrue(resolved.get("closed").contains("needs ssm:GetParameter"), resolved.get("closed"));

    useOtherSourcesOfCredentials(plugin);
    assertEquals(plugin.jars(), new TreeSet<>(plugin.loadedJars()), "JARs without any loaded class can be left out");
  }

  /** A role reaches a container by its endpoint; a profile and no keys at all are the chain's other ends. */
  private void useOtherSourcesOfCredentials(PluginDirectory plugin) throws Exception {
    HttpServer container = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] keys = ("{\"AccessKeyId\":\"AKIDCONTAINER\",\"SecretAccessKey\":\"s\",\"Token\":\"t\",\"Expiration\":\"2099-01-01T00:00:00Z\"}")
        .getBytes(StandardCharsets.UTF_8);
    container.createContext("/", exchange -> {
      boolean authorized = "secret-token".equals(exchange.getRequestHeaders().getFirst("Authorization"));
      exchange.sendResponseHeaders(authorized ? 200 : 401, keys.length);
      exchange.getResponseBody().write(keys);
      exchange.close();
    });
    container.start();
    try {
      service.calls().clear();
      Map<String, String> resolved = plugin.resolve(service.url(), Map.of(
          "AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:" + container.getAddress().getPort() + "/role",
          "AWS_CONTAINER_AUTHORIZATION_TOKEN", "secret-token", "AWS_EC2_METADATA_DISABLED", "true"), "v=${secretsmanager:shop/db:password}");
      assertEquals("hunter2", resolved.get("v"));
      assertTrue(service.calls().get(0).authorization.contains("AKIDCONTAINER"), service.calls().get(0).authorization);
    } finally {
      container.stop(0);
    }

    service.calls().clear();
    Path profile = Files.writeString(directory.resolve("credentials"), "[default]\naws_access_key_id=AKIDPROFILE\naws_secret_access_key=s\n");
    Map<String, String> byProfile = plugin.resolve(service.url(), Map.of("AWS_SHARED_CREDENTIALS_FILE", profile.toString(),
        "AWS_EC2_METADATA_DISABLED", "true"), "v=${secretsmanager:shop/db:password}");
    assertEquals("hunter2", byProfile.get("v"));
    assertTrue(service.calls().get(0).authorization.contains("AKIDPROFILE"), service.calls().get(0).authorization);

    Map<String, String> without = plugin.resolve(service.url(), Map.of("AWS_SHARED_CREDENTIALS_FILE", directory.resolve("none").toString(),
        "AWS_EC2_METADATA_DISABLED", "true"), "v=${secretsmanager:shop/db:password}");
    assertTrue(without.get("v").startsWith("secret 'shop/db' cannot be read: Unable to load credentials"), without.get("v"));
    assertTrue(without.get("v").contains("the worker needs credentials (the connector's execution role)"), without.get("v"));
  }

  @Test
  void worksForSecretsManagerWithoutTheParameterStoreClient() throws Exception {
    PluginDirectory plugin = new PluginDirectory(directory, List.of(ParameterStoreConfigProvider.class.getName()));

    assertTrue(plugin.jars().stream().noneMatch(jar -> jar.startsWith("ssm-")), plugin.jars().toString());
    Map<String, String> resolved = plugin.resolve(service.url(), KEYS, "secret=${secretsmanager:shop/db:password}", "parameter=${ssm:/shop/db}");
    assertEquals("hunter2", resolved.get("secret"));
    assertTrue(resolved.get("parameter").startsWith("a parameter of Parameter Store is referred to, but the plugin archive lacks the JAR"
        + " software.amazon.awssdk:ssm"), resolved.get("parameter"));
  }
}
