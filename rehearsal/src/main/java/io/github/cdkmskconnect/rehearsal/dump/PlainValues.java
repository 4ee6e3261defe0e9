package io.github.cdkmskconnect.rehearsal.dump;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.types.Password;

/** Values of definitions as JSON has them. */
final class PlainValues {
  private PlainValues() {
  }

  static Object of(Object value) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      // 1.0 and 1 are the same number to whoever reads the file
      return number == Math.rint(number) && Math.abs(number) < 1e15 ? (Object) (long) number : (Object) number;
    }
    if (value == null || value instanceof Number || value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Class) {
      return ((Class<?>) value).getName();
    }
    if (value instanceof Password) {
      return ((Password) value).value();
    }
    if (value instanceof Collection) {
      return ((Collection<?>) value).stream().map(PlainValues::of).collect(Collectors.toList());
    }
    return value.toString();
  }
}
