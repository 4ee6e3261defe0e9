package io.github.cdkmskconnect.secrets;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.ConfigDef;

/**
 * Values from AWS Secrets Manager: {@code ${secretsmanager:<name or ARN>:<field>}} for a field of a JSON secret,
 * {@code ${secretsmanager:<name or ARN>}} for a secret's whole text.
 */
public final class SecretsManagerConfigProvider extends AwsConfigProvider {
  public SecretsManagerConfigProvider() {
    super(SecretsManagerReader::new);
  }

  /** The parameters, as Kafka describes options. */
  public static ConfigDef configDef() {
    return ProviderSettings.configDef();
  }

  /** Every plain field of the secret that the path names. */
  @Override
  public ConfigData get(String path) {
    SecretReference reference = SecretReference.parse(path, "*");
    String id = reference.secretId();
    return new ConfigData(SecretFields.parse(id, reader().read(id), "*").all());
  }

  @Override
  public ConfigData get(String path, Set<String> keys) {
    // a path may stand for several secrets: every ARN arrives with the path "arn"
    Map<String, SecretReference> references = new HashMap<>();
    keys.forEach(key -> references.put(key, SecretReference.parse(path, key)));

    Map<String, String> texts = new HashMap<>();
    Map<String, SecretFields> parsed = new HashMap<>();
    Map<String, String> values = new HashMap<>();
    references.forEach((key, reference) -> {
      String id = reference.secretId();
      String text = texts.computeIfAbsent(id, reader()::read);
      Optional<String> field = reference.field();
      values.put(key, field.isPresent()
          ? parsed.computeIfAbsent(id, i -> SecretFields.parse(i, text, field.get())).get(field.get())
          : text);
    });
    return new ConfigData(values);
  }
}
