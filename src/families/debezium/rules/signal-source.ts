import { optionRule } from '../../../checks';
import type { Rule } from '../../../model';
import { DEBEZIUM_RELATIONAL } from '../family';

export const signalSource: Rule = optionRule({
  id: 'MC-OPT-931',
  classes: DEBEZIUM_RELATIONAL,
  title: 'a source that receives signals from elsewhere has a signaling table',
  severity: 'warning',
  why: 'An incremental snapshot writes its windows to the signaling table and reads them back, whichever channel started it. Without the table and its channel, such a snapshot does not start or does not proceed; other signals work.',
  fix: 'add source to signal.enabled.channels and set signal.data.collection to a table that the user may write; MySQL with GTIDs can use read.only=true instead',
  source: 'https://debezium.io/documentation/reference/stable/configuration/signalling.html#debezium-signaling-enabling-kafka-signaling-channel',
  check: connector => {
    const channels = connector.isMissing('signal.enabled.channels') ? undefined : connector.list('signal.enabled.channels');
    if (channels === undefined || connector.isTrue('read.only') || connector.isOpaque('read.only') || !channels.some(channel => channel === 'kafka' || channel === 'jmx' || channel === 'file')) {
      return [];
    }
    return connector.isMissing('signal.data.collection') ? [{ key: 'signal.data.collection', message: `is not set, but signal.enabled.channels is ${channels.join(',')}: incremental snapshots need a signaling table` }]
      : channels.includes('source') ? [] : [{ key: 'signal.enabled.channels', message: 'does not contain source, so the connector does not read the signaling table, and an incremental snapshot does not proceed' }];
  },
});
