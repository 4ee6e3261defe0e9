package io.github.cdkmskconnect.secrets;

import java.util.Arrays;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigException;

/**
 * What one {@code ${provider:…}} text asks of Secrets Manager: a secret and, unless its whole text is the value, one field of it.
 *
 * <p>Kafka cuts a reference at its first two colons into provider, path and key, so an ARN arrives in two halves.
 * Put together again the text is unambiguous: neither a secret's name nor an ARN's six prefix parts can contain a colon.
 */
final class SecretReference {
  private static final int ARN_PARTS = 7;
  private static final String FORMS = "allowed are <name>, <name>:<field>, <full ARN> and <full ARN>:<field>";

  private final String secretId;
  private final String field;

  private SecretReference(String secretId, String field) {
    this.secretId = secretId;
    this.field = field;
  }

  static SecretReference parse(String path, String key) {
    String text = path == null || path.isEmpty() ? key : path + ":" + key;
    if (text.isBlank()) {
      throw new ConfigException("a reference to Secrets Manager names no secret; " + FORMS);
    }
    String[] parts = text.split(":", -1);
    boolean arn = parts[0].equals("arn");
    if (arn && (parts.length < ARN_PARTS || !parts[2].equals("secretsmanager") || !parts[5].equals("secret"))) {
      throw new ConfigException("'" + text + "' is not the full ARN of a secret (arn:<partition>:secretsmanager:<region>:<account>:secret:<name>); "
          + FORMS);
    }
    int idParts = arn ? ARN_PARTS : 1;
    String id = join(parts, idParts);
    if (id.isBlank() || parts[idParts - 1].isBlank()) {
      throw new ConfigException("'" + text + "' names no secret; " + FORMS);
    }
    if (parts.length == idParts) {
      return new SecretReference(id, null);
    }
    if (parts.length > idParts + 1) {
      throw new ConfigException("secret '" + id + "': '" + text.substring(id.length() + 1)
          + "' after the secret is more than one part: a field must not contain a colon, and version stages or ids are not supported "
          + "(the current version is read); " + FORMS);
    }
    if (parts[idParts].isBlank()) {
      throw new ConfigException("secret '" + id + "': the field after the last colon is empty; leave the colon out to get the secret's whole text");
    }
    return new SecretReference(id, parts[idParts]);
  }

  private static String join(String[] parts, int count) {
    return String.join(":", Arrays.copyOf(parts, count));
  }

  /** The name or ARN, as the service takes it. */
  String secretId() {
    return secretId;
  }

  /** The field asked for, or nothing when the whole text is the value. */
  Optional<String> field() {
    return Optional.ofNullable(field);
  }
}
