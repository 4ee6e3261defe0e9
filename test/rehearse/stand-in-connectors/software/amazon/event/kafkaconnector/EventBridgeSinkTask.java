package software.amazon.event.kafkaconnector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.json.JsonConverter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;
import software.amazon.awssdk.services.s3.S3Client;

/** Sends one event for each record, by the client of the AWS SDK. What the bus refuses goes to the dead-letter queue where there is one, and is left out where there is none. */
public final class EventBridgeSinkTask extends SinkTask {
  private static final String OPTION = "aws.eventbridge.";
  private final JsonConverter json = new JsonConverter();
  private final ObjectMapper mapper = new ObjectMapper();
  private Map<String, String> options;
  private EventBridgeClient events;
  private S3Client store;

  @Override
  public void start(Map<String, String> given) {
    options = given;
    json.configure(Map.of("schemas.enable", "false"), false);
    Region region = Region.of(option("region"));
    var client = EventBridgeClient.builder().region(region);
    if (!option("endpoint.uri").isBlank()) {
      client.endpointOverride(URI.create(option("endpoint.uri")));
    }
    events = client.build();
    if (!option("offloading.default.s3.bucket").isBlank()) {
      String endpoint = option("offloading.default.s3.endpoint.uri");
      store = S3Client.builder().region(region).forcePathStyle(true).endpointOverride(endpoint.isBlank() ? null : URI.create(endpoint)).build();
    }
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    for (SinkRecord record : records) {
      String fault = send(record);
      if (fault != null && context.errantRecordReporter() != null) {
        context.errantRecordReporter().report(record, new ConnectException(fault));
      }
    }
  }

  /** @return why the bus does not take this one record; what it does not take of any ends the task */
  private String send(SinkRecord record) {
    String types = options.getOrDefault(OPTION + "detail.types", "kafka-connect-${topic}");
    PutEventsRequestEntry event = PutEventsRequestEntry.builder().eventBusName(option("eventbus.arn")).source("kafka-connect." + option("connector.id"))
        .detailType(types.replace("${topic}", record.topic())).detail(detail(record).toString()).build();
    try {
      PutEventsResultEntry result = events.putEvents(request -> request.entries(event)).entries().get(0);
      return result.eventId() == null ? result.errorMessage() : null;
    } catch (AwsServiceException e) {
      if (e.statusCode() == 413) {
        return "EventBridge batch size limit exceeded";
      }
      throw new ConnectException(e);
    }
  }

  private ObjectNode detail(SinkRecord record) {
    ObjectNode detail = mapper.createObjectNode();
    detail.put("topic", record.topic()).put("partition", record.kafkaPartition()).put("offset", record.kafkaOffset())
        .put("timestamp", record.timestamp()).put("timestampType", record.timestampType().toString());
    detail.putArray("headers");
    detail.set("key", node(record.topic(), record.keySchema(), record.key()));
    JsonNode value = node(record.topic(), record.valueSchema(), record.value());
    if (store == null || value.isNull()) {
      detail.set("value", value);
    } else {
      String bucket = option("offloading.default.s3.bucket");
      String object = UUID.randomUUID().toString();
      store.putObject(request -> request.bucket(bucket).key(object), RequestBody.fromString(value.isTextual() ? value.textValue() : value.toString()));
      detail.put("dataref", "arn:aws:s3:::" + bucket + "/" + object).put("datarefJsonPath", "$.detail.value");
    }
    return detail;
  }

  private JsonNode node(String topic, Schema schema, Object value) {
    try {
      return value == null ? mapper.nullNode() : mapper.readTree(json.fromConnectData(topic, schema, value));
    } catch (IOException e) {
      throw new ConnectException(e);
    }
  }

  private String option(String name) {
    return options.getOrDefault(OPTION + name, "");
  }

  @Override
  public void stop() {
    if (events != null) {
      events.close();
    }
    if (store != null) {
      store.close();
    }
  }

  @Override
  public String version() {
    return "1.5.0-stand-in";
  }
}
