import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_ELASTICSEARCH_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const buffersAndTimes: Rule = optionRule({
  id: 'MC-OPT-704',
  classes: [CONFLUENT_ELASTICSEARCH_SINK],
  title: 'buffers and timeouts fit each other',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'raise max.buffered.records or flush.timeout.ms',
  source: CONFLUENT,
  check: connector => {
    const [buffered, batch, flight, linger, flush] = ['max.buffered.records', 'batch.size', 'max.in.flight.requests', 'linger.ms', 'flush.timeout.ms'].map(key => connector.number(key));
    return [
      ...say('max.buffered.records', `is less than batch.size times max.in.flight.requests (${batch! * flight!})`, buffered !== undefined && batch !== undefined && flight !== undefined && buffered < batch * flight),
      ...say('linger.ms', 'is more than flush.timeout.ms', linger !== undefined && flush !== undefined && linger > flush),
    ];
  },
});
