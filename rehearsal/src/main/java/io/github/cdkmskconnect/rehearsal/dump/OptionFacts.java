package io.github.cdkmskconnect.rehearsal.dump;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;

/** The options of a ConfigDef as data, without their documentation. */
final class OptionFacts {
  private OptionFacts() {
  }

  static List<Map<String, Object>> of(ConfigDef definition) {
    List<Map<String, Object>> options = new ArrayList<>();
    for (ConfigDef.ConfigKey key : new TreeMap<>(definition.configKeys()).values()) {
      options.add(of(key));
    }
    return options;
  }

  private static Map<String, Object> of(ConfigDef.ConfigKey key) {
    Map<String, Object> option = new LinkedHashMap<>();
    option.put("name", key.name);
    option.put("type", String.valueOf(key.type));
    option.put("required", !key.hasDefault());
    if (key.hasDefault()) {
      option.put("default", PlainValues.of(key.defaultValue));
    }
    option.put("importance", String.valueOf(key.importance));
    option.put("group", key.group);
    option.put("order", key.orderInGroup);
    option.put("width", String.valueOf(key.width));
    option.put("dependents", key.dependents);
    if (key.validator != null) {
      option.put("validator", ValidatorFacts.of(key.validator));
    }
    if (key.recommender != null) {
      option.put("recommender", recommender(key));
    }
    if (key.internalConfig || key.name.startsWith("internal.")) {
      option.put("internal", true);
    }
    String hint = deprecation(key);
    if (hint != null) {
      option.put("deprecatedHint", hint);
    }
    return option;
  }

  private static Map<String, Object> recommender(ConfigDef.ConfigKey key) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("class", ValidatorFacts.className(key.recommender));
    try {
      List<Object> values = key.recommender.validValues(key.name, new HashMap<>());
      if (values != null && !values.isEmpty()) {
        result.put("values", values.stream().map(PlainValues::of).collect(Collectors.toList()));
      }
    } catch (RuntimeException e) {
      result.put("values", null); // needs the other options
    }
    return result;
  }

  /** A ConfigDef has no flag for it; the word in the text is all there is, and the text itself is not kept. */
  private static String deprecation(ConfigDef.ConfigKey key) {
    String text = key.documentation == null ? "" : key.documentation.toLowerCase(Locale.ROOT);
    String title = key.displayName == null ? "" : key.displayName.toLowerCase(Locale.ROOT);
    if (title.contains("deprecated") || text.matches("(?s)^\\W*(this (option|property|config\\w*) (is|has been) )?deprecated.*")) {
      return "likely";
    }
    return text.contains("deprecated") ? "mentioned" : null;
  }
}
