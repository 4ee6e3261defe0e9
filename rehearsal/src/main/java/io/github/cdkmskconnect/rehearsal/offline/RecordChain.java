package io.github.cdkmskconnect.rehearsal.offline;

import io.github.cdkmskconnect.rehearsal.protocol.ByteText;
import io.github.cdkmskconnect.rehearsal.protocol.Failures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.connect.connector.ConnectRecord;
import org.apache.kafka.connect.data.SchemaAndValue;
import org.apache.kafka.connect.header.ConnectHeaders;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.runtime.ConnectorConfig;
import org.apache.kafka.connect.runtime.TransformationStage;
import org.apache.kafka.connect.runtime.isolation.Plugins;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.source.SourceRecord;
import org.apache.kafka.connect.storage.Converter;
import org.apache.kafka.connect.storage.HeaderConverter;

/** The converters and transforms of one connector, made as the worker makes them. */
final class RecordChain implements AutoCloseable {
  private final Converter key;
  private final Converter value;
  private final HeaderConverter header;
  private final List<String> names;
  private final ConnectorConfig config;
  private final JsonConverter samples = new JsonConverter();
  private final List<TransformationStage<SinkRecord>> ofSink;
  private final List<TransformationStage<SourceRecord>> ofSource;

  RecordChain(Plugins plugins, Map<String, String> properties) {
    config = new ConnectorConfig(plugins, properties);
    key = plugins.newConverter(config, "key.converter", Plugins.ClassLoaderUsage.CURRENT_CLASSLOADER);
    value = plugins.newConverter(config, "value.converter", Plugins.ClassLoaderUsage.CURRENT_CLASSLOADER);
    header = plugins.newHeaderConverter(config, "header.converter", Plugins.ClassLoaderUsage.CURRENT_CLASSLOADER);
    names = config.getList("transforms");
    ofSink = config.transformationStages();
    ofSource = config.transformationStages();
    samples.configure(Map.of("schemas.enable", "true"), false);
  }

  /** What the sink's task would get. */
  Map<String, Object> intoSink(Request.Sample sample, boolean steps) {
    Trace trace = new Trace(steps);
    Headers headers = headers(sample);
    SchemaAndValue[] converted = {SchemaAndValue.NULL, SchemaAndValue.NULL};
    ConnectHeaders connectHeaders = new ConnectHeaders();
    boolean read = trace.tries("key.converter", () -> converted[0] = key.toConnectData(sample.topic, headers, ByteText.bytes(sample.key, sample.keyBase64)))
        && trace.tries("value.converter", () -> converted[1] = value.toConnectData(sample.topic, headers, ByteText.bytes(sample.value, sample.valueBase64)))
        && trace.tries("header.converter", () -> headers.forEach(
            each -> connectHeaders.add(each.key(), header.toConnectHeader(sample.topic, each.key(), each.value()))));
    if (read) {
      SinkRecord record = new SinkRecord(sample.topic, sample.partition, converted[0].schema(), converted[0].value(), converted[1].schema(),
          converted[1].value(), sample.offset, sample.timestamp, TimestampType.CREATE_TIME, connectHeaders);
      trace.step("converters", record);
      transform(trace, ofSink, record);
    }
    return trace.result();
  }

  /** What would be in the topic: the sample is what the source's task gives, as JSON with schema. */
  Map<String, Object> outOfSource(Request.Sample sample, boolean steps) {
    Trace trace = new Trace(steps);
    SchemaAndValue[] given = {SchemaAndValue.NULL, SchemaAndValue.NULL};
    boolean read = trace.tries("the sample's key", () -> given[0] = samples.toConnectData(sample.topic, ByteText.bytes(sample.key, null)))
        && trace.tries("the sample's value", () -> given[1] = samples.toConnectData(sample.topic, ByteText.bytes(sample.value, null)));
    if (read) {
      SourceRecord record = new SourceRecord(Map.of(), Map.of(), sample.topic, sample.partition, given[0].schema(), given[0].value(),
          given[1].schema(), given[1].value(), sample.timestamp);
      trace.step("sample", record);
      SourceRecord last = transform(trace, ofSource, record);
      if (last != null && !trace.failed()) {
        String[] written = {null, null};
        boolean wrote = trace.tries("key.converter", () -> written[0] = ByteText.text(key.fromConnectData(last.topic(), last.keySchema(), last.key())))
            && trace.tries("value.converter", () -> written[1] = ByteText.text(value.fromConnectData(last.topic(), last.valueSchema(), last.value())));
        if (wrote) {
          trace.written(last, written[0], written[1]);
        }
      }
    }
    return trace.result();
  }

  private <R extends ConnectRecord<R>> R transform(Trace trace, List<TransformationStage<R>> stages, R record) {
    List<R> current = new ArrayList<>(List.of(record));
    for (int i = 0; i < stages.size(); i++) {
      TransformationStage<R> stage = stages.get(i);
      R before = current.get(0);
      String name = "transforms." + names.get(i);
      if (!trace.tries(name, () -> current.set(0, stage.apply(before)))) {
        return null;
      }
      if (current.get(0) == null) {
        trace.dropped(name);
        return null;
      }
      trace.step(name, current.get(0));
    }
    trace.last(current.get(0));
    return current.get(0);
  }

  private static Headers headers(Request.Sample sample) {
    Headers headers = new RecordHeaders();
    sample.headers.forEach((name, text) -> headers.add(name, ByteText.bytes(text, null)));
    return headers;
  }

  @Override
  public void close() {
    ofSink.forEach(TransformationStage::close);
    ofSource.forEach(TransformationStage::close);
  }

  /** What became of one record. */
  private static final class Trace {
    private final boolean wanted;
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final Map<String, Object> result = new LinkedHashMap<>();

    Trace(boolean wanted) {
      this.wanted = wanted;
    }

    boolean tries(String name, Runnable work) {
      try {
        work.run();
        return true;
      } catch (RuntimeException | LinkageError e) {
        result.put("failedAt", name);
        result.put("exception", Failures.describe(e));
        return false;
      }
    }

    boolean failed() {
      return result.containsKey("failedAt");
    }

    void step(String name, ConnectRecord<?> record) {
      if (wanted) {
        Map<String, Object> state = RecordState.of(record);
        state.put("step", name);
        steps.add(state);
      }
    }

    void dropped(String name) {
      result.put("droppedBy", name);
    }

    void last(ConnectRecord<?> record) {
      result.put("result", RecordState.of(record));
    }

    void written(ConnectRecord<?> record, String key, String value) {
      Map<String, Object> written = new LinkedHashMap<>();
      written.put("topic", record.topic());
      written.put("key", key);
      written.put("value", value);
      result.put("written", written);
    }

    Map<String, Object> result() {
      if (wanted) {
        result.put("steps", steps);
      }
      return result;
    }
  }
}
