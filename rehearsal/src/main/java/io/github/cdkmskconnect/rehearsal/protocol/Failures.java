package io.github.cdkmskconnect.rehearsal.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Exceptions as data. */
public final class Failures {
  private Failures() {
  }

  /** Class, message and the chain of causes, without stack traces. */
  public static Map<String, Object> describe(Throwable failure) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("class", failure.getClass().getName());
    result.put("message", failure.getMessage());
    List<String> causes = new ArrayList<>();
    for (Throwable t = failure.getCause(); t != null && causes.size() < 10; t = t.getCause()) {
      causes.add(t.toString());
    }
    if (!causes.isEmpty()) {
      result.put("causes", causes);
    }
    return result;
  }
}
