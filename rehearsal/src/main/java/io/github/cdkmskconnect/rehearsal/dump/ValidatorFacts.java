package io.github.cdkmskconnect.rehearsal.dump;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;

/** What can be read off a validator: its class, what it says of itself, and its simple fields (`f_`) and inner validators (`v_`). */
final class ValidatorFacts {
  private ValidatorFacts() {
  }

  static Map<String, Object> of(ConfigDef.Validator validator) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("class", className(validator));
    String text = text(validator);
    if (text != null) {
      result.put("text", text);
    }
    for (Class<?> type = validator.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
          read(field, validator, result);
        }
      }
    }
    return result;
  }

  /** Names of lambdas carry a number that differs from run to run. */
  static String className(Object object) {
    return object.getClass().getName().replaceAll("\\$\\$Lambda.*", "\\$\\$Lambda");
  }

  private static String text(ConfigDef.Validator validator) {
    String text;
    try {
      text = validator.toString();
    } catch (RuntimeException e) {
      return null;
    }
    // the default of java.lang.Object says nothing
    return text == null || text.matches("(?s).*(\\$\\$Lambda|@[0-9a-f]{5,}).*") ? null : text;
  }

  private static void read(Field field, Object owner, Map<String, Object> result) {
    Object value;
    try {
      field.setAccessible(true);
      value = field.get(owner);
    } catch (IllegalAccessException | RuntimeException e) {
      return; // closed to reflection
    }
    if (value instanceof ConfigDef.Validator) {
      result.put("v_" + field.getName(), of((ConfigDef.Validator) value));
    } else if (value instanceof Number || value instanceof Boolean || value instanceof String || value instanceof Class) {
      result.put("f_" + field.getName(), PlainValues.of(value));
    } else {
      Collection<?> elements = value instanceof Collection ? (Collection<?>) value
          : value instanceof Object[] ? Arrays.asList((Object[]) value) : null;
      if (elements == null) {
        return;
      }
      if (elements.stream().allMatch(element -> element instanceof ConfigDef.Validator)) {
        List<Object> inner = elements.stream().map(element -> of((ConfigDef.Validator) element)).collect(Collectors.toList());
        result.put("v_" + field.getName(), inner);
      } else if (elements.stream().allMatch(
          element -> element == null || element instanceof String || element instanceof Number || element instanceof Enum)) {
        result.put("f_" + field.getName(), PlainValues.of(elements));
      }
    }
  }
}
