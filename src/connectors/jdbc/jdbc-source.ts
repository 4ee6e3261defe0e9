import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import type { ChangeArchiveOptions, ChangeStream, IChangeSource } from '../cdc/change-source';
import type { JdbcSourceAivenOptions, JdbcSourceConfluentOptions } from './jdbc-source-options';
import { aivenSourcePlan, bindJdbcSource, confluentSourcePlan, forJdbcArchive, jdbcStream, refuseSource } from './jdbc-source-plan';
import type { JdbcSourcePlan } from './jdbc-source-plan';
import { refuseDatabase } from './jdbc-url';

/**
 * A source that reads tables or a query again and again.
 *
 * It sees the rows as they are when it looks: changes between two looks are one, and a deletion is none. `DebeziumSource` sees each of them.
 */
export class JdbcSource implements IChangeSource {
  /**
   * With the connector of Aiven, under the Apache License.
   *
   * @param options database, tables, mode
   * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
   */
  public static aiven(options: JdbcSourceAivenOptions): JdbcSource {
    return new JdbcSource(aivenSourcePlan(options));
  }

  /**
   * With the connector of Confluent, under the Confluent Community License.
   *
   * @param options database, tables, mode
   * @see https://docs.confluent.io/kafka-connectors/jdbc/current/source-connector/overview.html
   */
  public static confluent(options: JdbcSourceConfluentOptions): JdbcSource {
    return new JdbcSource(confluentSourcePlan(options));
  }

  private constructor(private readonly plan: JdbcSourcePlan) {
    refuseDatabase('a JDBC source', plan.options.database);
    refuseSource(plan);
  }

  public get changeStream(): ChangeStream {
    return jdbcStream(this.plan);
  }

  public bind(scope: Construct, context: ConnectorDefinitionContext): ConnectorDefinitionConfig {
    return bindJdbcSource(this.plan, scope, context);
  }

  public forArchive(options: ChangeArchiveOptions): IChangeSource {
    return new JdbcSource(forJdbcArchive(this.plan, options));
  }
}
