import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';

export const slotStays: Rule = {
  id: 'MC-CDC-004',
  title: 'the replication slot of a PostgreSQL source stays when the connector is deleted',
  severity: 'info',
  why: 'A slot that nobody reads makes PostgreSQL keep its write-ahead log until the disk is full. That is what keeps the position while a connector is '
    + 'replaced, and what fills the disk when it is deleted for good.',
  fix: 'drop the slot after deleting the connector: SELECT pg_drop_replication_slot(\'<slot.name>\'); for throw-away stacks set slot.drop.on.stop=true',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-slot-drop-on-stop',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== 'io.debezium.connector.postgresql.PostgresConnector' || deployment.scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    return deployment.configuration!.has('slot.drop.on.stop') ? HOLDS : finding({
      key: 'slot.drop.on.stop',
      message: `the replication slot ${deployment.configuration!.get('slot.name') ?? 'debezium'} stays in the database when the connector is deleted`,
    });
  },
};
