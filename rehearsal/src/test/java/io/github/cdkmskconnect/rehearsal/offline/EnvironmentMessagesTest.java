package io.github.cdkmskconnect.rehearsal.offline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages as the connectors gave them, with the closed loopback port in the place of their server. */
class EnvironmentMessagesTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "Error during connection validation: io.debezium.DebeziumException: Failed to establish connection with the database: ",
      "Unable to connect: Socket fail to connect to 127.0.0.1:1. Connection refused",
      "Unable to connect: Communications link failure\n\nThe last packet sent successfully to the server was 0 milliseconds ago.",
      "Error while validating connector config: Connection to 127.0.0.1:1 refused. Check that the hostname and port are correct",
      "Unable to connect. Check this and other connection properties. Error: The TCP/IP connection to the host 127.0.0.1, port 1 has failed.",
      "Unable to connect (primary): Failed to resolve Oracle database version",
      "Unable to connect: Timed out while waiting for a server that matches ReadPreferenceServerSelector{readPreference=primary}.",
      "Unable to connect to the server.",
      "snowflake.url.name: Cannot connect to Snowflake",
  })
  void ofAnUnreachableServer(String message) {
    assertTrue(EnvironmentMessages.matches(message));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "The 'database.dbname' value is invalid: A value is required",
      "The 'database.port' value is invalid: An integer is expected",
      "Invalid value two for configuration tasks.max: Not a number of type INT",
      "The 'snapshot.mode' value is invalid: Value must be one of always, initial_only",
      "Missing required configuration \"topic\" which has no default value.",
      "Class no.such.Transform could not be found.",
  })
  void ofAnOption(String message) {
    assertFalse(EnvironmentMessages.matches(message));
  }
}
