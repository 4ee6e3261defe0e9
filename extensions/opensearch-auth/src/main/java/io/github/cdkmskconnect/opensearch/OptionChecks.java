package io.github.cdkmskconnect.opensearch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** Validators of single options; each lets through that nothing is given. */
final class OptionChecks {
  private static final Pattern REGION_CODE = Pattern.compile("[a-z]{2,}(-[a-z0-9]+)+");
  private static final Pattern HOST_COLON_PORT = Pattern.compile("(?:\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9][A-Za-z0-9._-]*):(\\d{1,5})");
  private static final List<String> SERVICES = List.of("es", "aoss");
  private static final int MAX_PORT = 65535;

  static final ConfigDef.Validator REGION = optional("an AWS region code", (name, value) -> {
    if (!REGION_CODE.matcher(value).matches()) {
      throw new ConfigException(name, value, "must be an AWS region code such as eu-central-1");
    }
  });

  static final ConfigDef.Validator SERVICE = optional("[es, aoss]", (name, value) -> {
    if (!SERVICES.contains(value)) {
      throw new ConfigException(name, value, "must be es for an Amazon OpenSearch Service domain or aoss for a serverless collection");
    }
  });

  static final ConfigDef.Validator CERTIFICATES = optional("PEM text of one or more X.509 certificates", PemCertificates::parse);

  static final ConfigDef.Validator HOST_AND_PORT = optional("host:port", (name, value) -> {
    Matcher matcher = HOST_COLON_PORT.matcher(value);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1 || Integer.parseInt(matcher.group(1)) > MAX_PORT) {
      throw new ConfigException(name, value, "must be host:port without scheme and path, such as vpc-endpoint.example.com:443");
    }
  });

  private interface TextCheck {
    void check(String name, String value);
  }

  private OptionChecks() {
  }

  private static ConfigDef.Validator optional(String description, TextCheck check) {
    return ConfigDef.LambdaValidator.with((name, value) -> {
      if (value != null) {
        check.check(name, (String) value);
      }
    }, () -> description);
  }
}
