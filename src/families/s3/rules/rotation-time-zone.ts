import type { Rule } from '../../../model';
import { optionRule } from '../../../checks';
import { S3, S3_SOURCE, say } from './support';

export const rotationTimeZone: Rule = optionRule({
  id: 'MC-OPT-400',
  classes: S3,
  title: 'a scheduled rotation has a time zone',
  severity: 'error',
  why: 'The connector refuses its configuration.',
  fix: 'set timezone, for example UTC',
  source: `${S3_SOURCE}, S3SinkConnectorConfig.validateTimezone`,
  check: connector => say('timezone', 'must be set with rotate.schedule.interval.ms', (connector.number('rotate.schedule.interval.ms') ?? -1) > 0 && connector.isMissing('timezone')),
});
