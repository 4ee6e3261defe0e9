package io.aiven.kafka.connect.s3;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.sink.SinkRecord;

/** Names of objects by `file.name.template`. */
final class FileNames {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\{\\s*(\\w+)\\s*(?::(\\w+)=(\\w+))?\\s*}}");

  private final String template;
  private final boolean byEvent;
  private final ZoneId zone;

  FileNames(Options options) {
    template = options.text("file.name.template", "{{topic}}-{{partition}}-{{start_offset}}");
    byEvent = options.text("file.name.timestamp.source", "wallclock").equalsIgnoreCase("event");
    zone = ZoneId.of(options.text("file.name.timestamp.timezone", "Z"));
    if (!template.contains("start_offset") && !template.contains("{{key}}")) {
      throw new ConfigException("file.name.template", template, "unsupported set of template variables");
    }
  }

  /** @param timed the record whose time counts */
  String of(SinkRecord first, SinkRecord timed) {
    Matcher variable = VARIABLE.matcher(template);
    StringBuilder name = new StringBuilder();
    while (variable.find()) {
      variable.appendReplacement(name, Matcher.quoteReplacement(value(variable, first, timed)));
    }
    return variable.appendTail(name).toString();
  }

  private String value(Matcher variable, SinkRecord first, SinkRecord timed) {
    boolean padded = "padding".equals(variable.group(2)) && "true".equals(variable.group(3));
    switch (variable.group(1)) {
      case "topic":
        return first.topic();
      case "partition":
        return padded ? String.format("%010d", first.kafkaPartition()) : String.valueOf(first.kafkaPartition());
      case "start_offset":
        return padded ? String.format("%020d", first.kafkaOffset()) : String.valueOf(first.kafkaOffset());
      case "key":
        return String.valueOf(first.key());
      case "timestamp":
        long millis = byEvent && timed.timestamp() != null ? timed.timestamp() : System.currentTimeMillis();
        return DateTimeFormatter.ofPattern(variable.group(3).equals("YYYY") ? "yyyy" : variable.group(3))
            .format(ZonedDateTime.ofInstant(Instant.ofEpochMilli(millis), zone));
      default:
        throw new ConfigException("file.name.template", template, "unknown variable " + variable.group(1));
    }
  }
}
