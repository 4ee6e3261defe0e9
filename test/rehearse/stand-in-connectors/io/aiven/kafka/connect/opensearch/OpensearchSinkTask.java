package io.aiven.kafka.connect.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.connect.errors.ConnectException;
import org.apache.kafka.connect.errors.DataException;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTask;

/** Records become documents by bulk requests; what an item says decides what becomes of its record. */
public final class OpensearchSinkTask extends SinkTask {
  private OpensearchSinkConnectorConfig config;
  private OpensearchClient client;
  private Documents documents;
  private final Set<String> indexes = new HashSet<>();

  @Override
  public void start(Map<String, String> properties) {
    try {
      config = new OpensearchSinkConnectorConfig(properties);
      client = new OpensearchClient(config);
      documents = new Documents(config);
    } catch (ConfigException e) {
      throw new ConnectException("Couldn't start OpensearchSinkTask due to configuration error", e);
    }
    if (config.text("behavior.on.malformed.documents").equals("report") && context.errantRecordReporter() == null) {
      throw new ConnectException("Errant record reporter must be configured");
    }
  }

  @Override
  public void put(Collection<SinkRecord> records) {
    List<Documents.Action> batch = new ArrayList<>();
    for (SinkRecord record : records) {
      Documents.Action action = documents.of(record);
      if (action == null) {
        continue;
      }
      if (indexes.add(action.index)) {
        client.ensureIndex(action.index);
      }
      batch.add(action);
      if (batch.size() == config.getInt("batch.size")) {
        write(batch);
        batch.clear();
      }
    }
    write(batch);
  }

  private void write(List<Documents.Action> batch) {
    if (batch.isEmpty()) {
      return;
    }
    for (Documents.Action action : batch) {
      action.validate(); // one that is wrong keeps the whole request from being sent
    }
    List<OpensearchClient.Item> items = client.bulk(batch);
    for (int i = 0; i < items.size(); i++) {
      OpensearchClient.Item item = items.get(i);
      if (item.status == 409) {
        decide("behavior.on.version.conflict", batch.get(i), item);
      } else if (item.status >= 300 && !(item.status == 404 && batch.get(i).deletes())) {
        decide("behavior.on.malformed.documents", batch.get(i), item);
      }
    }
  }

  private void decide(String option, Documents.Action action, OpensearchClient.Item item) {
    switch (config.text(option)) {
      case "ignore":
      case "warn":
        return;
      case "report":
        context.errantRecordReporter().report(action.record, new DataException(item.error));
        return;
      default:
        throw new ConnectException("Bulk request failed: " + item.error);
    }
  }

  @Override
  public void stop() {
    try {
      if (client != null) {
        client.close();
      }
    } catch (IOException e) {
      throw new ConnectException(e);
    }
  }

  @Override
  public String version() {
    return "3.1.1-stand-in";
  }
}
