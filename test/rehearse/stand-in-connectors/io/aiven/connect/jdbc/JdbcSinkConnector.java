package io.aiven.connect.jdbc;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.FactsDefinition;
import standin.StandInSink;

/** A stand-in: see README.md. */
public final class JdbcSinkConnector extends StandInSink {
  private static final ConfigDef CONFIG = FactsDefinition.of(JdbcSinkConnector.class, JdbcSinkConnector.class.getName());

  @Override
  public Class<? extends Task> taskClass() {
    return JdbcSinkTask.class;
  }

  @Override
  public ConfigDef config() {
    return CONFIG;
  }
}
