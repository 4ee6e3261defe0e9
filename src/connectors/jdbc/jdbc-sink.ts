import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from '../../connect';
import { refuseSink } from '../sink-plan';
import type { SinkPlan } from '../sink-plan';
import { bindDebeziumJdbc, debeziumJdbcPlan } from './debezium-jdbc-sink';
import type { JdbcSinkDebeziumOptions } from './jdbc-sink-options';
import { refuseDatabase } from './jdbc-url';

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
    return new JdbcSink(debeziumJdbcPlan(options));
  }

  private constructor(private readonly plan: SinkPlan<JdbcSinkDebeziumOptions>) {
    refuseSink(plan);
    refuseDatabase(plan.options.database);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return bindDebeziumJdbc(this.plan, scope, context);
  }
}
