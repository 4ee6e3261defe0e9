import { RemovalPolicy } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { DatabasePreparation } from '../../operations';
import type { DebeziumPlan } from './plan';

/** The plan of a source whose database is prepared: it logs in as the role that was made, and makes nothing in the database itself. */
export function preparedPlan(plan: DebeziumPlan, scope: Construct): DebeziumPlan {
  const { options, preparation } = plan;
  if (preparation === undefined) {
    return plan;
  }
  const { replication, options: said } = preparation;
  const prepared = new DatabasePreparation(scope, 'DatabasePreparation', { ...said, ...replication, database: options.database, tables: preparation.tables });
  const slotRemoved = (said.removalPolicy ?? RemovalPolicy.DESTROY) === RemovalPolicy.DESTROY;
  return {
    ...plan,
    options: {
      ...options,
      database: options.database._prepared(prepared.userSecret, slotRemoved),
      dependencies: [...options.dependencies ?? [], prepared],
    },
    defaults: version => ({
      ...plan.defaults(version),
      'publication.autocreate.mode': 'disabled',
      'heartbeat.action.query': heartbeat(prepared.heartbeatTable, replication.slotName),
      'signal.data.collection': prepared.signalTable,
    }),
  };
}

/** One row for each connector: the table never grows. */
function heartbeat(table: string, slotName: string): string {
  const quoted = table.split('.').map(name => `"${name.replace(/"/g, '""')}"`).join('.');
  return `INSERT INTO ${quoted} (connector, at) VALUES ('${slotName}', now()) ON CONFLICT (connector) DO UPDATE SET at = excluded.at`;
}
