package io.github.cdkmskconnect.secrets;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.common.config.ConfigException;
import software.amazon.awssdk.thirdparty.jackson.core.JsonFactory;
import software.amazon.awssdk.thirdparty.jackson.core.JsonParser;
import software.amazon.awssdk.thirdparty.jackson.core.JsonToken;

/**
 * The fields of a secret whose text is one JSON object. Numbers keep the digits they are written with.
 *
 * <p>No message of the parser is passed on, since it may quote what it could not read.
 */
final class SecretFields {
  private static final int NAMES_SHOWN = 20;
  private static final JsonFactory JSON = JsonFactory.builder().build().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  private final String secretId;
  /** Nothing stands for a field that has no plain value: an object, an array or null. */
  private final Map<String, Optional<String>> fields;

  private SecretFields(String secretId, Map<String, Optional<String>> fields) {
    this.secretId = secretId;
    this.fields = fields;
  }

  static SecretFields parse(String secretId, String text, String wanted) {
    try (JsonParser parser = JSON.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw notAnObject(secretId, wanted);
      }
      Map<String, Optional<String>> fields = new TreeMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.getCurrentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
          fields.put(name, Optional.empty());
        } else {
          fields.put(name, value == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(parser.getText()));
        }
      }
      if (parser.nextToken() != null) {
        throw notAnObject(secretId, wanted);
      }
      return new SecretFields(secretId, fields);
    } catch (IOException e) {
      throw notAnObject(secretId, wanted);
    }
  }

  String get(String field) {
    Optional<String> value = fields.get(field);
    if (value == null) {
      throw new ConfigException("secret '" + secretId + "' has no field '" + field + "'; its fields are: " + names());
    }
    return value.orElseThrow(() -> new ConfigException("field '" + field + "' of secret '" + secretId
        + "' is an object, an array or null; only a text, number or boolean can be a configuration value"));
  }

  /** Every field with a plain value. */
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>();
    fields.forEach((name, value) -> value.ifPresent(text -> all.put(name, text)));
    return all;
  }

  private String names() {
    if (fields.isEmpty()) {
      return "none";
    }
    StringBuilder names = new StringBuilder();
    fields.keySet().stream().limit(NAMES_SHOWN).forEach(name -> names.append(names.length() == 0 ? "" : ", ").append(name));
    return names + (fields.size() > NAMES_SHOWN ? ", …" : "");
  }

  private static ConfigException notAnObject(String secretId, String wanted) {
    return new ConfigException("secret '" + secretId + "' is not one JSON object, so it has no field '" + wanted
        + "'; store the secret as key/value pairs, or leave :" + wanted + " out of the reference to get its whole text");
  }
}
