package io.github.cdkmskconnect.secrets;

import org.apache.kafka.common.config.ConfigException;

/**
 * What one {@code ${provider:…}} text asks of Parameter Store: a parameter by name, path or ARN,
 * with the service's own {@code :<version or label>} behind it if wanted.
 */
final class ParameterReference {
  private static final int ARN_PARTS = 6;
  private static final String FORMS = "allowed are <name or path> and <full ARN>, each with :<version or label> behind it if wanted";

  private final String parameterId;

  private ParameterReference(String parameterId) {
    this.parameterId = parameterId;
  }

  static ParameterReference parse(String path, String key) {
    String text = path == null || path.isEmpty() ? key : path + ":" + key;
    String[] parts = text.split(":", -1);
    boolean arn = parts[0].equals("arn");
    if (arn && (parts.length < ARN_PARTS || !parts[2].equals("ssm") || !parts[5].startsWith("parameter/"))) {
      throw new ConfigException("'" + text + "' is not the full ARN of a parameter (arn:<partition>:ssm:<region>:<account>:parameter/<name>); "
          + FORMS);
    }
    int idParts = arn ? ARN_PARTS : 1;
    if (parts[idParts - 1].isBlank()) {
      throw new ConfigException("a reference to Parameter Store names no parameter; " + FORMS);
    }
    if (parts.length > idParts + 1 || parts.length == idParts + 1 && parts[idParts].isBlank()) {
      throw new ConfigException("'" + text + "' is not a reference to one parameter; " + FORMS);
    }
    return new ParameterReference(text);
  }

  /** The name or ARN with its selector, as the service takes it. */
  String parameterId() {
    return parameterId;
  }
}
