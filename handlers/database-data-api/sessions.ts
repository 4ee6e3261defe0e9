import {
  BeginTransactionCommand, CommitTransactionCommand, ExecuteStatementCommand, RDSDataClient, RollbackTransactionCommand,
} from '@aws-sdk/client-rds-data';
import type { ExecuteStatementCommandOutput, Field } from '@aws-sdk/client-rds-data';
import type { Engine, Properties } from '../database/properties';
import type { Sessions } from '../database/sessions';
import type { Row, Session } from '../database/sql';
import type { Deadline } from '../shared/deadline';
import { CLIENT, regionOf } from '../shared/sdk';
import { errorOf } from './errors';

/** The Data API itself ends a statement after 45 s. */
const CALL_MILLISECONDS = 50_000;

/** Where statements go, and as whom. */
interface Target {
  readonly resourceArn: string;
  readonly secretArn: string;
  readonly database?: string;
}

/** Sessions by the Data API of a cluster, which reads the secret itself. */
export const sessionsByDataApi: Sessions<Properties> = async (properties, secretArn, deadline) => {
  const { ClusterArn: resourceArn, DatabaseName: database, Engine: engine } = properties;
  if (resourceArn === undefined) {
    throw new Error('the cluster whose Data API is to be used is not given ("ClusterArn")');
  }
  const requestHandler = { ...CLIENT.requestHandler, requestTimeout: CALL_MILLISECONDS };
  const client = new RDSDataClient({ ...CLIENT, region: regionOf(resourceArn), requestHandler });
  return async () => {
    const session = new DataApiSession(client, { resourceArn, secretArn, database }, engine, deadline);
    // a login that is refused, or a cluster that is paused, says so here, as it does when a driver connects
    await session.query('SELECT 1');
    return session;
  };
};

/**
 * A session with PostgreSQL is a transaction, once one is begun. With MySQL each statement stands for itself: what makes users, rights and tables ends
 * a transaction there, and a setting or a lock that outlives it would stay with a connection that others get next.
 */
class DataApiSession implements Session {
  readonly scattered: boolean;
  private transactionId?: string;

  constructor(private readonly client: RDSDataClient, private readonly target: Target, engine: Engine, private readonly deadline: Deadline) {
    this.scattered = engine !== 'postgres';
  }

  /** Transactions begin and end by calls of their own. */
  async query(sql: string): Promise<Row[]> {
    try {
      switch (sql) {
        case 'BEGIN':
          ({ transactionId: this.transactionId } = await this.client.send(new BeginTransactionCommand(this.target), this.options()));
          return [];
        case 'COMMIT':
          await this.client.send(new CommitTransactionCommand(this.ended()), this.options());
          return [];
        case 'ROLLBACK':
          await this.client.send(new RollbackTransactionCommand(this.ended()), this.options());
          return [];
        default:
          return rowsOf(await this.client.send(new ExecuteStatementCommand({
            ...this.target, sql, transactionId: this.transactionId, includeResultMetadata: true,
          }), this.options()));
      }
    } catch (error) {
      throw errorOf(error as Error);
    }
  }

  async end(): Promise<void> {
    if (this.transactionId !== undefined) {
      await this.query('ROLLBACK');
    }
  }

  private options() {
    return { abortSignal: this.deadline.signal(CALL_MILLISECONDS) };
  }

  /** Whatever becomes of the call, the transaction is no longer ours. */
  private ended() {
    const { resourceArn, secretArn } = this.target;
    const { transactionId } = this;
    this.transactionId = undefined;
    return { resourceArn, secretArn, transactionId };
  }
}

function rowsOf({ columnMetadata = [], records = [] }: ExecuteStatementCommandOutput): Row[] {
  const names = columnMetadata.map(({ label, name }) => label ?? name ?? '');
  return records.map(fields => Object.fromEntries(fields.map((field, index) => [names[index], valueOf(field)])));
}

/** A field has one member, named after the type of its value. */
function valueOf(field: Field): unknown {
  return field.isNull ? null : Object.values(field).find(value => value !== undefined);
}
