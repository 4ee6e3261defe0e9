import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';
import { CONFLUENT } from '../sources';

export const transferAcceleration: Rule = optionRule({
  id: 'MC-OPT-403',
  classes: [CONFLUENT_S3_SINK],
  title: 'transfer acceleration is used without path-style access',
  severity: 'error',
  why: 'The connector rejects the configuration, so the deployment fails; path-style access is on by default.',
  fix: 'set s3.path.style.access.enabled=false',
  source: `${CONFLUENT}, S3SinkConnectorValidator: https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html`,
  check: connector => say('s3.path.style.access.enabled', 'must be false with s3.wan.mode=true', connector.isTrue('s3.wan.mode') && connector.isTrue('s3.path.style.access.enabled')),
});
