import { AIVEN_JDBC_SINK, CONFLUENT_JDBC_SINK } from '../../families';
import type { LocalPostgres } from './database';
import type { SinkEnd } from './ends';
import type { Replacements } from './localize';

/** A database for the JDBC sinks. */
export class JdbcSink implements SinkEnd {
  private database = '';

  constructor(private readonly config: { readonly [key: string]: string }, private readonly postgres: LocalPostgres) {}

  async start(): Promise<Replacements> {
    const { host, port, user, password } = await this.postgres.start();
    const [, name, parameters = ''] = /^jdbc:postgresql:\/\/[^/]*\/([\w-]+)(?:\?(.*))?/.exec(this.config['connection.url']) ?? [];
    this.database = await this.postgres.create(name ?? 'sink');
    // what the driver is told stays, but for the encryption, which the local server does not have, and the login, which is another
    const kept = parameters.split('&').filter(parameter => parameter !== '' && !/^(ssl|user=|password=)/.test(parameter));
    const url = `jdbc:postgresql://${host}:${port}/${this.database}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
    const login = [AIVEN_JDBC_SINK, CONFLUENT_JDBC_SINK].includes(this.config['connector.class']) ? 'connection.user' : 'connection.username';
    return { 'connection.url': url, [login]: user, 'connection.password': password };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    let count = 0;
    for (const { sql } of await this.postgres.tables(this.database)) {
      count += await this.postgres.count(this.database, sql);
    }
    return { unit: 'rows', count };
  }
}
