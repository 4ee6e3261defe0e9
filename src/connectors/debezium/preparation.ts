import { RemovalPolicy, Token } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DatabasePreparation } from '../../operations';
import type { DebeziumPlan } from './plan';

/** The plan of a source whose database is prepared: it logs in as the user that was made, and makes nothing in the database itself. */
export function preparedPlan(plan: DebeziumPlan, scope: Construct): DebeziumPlan {
  const { options, preparation } = plan;
  if (preparation === undefined) {
    return plan;
  }
  const { options: said, replication, userName, tables } = preparation;
  const prepared = new DatabasePreparation(scope, 'DatabasePreparation', { ...said, ...replication, userName, tables, database: options.database });
  const slotRemoved = replication !== undefined && (said.removalPolicy ?? RemovalPolicy.DESTROY) === RemovalPolicy.DESTROY;
  return {
    ...plan,
    options: {
      ...options,
      database: options.database._prepared(prepared.userSecret, slotRemoved, said.useDataApi),
      dependencies: [...options.dependencies ?? [], prepared],
    },
    defaults: version => ({
      ...plan.defaults(version),
      ...preparation.defaults,
      // one row for each connector: the table never grows
      'heartbeat.action.query': preparation.heartbeat(prepared.heartbeatTable),
      'signal.data.collection': prepared.signalTable,
    }),
  };
}

/** A name in quotation marks of SQL. */
export function quotedTable(table: string, mark: '"' | '`'): string {
  return table.split('.').map(name => `${mark}${name.split(mark).join(mark + mark)}${mark}`).join('.');
}

/** `database.schema.table` in the brackets of SQL Server: names of databases may hold dots, or be known at the deploy only. */
export function bracketedTable(table: string): string {
  const [, ...names] = /^(.*)\.([^.]+)\.([^.]+)$/.exec(table)!;
  return names.map(name => `[${Token.isUnresolved(name) ? name : name.replace(/]/g, ']]')}]`).join('.');
}
