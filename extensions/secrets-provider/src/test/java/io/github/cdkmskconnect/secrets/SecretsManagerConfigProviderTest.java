package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigTransformer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** References as a connector configuration writes them, cut apart by Kafka's own ConfigTransformer. */
class SecretsManagerConfigProviderTest {
  private static final String ARN = "arn:aws:secretsmanager:us-west-2:111122223333:secret:shop/db-AbCdEf";
  private static final String OTHER_ARN = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:shop/search-AbCdEf";
  private static final String TEXT = "{\"username\":\"shop\",\"password\":\"hunter2\",\"port\":5432,\"nested\":{\"a\":\"hunter2\"}}";

  private ServiceStandIn service;
  private SecretsManagerConfigProvider provider;

  @BeforeEach
  void start() throws IOException {
    service = new ServiceStandIn().secret("shop/db", TEXT).secret(ARN, TEXT).secret(OTHER_ARN, "{\"key\":\"other\"}");
    provider = new SecretsManagerConfigProvider();
    provider.configure(Map.of("region", "eu-central-1", "endpoint", service.url(), "retry.timeout.ms", "2000"));
  }

  @AfterEach
  void stop() {
    provider.close();
    service.close();
  }

  private String resolve(String value) {
    return resolve(Map.of("option", value)).get("option");
  }

  private Map<String, String> resolve(Map<String, String> configuration) {
    return new ConfigTransformer(Map.of("secretsmanager", provider)).transform(configuration).data();
  }

