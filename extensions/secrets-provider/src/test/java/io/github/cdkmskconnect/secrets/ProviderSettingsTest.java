package io.github.cdkmskconnect.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {
  @Test
  void nothingIsRequired() {
    ProviderSettings settings = ProviderSettings.of(Map.of());

    assertEquals(Optional.empty(), settings.region());
    assertEquals(Optional.empty(), settings.endpoint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-central-1", "us-gov-west-1", "cn-north-1", "us-iso-east-1", "eusc-de-east-1"})
  void takesRegions(String region) {
    assertEquals(Optional.of(region), ProviderSettings.of(Map.of("region", region)).region());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EU-Central-1", "frankfurt", "eu_central_1", "eu-central-1 x"})
  void refusesWhatIsNoRegion(String region) {
    ConfigException e = assertThrows(ConfigException.class, () -> ProviderSettings.of(Map.of("region", region)));

    assertTrue(e.getMessage().contains("must be an AWS region code such as eu-central-1"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:5000", "https://vpce-1.secretsmanager.eu-central-1.vpce.amazonaws.com", "https://host/base"})
  void takesEndpoints(String url) {
    assertEquals(Optional.of(URI.create(url)), ProviderSettings.of(Map.of("endpoint", url)).endpoint());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "host:443", "ftp://host", "https://", "https://user:pw@host", "https://host?x=1", "https://ho st"})
  void refusesWhatIsNoEndpoint(String url) {
    ConfigException e = assertThrows(ConfigException.class, () -> ProviderSettings.of(Map.of("endpoint", url)));

    assertTrue(e.getMessage().contains("must be an absolute https or http URL"), e.getMessage());
  }

  @Test
  void aMinuteOfTroubleIsRetriedUnlessToldOtherwise() {
    assertTrue(ProviderSettings.of(Map.of()).retryTimeout().compareTo(Duration.ofMinutes(1)) > 0);
    assertEquals(Duration.ofMinutes(5), ProviderSettings.of(Map.of("retry.timeout.ms", "300000")).retryTimeout());
    assertEquals(Duration.ZERO, ProviderSettings.of(Map.of("retry.timeout.ms", "0")).retryTimeout());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "1m", "75.5"})
  void refusesWhatIsNoTime(String text) {
    ConfigException e = assertThrows(ConfigException.class, () -> ProviderSettings.of(Map.of("retry.timeout.ms", text)));

    assertTrue(e.getMessage().contains("retry.timeout.ms"), e.getMessage());
  }

  @Test
  void anUnknownParameterIsAnError() {
    ConfigException e = assertThrows(ConfigException.class, () -> ProviderSettings.of(Map.of("regoin", "eu-central-1", "NotFoundStrategy", "fail")));

    assertEquals("unknown parameter of the config provider: NotFoundStrategy, regoin; allowed are endpoint, region, retry.timeout.ms", e.getMessage());
  }

  @Test
  void bothProvidersDeclareTheirParameters() {
    assertEquals(Set.of("region", "endpoint", "retry.timeout.ms"), SecretsManagerConfigProvider.configDef().names());
    assertEquals(Set.of("region", "endpoint", "retry.timeout.ms"), ParameterStoreConfigProvider.configDef().names());
  }
}
