package io.confluent.connect.s3;

import io.confluent.connect.s3.format.Format;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.config.AbstractConfig;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.sink.SinkRecord;
import standin.Rows;
import standin.S3Upload;

/** The records of one object to be. */
final class OpenObject {
  final long openedAt = System.currentTimeMillis();
  private final AbstractConfig config;
  private final Format format;
  private final String folder;
  private final List<SinkRecord> records = new ArrayList<>();

  OpenObject(AbstractConfig config, SinkRecord first) {
    this.config = config;
    try {
      format = (Format) config.getClass("format.class").getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new ConnectException("Reflection exception: ", e);
    }
    folder = folder(first);
  }

  boolean mustEndBefore(SinkRecord record) {
    long interval = config.getLong("rotate.interval.ms");
    boolean schemaChanged = format.hasSchema() && !records.isEmpty() && !record.valueSchema().equals(records.get(0).valueSchema());
    return schemaChanged || !folder.equals(folder(record))
        || (interval > 0 && !records.isEmpty() && record.timestamp() - records.get(0).timestamp() >= interval);
  }

  void add(SinkRecord record) {
    records.add(record);
  }

  int count() {
    return records.size();
  }

  long nextOffset() {
    return records.get(records.size() - 1).kafkaOffset() + 1;
  }

  private String folder(SinkRecord record) {
    switch (config.getClass("partitioner.class").getSimpleName()) {
      case "DailyPartitioner":
        return time(record, "'year'=yyyy/'month'=MM/'day'=dd");
      case "HourlyPartitioner":
        return time(record, "'year'=yyyy/'month'=MM/'day'=dd/'hour'=HH");
      case "TimeBasedPartitioner":
        return time(record, config.getString("path.format").replace('Y', 'y'));
      default:
        return "partition=" + record.kafkaPartition();
    }
  }

  private String time(SinkRecord record, String pattern) {
    long millis = config.getString("timestamp.extractor").equals("Record") ? record.timestamp() : System.currentTimeMillis();
    return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(config.getString("locale")))
        .format(Instant.ofEpochMilli(millis).atZone(ZoneId.of(config.getString("timezone"))));
  }

  void write() throws IOException {
    SinkRecord first = records.get(0);
    String compression = config.getString("s3.compression.type");
    String suffix = format.extension() + (compression.equals("gzip") && !format.hasSchema() ? ".gz" : "");
    String key = String.format("%s/%s/%s/%s+%d+%0" + config.getInt("filename.offset.zero.pad.width") + "d%s",
        config.getString("topics.dir"), first.topic(), folder, first.topic(), first.kafkaPartition(), first.kafkaOffset(), suffix);
    String[] headers = config.getBoolean("enable.conditional.writes") ? new String[] {"If-None-Match", "*"} : new String[0];
    S3Upload upload = new S3Upload(config.getString("store.url"), config.getString("s3.bucket.name"), key, config.getInt("s3.part.size"), headers);
    try (Rows rows = format.rows(upload, compression, config.originalsStrings())) {
      for (SinkRecord record : records) {
        rows.write(record.valueSchema(), record.value());
      }
    }
  }

}
