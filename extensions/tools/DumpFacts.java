import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.ConfigDef;

/**
 * Prints the options of an extension as the catalog's sources have them, read from its real definitions.
 *
 * Usage: java -cp CLASS_PATH DumpFacts.java ARTIFACT VERSION KAFKA_CONNECT CLASS=KIND@DEFINING_CLASS...
 * The defining class has a static configDef(). Kind "contribution": options that the class has when the extension is in its plugin.
 */
public final class DumpFacts {
  public static void main(String[] args) throws Exception {
    TreeMap<String, String> classes = new TreeMap<>();
    for (int i = 3; i < args.length; i++) {
      String[] parts = args[i].split("[=@]");
      ConfigDef definition = (ConfigDef) Class.forName(parts[2]).getMethod("configDef").invoke(null);
      classes.put(parts[0], "{\n   \"kind\": " + json(parts[1]) + ",\n   \"version\": " + json(args[1]) + ",\n   \"options\": [\n"
          + new TreeMap<>(definition.configKeys()).values().stream().map(DumpFacts::option).collect(Collectors.joining(",\n")) + "\n   ]\n  }");
    }
    System.out.print("{\n \"artifact\": " + json(args[0]) + ",\n \"version\": " + json(args[1]) + ",\n \"kafkaConnect\": " + json(args[2])
        + ",\n \"classes\": {\n"
        + classes.entrySet().stream().map(e -> "  " + json(e.getKey()) + ": " + e.getValue()).collect(Collectors.joining(",\n"))
        + "\n }\n}\n");
  }

  private static String option(ConfigDef.ConfigKey key) {
    List<String> fields = new ArrayList<>();
    fields.add("\"name\": " + json(key.name));
    fields.add("\"type\": " + json(key.type));
    fields.add("\"required\": " + !key.hasDefault());
    if (key.hasDefault()) {
      fields.add("\"default\": " + json(key.defaultValue));
    }
    fields.add("\"importance\": " + json(key.importance));
    fields.add("\"group\": " + json(key.group));
    fields.add("\"order\": " + key.orderInGroup);
    fields.add("\"width\": " + json(key.width));
    fields.add("\"dependents\": [" + key.dependents.stream().map(DumpFacts::json).collect(Collectors.joining(", ")) + "]");
    if (key.validator != null) {
      fields.add("\"validator\": { \"class\": " + json(key.validator.getClass().getName()) + ", \"text\": " + json(key.validator) + " }");
    }
    return fields.stream().map(field -> "     " + field).collect(Collectors.joining(",\n", "    {\n", "\n    }"));
  }

  private static String json(Object value) {
    return value == null || value instanceof Boolean || value instanceof Number ? String.valueOf(value)
        : '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