  private String errorOf(String value) {
    ConfigException e = assertThrows(ConfigException.class, () -> resolve(value));
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains("hunter2"), "a secret value is in the stack trace");
    return e.getMessage();
  }

  @Test
  void aFieldByName() {
    assertEquals("hunter2", resolve("${secretsmanager:shop/db:password}"));
    assertEquals("5432", resolve("${secretsmanager:shop/db:port}"));
  }

  @Test
  void aFieldByArnIsReadInTheArnsRegion() {
    assertEquals("hunter2", resolve("${secretsmanager:" + ARN + ":password}"));

    assertEquals(ARN, service.calls().get(0).body.path("SecretId").asText());
    assertTrue(service.calls().get(0).authorization.contains("/us-west-2/secretsmanager/aws4_request"), service.calls().get(0).authorization);
  }

  @Test
  void aNameIsReadInTheConfiguredRegion() {
    resolve("${secretsmanager:shop/db:password}");

    assertTrue(service.calls().get(0).authorization.contains("/eu-central-1/secretsmanager/aws4_request"), service.calls().get(0).authorization);
  }

  @Test
  void theWholeTextByNameAndByArn() {
    service.secret("plain", "not json: hunter2");

    assertEquals("not json: hunter2", resolve("${secretsmanager:plain}"));
    assertEquals(TEXT, resolve("${secretsmanager:" + ARN + "}"));
  }

  @Test
  void severalSecretsInOneConfigurationAreFetchedOnceEach() {
    Map<String, String> resolved = resolve(Map.of(
        "user", "${secretsmanager:" + ARN + ":username}",
        "password", "${secretsmanager:" + ARN + ":password}",
        "url", "jdbc:postgresql://h:${secretsmanager:" + ARN + ":port}/shop?x=${secretsmanager:" + OTHER_ARN + ":key}",
        "raw", "${secretsmanager:" + ARN + "}"));

    assertEquals(Map.of("user", "shop", "password", "hunter2", "url", "jdbc:postgresql://h:5432/shop?x=other", "raw", TEXT), resolved);
    assertEquals(2, service.calls().size());
  }

  @Test
  void eachGetReadsAnew() {
    resolve("${secretsmanager:shop/db:password}");
    service.secret("shop/db", "{\"password\":\"rotated\"}");

    assertEquals("rotated", resolve("${secretsmanager:shop/db:password}"));
  }

  @Test
  void dataHasNoTimeToLive() {
    assertNull(provider.get("shop/db", Set.of("password")).ttl());
    assertTrue(new ConfigTransformer(Map.of("s", provider)).transform(Map.of("o", "${s:shop/db:port}")).ttls().isEmpty());
  }

  @Test
  void aPathAloneGivesEveryPlainField() {
    ConfigData data = provider.get("shop/db");

    assertEquals(Map.of("username", "shop", "password", "hunter2", "port", "5432"), data.data());
    assertNull(data.ttl());
  }

  @Test
  void aMissingSecretIsAnError() {
    assertEquals("secret 'shop/bd' does not exist: ResourceNotFoundException: Secrets Manager can't find the specified secret.;"
        + " check the name, and the region if it is referred to by name", errorOf("${secretsmanager:shop/bd:password}"));
  }

  @Test
  void aMissingFieldIsAnError() {
    assertEquals("secret '" + ARN + "' has no field 'pass'; its fields are: nested, password, port, username",
        errorOf("${secretsmanager:" + ARN + ":pass}"));
  }

  @Test
  void aNestedFieldIsAnError() {
    assertTrue(errorOf("${secretsmanager:shop/db:nested}").startsWith("field 'nested' of secret 'shop/db' is an object"));
  }

  @Test
  void aFieldOfTextThatIsNoJsonIsAnError() {
    service.secret("plain", "hunter2");

    assertTrue(errorOf("${secretsmanager:plain:password}").startsWith("secret 'plain' is not one JSON object, so it has no field 'password'"));
  }

  @Test
  void aBinarySecretIsAnError() {
    service.binarySecret("binary");

    assertEquals("secret 'binary' is binary; only a text secret can be a configuration value", errorOf("${secretsmanager:binary}"));
  }

  @Test
  void deniedAccessNamesTheActionToGrant() {
    service.failure("closed", "AccessDeniedException", "User: arn:aws:sts::1:assumed-role/r is not authorized");

    assertEquals("secret 'closed' cannot be read: AccessDeniedException: User: arn:aws:sts::1:assumed-role/r is not authorized;"
        + " the connector's execution role needs secretsmanager:GetSecretValue on it, and kms:Decrypt if a customer managed key encrypts it",
        errorOf("${secretsmanager:closed:password}"));
  }

  @Test
  void anUnreachableServiceNamesTheEndpointToCreate() {
    service.close();

    String message = errorOf("${secretsmanager:shop/db:password}");
    assertTrue(message.startsWith("secret 'shop/db' cannot be read: "), message);
    assertTrue(message.endsWith("the interface endpoint com.amazonaws.<region>.secretsmanager"), message);
  }

  @Test
  void withoutAnyRegionTheErrorSaysWhereToSetIt() {
    SecretsManagerConfigProvider without = new SecretsManagerConfigProvider();
    without.configure(Map.of("endpoint", service.url()));

    ConfigException e = assertThrows(ConfigException.class, () -> without.get("shop/db", Set.of("password")));
    assertTrue(e.getMessage().startsWith("cannot make an AWS client: Unable to load region"), e.getMessage());
    assertTrue(e.getMessage().endsWith("set the provider's region parameter or refer by full ARN"), e.getMessage());
    assertEquals("hunter2", without.get("arn", Set.of(ARN.substring("arn:".length()) + ":password")).data().values().iterator().next());
    without.close();
  }

  @Test
  void manyThreadsShareOneProvider() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<String>> results = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String id = i % 2 == 0 ? "shop/db" : ARN;
      results.add(threads.submit(() -> resolve("${secretsmanager:" + id + ":password}")));
    }
    for (Future<String> result : results) {
      assertEquals("hunter2", result.get());
    }
    threads.shutdown();
    assertEquals(40, service.calls().size());
  }

  @Test
  void closedOrNotConfiguredIsAnError() {
    provider.close();
    assertEquals("the config provider is closed", errorOf("${secretsmanager:shop/db:password}"));

    ConfigException e = assertThrows(ConfigException.class, () -> new SecretsManagerConfigProvider().get("a", Set.of("b")));
    assertEquals("the config provider is not configured", e.getMessage());
    new SecretsManagerConfigProvider().close();
  }

  @Test
  void closingEndsAClientThatWasUsed() {
    resolve("${secretsmanager:shop/db:password}");
    provider.close();

    assertEquals("the config provider is closed", errorOf("${secretsmanager:shop/db:password}"));
  }

  @Test
  void hasTheVersionOfTheBuild() {
    assertTrue(provider.version().matches("\\d+\\.\\d+\\.\\d+"), provider.version());
  }

  @Test
  void anUntouchedConfigurationCausesNoCall() {
    Map<String, String> plain = new HashMap<>(Map.of("a", "${other:x:y}", "b", "$secretsmanager"));

    assertEquals(plain, resolve(plain));
    assertEquals(List.of(), service.calls());
  }
}
