import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { DEBEZIUM_POSTGRES } from '../family';

export const ownReplicationSlot: Rule = optionRule({
  id: 'MC-OPT-909',
  classes: [DEBEZIUM_POSTGRES],
  title: 'the replication slot has a name of its own',
  severity: 'info',
  why: 'Two connectors on one database cannot share a slot, and a slot outlives its connector (seen).',
  fix: 'set slot.name',
  source: 'Debezium 3.6.1, PostgreSQL connector: https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-property-slot-name',
  check: connector => say('slot.name', 'is left at its default, which a second connector on the same database would share', !connector.has('slot.name')),
});
