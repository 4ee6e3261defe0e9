package io.aiven.connect.jdbc;

import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import standin.FactsDefinition;
import standin.StandInSource;

/** A stand-in: see README.md. */
public final class JdbcSourceConnector extends StandInSource {
  private static final ConfigDef CONFIG = FactsDefinition.of(JdbcSourceConnector.class, JdbcSourceConnector.class.getName());

  @Override
  public Class<? extends Task> taskClass() {
    return JdbcSourceTask.class;
  }

  @Override
  public ConfigDef config() {
    return CONFIG;
  }
}
