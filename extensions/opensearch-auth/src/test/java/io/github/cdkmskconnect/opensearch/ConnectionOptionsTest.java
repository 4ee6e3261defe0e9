package io.github.cdkmskconnect.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.http.HttpHost;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.ConfigValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionOptionsTest {
  private static final String URL = "https://search.example.com";

  private static ConnectionOptions options(String... options) {
    return ConnectionOptions.of(SinkConfig.of(URL, options));
  }

  private static String errorOf(String... options) {
    return assertThrows(ConfigException.class, () -> options(options)).getMessage();
  }

  @Test
  void verifiesAndDoesNotSignByDefault() {
    ConnectionOptions options = options();

    assertTrue(options.verifyTls());
    assertFalse(options.signing());
    assertTrue(options.trustedCertificates().isEmpty());
    assertTrue(options.connectTo().isEmpty());
  }

  @Test
  void signsWithRegionAndService() {
    ConnectionOptions options = options("aws.signing.region", "eu-central-1", "aws.signing.service", "aoss");

    assertTrue(options.signing());
    assertEquals("eu-central-1", options.region());
    assertEquals("aoss", options.service());
  }

  @Test
  void aMissingRegionOrServiceIsAnErrorThatNamesIt() {
    assertTrue(errorOf("aws.signing.service", "es").startsWith("aws.signing.region is missing"));
    assertTrue(errorOf("aws.signing.region", "eu-central-1").startsWith("aws.signing.service is missing"));
  }

  @Test
  void aPasswordBesideSigningIsAnErrorThatNamesBoth() {
    assertEquals("connection.username and aws.signing.region exclude each other: a request is either signed or carries a password; remove one",
        errorOf("aws.signing.region", "eu-central-1", "aws.signing.service", "es", "connection.username", "admin"));
    String message = errorOf("aws.signing.region", "eu-central-1", "aws.signing.service", "es", "connection.password", "hunter2");
    assertTrue(message.startsWith("connection.password and aws.signing.region exclude each other"), message);
    assertFalse(message.contains("hunter2"));
    assertFalse(options("connection.username", "admin", "connection.password", "hunter2").signing());
  }

  @Test
  void certificatesWithoutVerificationAreAnError() {
    assertEquals("tls.ca.certificates has no effect with tls.verify=false; remove one of them",
        errorOf("tls.verify", "false", "tls.ca.certificates", TestCertificates.authority().pem()));
  }

  @Test
  void anEndpointOverrideIsForOneUrl() {
    ConnectionOptions options = options("connection.connect.to", "vpce-1.example.com:8443");
    assertEquals(new HttpHost("vpce-1.example.com", 8443), options.connectTo().orElseThrow());
    assertEquals(HttpHost.create(URL), options.onlyUrl());

    ConfigException e = assertThrows(ConfigException.class,
        () -> ConnectionOptions.of(SinkConfig.of(URL + ",https://b.example.com", "connection.connect.to", "h:443")));
    assertEquals("connection.connect.to replaces the host of one URL, but connection.url has 2; leave one of them", e.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
      "aws.signing.region, frankfurt, must be an AWS region code such as eu-central-1",
      "aws.signing.region, '', must be an AWS region code such as eu-central-1",
      "aws.signing.service, opensearch, must be es for an Amazon OpenSearch Service domain or aoss for a serverless collection",
      "aws.signing.service, ES, must be es for an Amazon OpenSearch Service domain or aoss for a serverless collection",
      "tls.verify, maybe, 'Expected value to be either true or false'",
      "tls.ca.certificates, /etc/ca.pem, 'tls.ca.certificates holds no certificate; give the text of a PEM file'",
      "connection.connect.to, https://host:443, must be host:port without scheme and path",
      "connection.connect.to, host, must be host:port without scheme and path",
      "connection.connect.to, host:0, must be host:port without scheme and path",
      "connection.connect.to, host:70000, must be host:port without scheme and path",
      "connection.connect.to, host:443/x, must be host:port without scheme and path",
  })
  void valuesAreCheckedWhenTheSinksConfigurationIsValidated(String option, String value, String message) {
    List<ConfigValue> validated = SinkConfig.definition().validate(Map.of("connection.url", URL, option, value));

    ConfigValue result = validated.stream().filter(v -> v.name().equals(option)).findFirst().orElseThrow();
    assertEquals(1, result.errorMessages().size());
    assertTrue(result.errorMessages().get(0).contains(message), result.errorMessages().get(0));
  }

  @Test
  void nothingElseIsReportedForAGoodConfiguration() {
    List<ConfigValue> validated = SinkConfig.definition().validate(Map.of("connection.url", URL, "aws.signing.region", "us-gov-west-1",
        "aws.signing.service", "es", "tls.verify", "true", "connection.connect.to", "[::1]:9200",
        "tls.ca.certificates", TestCertificates.authority().pem()));

    validated.forEach(value -> assertEquals(List.of(), value.errorMessages(), value.name()));
  }

  @Test
  void theDefinitionAloneIsWhatTheSinkGets() {
    assertEquals(List.of("aws.signing.region", "aws.signing.service", "connection.connect.to", "tls.ca.certificates", "tls.verify"),
        SecureConnectionConfigurator.configDef().names().stream().sorted().collect(Collectors.toList()));
    assertNull(SecureConnectionConfigurator.configDef().defaultValues().get("aws.signing.service"));
  }
}
