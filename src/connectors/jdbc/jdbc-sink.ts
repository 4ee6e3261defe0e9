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

/** A sink that writes records to database tables. */
export class JdbcSink implements IConnectorDefinition {
  /**
   * Uses the Debezium connector, which accepts plain rows as well as Debezium change events.
   *
   * Rows are upserted or deleted by the record key, so that duplicate records have no effect. Every change is written, in the order of the topic:
   * `'use.reduction.buffer': 'true'` in `config` writes only the last state of each row in a batch; use it only for tables without other unique
   * columns.
   *
   * Batches have up to 5000 records. If you use your own worker configuration, it must set `consumer.max.poll.records=5000`; otherwise batches have
   * up to 500 records.
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
   * Uses the Aiven connector (Apache License 2.0), for rows rather than Debezium change events.
   *
   * Rows are upserted or deleted by the record key; specify its columns in `keyColumns`. Amazon Redshift does not support upserts: rows are only
   * inserted, and duplicate records produce duplicate rows.
   *
   * @param options database, topics, tables
   * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
   */
  public static aiven(options: JdbcSinkAivenOptions): JdbcSink {
    return JdbcSink.vendor(aivenJdbcPlan(options));
  }

  /**
   * Uses the Confluent connector (Confluent Community License), for rows rather than Debezium change events.
   *
   * Rows are upserted or deleted by the record key. Amazon Redshift does not support upserts: rows are only inserted, and duplicate records produce
   * duplicate rows.
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
    return new JdbcSink((scope, context) => bindVendorJdbc(plan, scope, context));
  }

  private constructor(private readonly render: Render) {
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return this.render(scope, context);
  }
}
