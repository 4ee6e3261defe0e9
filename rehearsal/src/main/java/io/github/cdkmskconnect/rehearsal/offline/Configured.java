package io.github.cdkmskconnect.rehearsal.offline;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.Configurable;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;

/** Configures transforms, predicates and converters as the worker does. */
public final class Configured {
  private Configured() {
  }

  /** @param isKey for a converter: of keys */
  public static void as(Object instance, Map<String, Object> options, boolean isKey) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(instance.getClass().getClassLoader());
    try {
      if (instance instanceof Converter) {
        ((Converter) instance).configure(options, isKey);
      } else if (instance instanceof HeaderConverter) {
        Map<String, Object> ofHeaders = new HashMap<>(options);
        ofHeaders.put("converter.type", "header");
        ((HeaderConverter) instance).configure(ofHeaders);
      } else if (instance instanceof Configurable) {
        ((Configurable) instance).configure(options);
      } else {
        throw new IllegalArgumentException(instance.getClass().getName() + " is no transform, predicate or converter");
      }
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
