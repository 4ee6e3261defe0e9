import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const rotationTimeZone: Rule = optionRule({
  id: 'MC-OPT-400',
  classes: [CONFLUENT_S3_SINK],
  title: 'scheduled rotation has a time zone',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails after some minutes.',
  fix: 'set timezone, for example to UTC',
  source: `${CONFLUENT}, S3SinkConnectorConfig.validateTimezone: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => say('timezone', 'must be set with rotate.schedule.interval.ms', (connector.number('rotate.schedule.interval.ms') ?? -1) > 0 && connector.isMissing('timezone')),
});
