import type { Construct } from 'constructs';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../../connect';
import type { ChangeArchiveOptions, ChangeStream, IChangeSource } from '../cdc/change-source';
import type { JdbcSourceAivenOptions, JdbcSourceConfluentOptions } from './jdbc-source-options';
import { aivenSourcePlan, bindJdbcSource, confluentSourcePlan, forJdbcArchive, jdbcStream, refuseSource } from './jdbc-source-plan';
import type { JdbcSourcePlan } from './jdbc-source-plan';
import { refuseDatabase } from './jdbc-url';

/**
 * A source that polls tables or a query.
 *
 * It reads the current state of the rows at each poll: several changes between two polls appear as one, and deletions are not detected.
 * `DebeziumSource` captures every change.
 */
export class JdbcSource implements IChangeSource {
  /**
   * Uses the Aiven connector (Apache License 2.0).
   *
   * @param options the database, tables and mode
   * @see https://github.com/Aiven-Open/jdbc-connector-for-apache-kafka
   */
  public static aiven(options: JdbcSourceAivenOptions): JdbcSource {
    return new JdbcSource(aivenSourcePlan(options));
  }

  /**
   * Uses the Confluent connector (Confluent Community License).
   *
   * @param options the database, tables and mode
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
