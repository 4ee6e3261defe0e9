import { DEBEZIUM_JDBC_SINK } from '../../../families';
import type { Comparison, SinkEnd } from '../ends';
import type { Replacements } from '../localize';
import type { SinkInput } from '../topic-record';
import { sinkOptions } from './sink-options';
import type { Servers, SqlDatabase } from './sql-database';
import { openDatabase } from './sql-database';
import { TableComparison } from './table-comparison';

/** A database for the JDBC sinks; its rows are compared with the topics, value by value. */
export class JdbcSink implements SinkEnd {
  private database!: SqlDatabase;

  constructor(private readonly config: { readonly [key: string]: string }, private readonly servers: Servers) {}

  async start(): Promise<Replacements> {
    this.database = await openDatabase(this.config['connection.url'], this.servers);
    const { url, user, password } = this.database;
    const debezium = this.config['connector.class'] === DEBEZIUM_JDBC_SINK;
    return {
      'connection.url': url,
      [debezium ? 'connection.username' : 'connection.user']: user,
      'connection.password': password,
      ...this.makesTables(debezium),
    };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    const tables = await this.database.tables();
    return { unit: 'rows', count: tables.reduce((sum, { rows }) => sum + rows.length, 0) };
  }

  async compare(inputs: readonly SinkInput[], repeats: boolean): Promise<Comparison> {
    return new TableComparison(sinkOptions(this.config), await this.database.tables(), repeats).result(inputs);
  }

  /** The tables of the real database are not known, so the connector makes them here. */
  private makesTables(debezium: boolean): Replacements {
    return debezium
      ? (this.config['schema.evolution'] ?? 'none') === 'none' ? { 'schema.evolution': 'basic' } : {}
      : this.config['auto.create'] === 'true' ? {} : { 'auto.create': 'true', 'auto.evolve': 'true' };
  }
}
