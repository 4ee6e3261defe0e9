import type { Rule } from '../../../model';
import { finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';
import { DEBEZIUM_POSTGRES } from '../family';

export const slotStays: Rule = {
  id: 'MC-CDC-004',
  title: 'the replication slot of a PostgreSQL source outlives the connector',
  severity: 'info',
  why: 'PostgreSQL keeps its write-ahead log for a replication slot that nobody reads until the disk is full. That preserves the position while a '
    + 'connector is replaced, and fills the disk after it is deleted permanently.',
  fix: 'let the preset remove it (prepare: {}), or drop the slot after deleting the connector: SELECT pg_drop_replication_slot(\'<slot.name>\'); for short-lived stacks set slot.drop.on.stop=true',
  source: 'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-slot-drop-on-stop',
  check(deployment) {
    if (literal(deployment, 'connector.class') !== DEBEZIUM_POSTGRES || deployment.scope !== 'deployment') {
      return NOT_APPLICABLE;
    }
    return deployment.configuration!.has('slot.drop.on.stop') || deployment.database?.slotRemoved ? HOLDS : finding({
      key: 'slot.drop.on.stop',
      message: `the replication slot ${deployment.configuration!.get('slot.name') ?? 'debezium'} stays in the database when the connector is deleted`,
    });
  },
};
