package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFieldsTest {
  private static final String RDS = "{\"username\":\"shop\",\"password\":\"p\\\"w$\\u00e9:\",\"port\":5432,\"ratio\":1.50,"
      + "\"big\":12345678901234567890,\"ssl\":true,\"empty\":\"\",\"tags\":{\"password\":\"inner\"},\"hosts\":[1],\"nothing\":null}";

  private final SecretFields fields = SecretFields.parse("shop/db", RDS, "password");

  @Test
  void numbersAndBooleansBecomeTheTextTheyAreWrittenAs() {
    assertEquals("shop", fields.get("username"));
    assertEquals("p\"w$é:", fields.get("password"));
    assertEquals("5432", fields.get("port"));
    assertEquals("1.50", fields.get("ratio"));
    assertEquals("12345678901234567890", fields.get("big"));
    assertEquals("true", fields.get("ssl"));
    assertEquals("", fields.get("empty"));
  }

  @Test
  void allGivesOnlyPlainFields() {
    assertEquals(Map.of("username", "shop", "password", "p\"w$é:", "port", "5432", "ratio", "1.50", "big", "12345678901234567890",
        "ssl", "true", "empty", ""), fields.all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags", "hosts", "nothing"})
  void aFieldWithoutPlainValueIsAnError(String name) {
    ConfigException e = assertThrows(ConfigException.class, () -> fields.get(name));

    assertEquals("field '" + name + "' of secret 'shop/db' is an object, an array or null;"
        + " only a text, number or boolean can be a configuration value", e.getMessage());
  }

  @Test
  void aMissingFieldIsNamedWithThoseThatExist() {
    ConfigException e = assertThrows(ConfigException.class, () -> fields.get("pasword"));

    assertEquals("secret 'shop/db' has no field 'pasword'; its fields are: big, empty, hosts, nothing, password, port, ratio, ssl, tags, username",
        e.getMessage());
  }

  @Test
  void aSecretWithoutFieldsSaysSo() {
    ConfigException e = assertThrows(ConfigException.class, () -> SecretFields.parse("s", "{}", "f").get("f"));

    assertEquals("secret 's' has no field 'f'; its fields are: none", e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "\"hunter2\"", "[\"hunter2\"]", "{\"hunter2\"", "{\"a\":hunter2}", "{\"a\":\"hunter2\"} hunter2",
      "{\"a\":\"hunter2\",\"a\":\"hunter2\"}", "{\"a\":{\"hunter2\":", "null", "", "12"})
  void textThatIsNotOneObjectIsAnErrorWithoutTheText(String text) {
    ConfigException e = assertThrows(ConfigException.class, () -> SecretFields.parse("shop/db", text, "password"));

    assertTrue(e.getMessage().startsWith("secret 'shop/db' is not one JSON object, so it has no field 'password'"), e.getMessage());
    assertFalse(e.getMessage().contains("hunter2"), e.getMessage());
    assertEquals(null, e.getCause());
  }
}
