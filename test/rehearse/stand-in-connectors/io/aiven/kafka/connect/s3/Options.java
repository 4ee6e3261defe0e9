package io.aiven.kafka.connect.s3;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.AbstractConfig;

/** The options as the task reads them. */
final class Options extends AbstractConfig {
  private static final String WRITER = "connect.";

  Options(Map<String, String> properties) {
    super(AivenKafkaConnectS3SinkConnector.CONFIG, properties);
  }

  String text(String option, String byDefault) {
    Object value = get(option);
    return value == null ? byDefault : String.valueOf(value);
  }

  List<String> fields() {
    List<String> fields = getList("format.output.fields");
    return fields == null ? List.of("value") : fields;
  }

  /** What the writer of Parquet is told: keys with this prefix, without it. */
  Map<String, String> ofWriter() {
    Map<String, String> result = new LinkedHashMap<>();
    originalsStrings().forEach((key, value) -> {
      if (key.startsWith(WRITER)) {
        result.put(key.substring(WRITER.length()), value);
      }
    });
    return result;
  }
}
