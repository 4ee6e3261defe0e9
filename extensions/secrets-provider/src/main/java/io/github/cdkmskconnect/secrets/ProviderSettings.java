package io.github.cdkmskconnect.secrets;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** The parameters of both providers: {@code config.providers.<alias>.param.<name>} in the worker configuration. */
final class ProviderSettings {
  static final String REGION = "region";
  static final String ENDPOINT = "endpoint";
  static final String RETRY_TIMEOUT = "retry.timeout.ms";
  /** More than a minute of trouble; with a last attempt, less than the 90 seconds after which Connect's REST API gives up. */
  static final Duration DEFAULT_RETRY_TIMEOUT = Duration.ofSeconds(75);

  private static final Pattern REGION_CODE = Pattern.compile("[a-z]{2,}(-[a-z0-9]+)+");

  private final String region;
  private final URI endpoint;
  private final Duration retryTimeout;

  private ProviderSettings(String region, URI endpoint, Duration retryTimeout) {
    this.region = region;
    this.endpoint = endpoint;
    this.retryTimeout = retryTimeout;
  }

  static ConfigDef configDef() {
    return new ConfigDef()
        .define(REGION, ConfigDef.Type.STRING, null,
            ConfigDef.LambdaValidator.with(ProviderSettings::checkRegion, () -> "an AWS region code"),
            ConfigDef.Importance.MEDIUM,
            "Region of what is referred to by name. Not set: the region that the AWS SDK finds for the worker. An ARN carries its own.")
        .define(ENDPOINT, ConfigDef.Type.STRING, null,
            ConfigDef.LambdaValidator.with(ProviderSettings::checkEndpoint, () -> "an absolute http(s) URL"),
            ConfigDef.Importance.LOW,
            "URL of the service, for an interface endpoint without private DNS or a local stand-in. Not set: the service's endpoint in the region.")
        .define(RETRY_TIMEOUT, ConfigDef.Type.LONG, DEFAULT_RETRY_TIMEOUT.toMillis(), ConfigDef.Range.atLeast(0), ConfigDef.Importance.LOW,
            "How long throttling, errors of the service and broken connections are retried, in milliseconds. 0: never.");
  }

  static ProviderSettings of(Map<String, ?> given) {
    ConfigDef definition = configDef();
    TreeSet<String> unknown = new TreeSet<>(given.keySet());
    unknown.removeAll(definition.names());
    if (!unknown.isEmpty()) {
      throw new ConfigException("unknown parameter of the config provider: " + String.join(", ", unknown) + "; allowed are "
          + String.join(", ", new TreeSet<>(definition.names())));
    }
    Map<String, Object> parsed = definition.parse(given);
    String endpoint = (String) parsed.get(ENDPOINT);
    return new ProviderSettings((String) parsed.get(REGION), endpoint == null ? null : URI.create(endpoint),
        Duration.ofMillis((Long) parsed.get(RETRY_TIMEOUT)));
  }

  Optional<String> region() {
    return Optional.ofNullable(region);
  }

  Optional<URI> endpoint() {
    return Optional.ofNullable(endpoint);
  }

  Duration retryTimeout() {
    return retryTimeout;
  }

  private static void checkRegion(String name, Object value) {
    if (value != null && !REGION_CODE.matcher((String) value).matches()) {
      throw new ConfigException(name, value, "must be an AWS region code such as eu-central-1");
    }
  }

  private static void checkEndpoint(String name, Object value) {
    if (value == null) {
      return;
    }
    try {
      URI uri = new URI((String) value);
      boolean http = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (http && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
        return;
      }
    } catch (URISyntaxException e) {
      // the message below says all that is needed
    }
    throw new ConfigException(name, value, "must be an absolute https or http URL without user, query and fragment,"
        + " such as https://vpce-0123.secretsmanager.eu-central-1.vpce.amazonaws.com");
  }
}
