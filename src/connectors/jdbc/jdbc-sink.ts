import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { DatabaseEngine } from '../../databases';
import { refuseSink } from '../sink-plan';
import { bindDebeziumJdbc, debeziumJdbcPlan } from './debezium-jdbc-sink';
import type { JdbcSinkAivenOptions, JdbcSinkConfluentOptions, JdbcSinkDebeziumOptions } from './jdbc-sink-options';
import { refuseDatabase } from './jdbc-url';
import { aivenJdbcPlan, bindVendorJdbc, confluentJdbcPlan } from './vendor-jdbc-sink';
import type { VendorSinkPlan } from './vendor-jdbc-sink';

type Render = (scope: Construct, context: ConnectorDefinitionContext) => ConnectorDefinitionConfig;

/** A sink that writes records as rows of a database. */
export class JdbcSink implements IConnectorDefinition {
  /**
   * With the connector of Debezium, which takes rows as well as Debezium's own envelopes.
   *
   * A row is found by the key of its record, changed or removed, so that what comes twice does no harm. Every change is written, in the order of
   * the topic: `'use.reduction.buffer': 'true'` in `config` writes only the last state of each row of a batch, for tables without other unique columns.
   *
   * Batches have up to 5000 records. A worker configuration of your own must say `consumer.max.poll.records=5000` for that, or they have 500.
   *
   * @param options database, topics, tables
   * @see https://debezium.io/documentation/reference/stable/connectors/jdbc.html
   */
  public static debezium(options: JdbcSinkDebeziumOptions): JdbcSink {
    const plan = debeziumJdbcPlan(options);
    refuseSink(plan);
    refuseDatabase('a JDBC sink of Debezium', options.database, [DatabaseEngine.REDSHIFT]);
    return new JdbcSink((scope, context) => bindDebeziumJdbc(plan, scope, context));
  }

  /**
   * With the connector of Aiven, for rows without Debezium's envelopes.
   *
   * A row is found by the key of its record, changed or removed; `keyColumns` names the columns. On Amazon Redshift, which has no such statement, rows are
   * inserted only, and what comes twice is there twice.
   *
   * @param options database, topics, tables
   * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
   */
  public static aiven(options: JdbcSinkAivenOptions): JdbcSink {
    return JdbcSink.vendor(aivenJdbcPlan(options));
  }

  /**
   * With the connector of Confluent, for rows without Debezium's envelopes. Its licence is the Confluent Community License.
   *
   * A row is found by the key of its record, changed or removed. On Amazon Redshift, which has no such statement, rows are inserted only, and what comes
   * twice is there twice.
   *
   * @param options database, topics, tables
   * @see https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html
   */
  public static confluent(options: JdbcSinkConfluentOptions): JdbcSink {
    return JdbcSink.vendor(confluentJdbcPlan(options));
  }

  private static vendor(plan: VendorSinkPlan): JdbcSink {
    refuseSink(plan);
    refuseDatabase('a JDBC sink', plan.options.database);
    return new JdbcSink((_, context) => bindVendorJdbc(plan, context));
  }

  private constructor(private readonly render: Render) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return this.render(scope, context);
  }
}
