package standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;

/** The options of a connector, from the facts that the catalog is made of: what the real one defines, the stand-in defines too. */
public final class FactsDefinition {
  private static final String WORDS = "\\[[\\w-]+(, [\\w-]+)*\\]";

  private FactsDefinition() {
  }

  /** @param owner a class beside which `facts.json` lies at the root of the JAR */
  public static ConfigDef of(Class<?> owner, String className) {
    try (InputStream in = owner.getResourceAsStream("/facts.json")) {
      ConfigDef definition = new ConfigDef();
      for (JsonNode option : new ObjectMapper().readTree(in).path("classes").path(className).path("options")) {
        define(definition, option, owner.getClassLoader());
      }
      return definition;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void define(ConfigDef definition, JsonNode option, ClassLoader loader) {
    ConfigDef.Type type = ConfigDef.Type.valueOf(option.path("type").asText());
    Object byDefault = option.path("required").asBoolean() ? ConfigDef.NO_DEFAULT_VALUE : defaultValue(type, option.path("default"), loader);
    definition.define(option.path("name").asText(), type, byDefault, validator(option.path("validator")),
        ConfigDef.Importance.valueOf(option.path("importance").asText("LOW")), "");
  }

  private static Object defaultValue(ConfigDef.Type type, JsonNode value, ClassLoader loader) {
    if (value.isNull() || value.isMissingNode()) {
      return null;
    }
    switch (type) {
      case PASSWORD:
        return "";
      case LONG:
        return value.asDouble() >= Long.MAX_VALUE ? Long.MAX_VALUE : value.asLong();
      case LIST:
        List<String> list = new ArrayList<>();
        value.forEach(each -> list.add(each.asText()));
        return list;
      case CLASS:
        try {
          return Class.forName(value.asText(), false, loader);
        } catch (ClassNotFoundException e) {
          return null; // the stand-in carries no SDK
        }
      default:
        return value.asText();
    }
  }

  /** Of the validators those that say their words. */
  private static ConfigDef.Validator validator(JsonNode validator) {
    String spec = validator.path("spec").asText("");
    if (!spec.matches(WORDS) || validator.path("class").asText().endsWith("$Range")) {
      return null;
    }
    List<String> words = Arrays.asList(spec.substring(1, spec.length() - 1).split(", "));
    return (name, value) -> {
      String text = value == null ? null : String.valueOf(value).toLowerCase(Locale.ROOT);
      if (text != null && words.stream().noneMatch(word -> word.toLowerCase(Locale.ROOT).equals(text))) {
        throw new ConfigException(name, value, "must be one of " + spec);
      }
    };
  }
}
