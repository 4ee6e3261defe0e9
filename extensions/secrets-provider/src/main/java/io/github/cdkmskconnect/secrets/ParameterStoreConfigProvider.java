package io.github.cdkmskconnect.secrets;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigData;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/**
 * Values from SSM Parameter Store, decrypted: {@code ${ssm:<name, path or ARN>}}, also written {@code ${ssm::<name>}}.
 * The value is the parameter's whole text.
 */
public final class ParameterStoreConfigProvider extends AwsConfigProvider {
  public ParameterStoreConfigProvider() {
    super(ParameterStoreConfigProvider::open);
  }

  /** The service's client is 6 MB and may be left out of a plugin that only refers to Secrets Manager. */
  private static TextReader open(ProviderSettings settings) {
    try {
      return new ParameterStoreReader(settings);
    } catch (NoClassDefFoundError e) {
      throw new ConfigException("a parameter of Parameter Store is referred to, but the plugin archive lacks the JAR software.amazon.awssdk:ssm ("
          + e.getMessage() + "); add it, in the version of the other software.amazon.awssdk JARs");
    }
  }

  /** The parameters, as Kafka describes options. */
  public static ConfigDef configDef() {
    return ProviderSettings.configDef();
  }

  /** The one parameter that the path names, under that name. */
  @Override
  public ConfigData get(String path) {
    return get("", Set.of(path));
  }

  @Override
  public ConfigData get(String path, Set<String> keys) {
    Map<String, ParameterReference> references = new HashMap<>();
    keys.forEach(key -> references.put(key, ParameterReference.parse(path, key)));

    Map<String, String> values = new HashMap<>();
    references.forEach((key, reference) -> values.put(key, reader().read(reference.parameterId())));
    return new ConfigData(values);
  }
}
