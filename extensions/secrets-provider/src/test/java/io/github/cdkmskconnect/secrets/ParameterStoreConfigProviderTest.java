package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigTransformer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParameterStoreConfigProviderTest {
  private static final String ARN = "arn:aws:ssm:us-west-2:111122223333:parameter/shop/db/password";

  private ServiceStandIn service;
  private ParameterStoreConfigProvider provider;

  @BeforeEach
  void start() throws IOException {
    service = new ServiceStandIn().parameter("/shop/db/password", "hunter2").parameter("/shop/db/password:3", "older")
        .parameter("name", "by name").parameter(ARN, "by arn");
    provider = new ParameterStoreConfigProvider();
    provider.configure(Map.of("region", "eu-central-1", "endpoint", service.url(), "retry.timeout.ms", "2000"));
  }

  @AfterEach
  void stop() {
    provider.close();
    service.close();
  }

  private String resolve(String value) {
    return new ConfigTransformer(Map.of("ssm", provider)).transform(Map.of("option", value)).data().get("option");
  }

  private String errorOf(String value) {
    return assertThrows(ConfigException.class, () -> resolve(value)).getMessage();
  }

  @Test
  void byPathWithOneOrTwoColons() {
    assertEquals("hunter2", resolve("${ssm:/shop/db/password}"));
    assertEquals("hunter2", resolve("${ssm::/shop/db/password}"));
    assertEquals("by name", resolve("${ssm:name}"));
    assertTrue(service.calls().stream().allMatch(call -> call.body.path("WithDecryption").asBoolean()));
  }

  @Test
  void byVersion() {
    assertEquals("older", resolve("${ssm:/shop/db/password:3}"));
    assertEquals("older", resolve("${ssm::/shop/db/password:3}"));
  }

  @Test
  void byArnInTheArnsRegion() {
    assertEquals("by arn", resolve("${ssm:" + ARN + "}"));
    assertEquals("by arn", resolve("${ssm::" + ARN + "}"));
    assertTrue(service.calls().get(0).authorization.contains("/us-west-2/ssm/aws4_request"), service.calls().get(0).authorization);
  }

  @Test
  void aPathAloneGivesThatParameter() {
    assertEquals(Map.of("/shop/db/password", "hunter2"), provider.get("/shop/db/password").data());
    assertNull(provider.get("", Set.of("name")).ttl());
  }

  @Test
  void aMissingParameterIsAnError() {
    assertTrue(errorOf("${ssm:/shop/db/pasword}").startsWith("parameter '/shop/db/pasword' does not exist: ParameterNotFound"));
  }

  @Test
  void aFieldIsTakenAsVersionAndTheErrorSaysSo() {
    service.failure("/shop/db:password", "ParameterVersionNotFound", "Systems Manager could not find version password");

    String message = errorOf("${ssm:/shop/db:password}");
    assertTrue(message.startsWith("parameter '/shop/db:password' does not exist in this version"), message);
    assertTrue(message.endsWith("fields of a JSON text are only read from Secrets Manager"), message);
  }

  @Test
  void deniedAccessNamesTheActionToGrant() {
    service.failure("/closed", "AccessDeniedException", "no");

    assertTrue(errorOf("${ssm:/closed}").contains("needs ssm:GetParameter on it"));
  }

  @Test
  void closedIsAnError() {
    provider.close();

    assertEquals("the config provider is closed", errorOf("${ssm:/shop/db/password}"));
  }
}
