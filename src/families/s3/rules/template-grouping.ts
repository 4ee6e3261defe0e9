import type { Rule } from '../../../model';
import { optionRule, say } from '../../../checks';
import { AIVEN_S3_SINK } from '../family';
import { TEMPLATE, usesTemplate, variables } from '../file-name-template';
import { AIVEN } from '../sources';

function groupingProblem(template: string): string | undefined {
  const found = variables(template);
  const unknown = [...found].find(one => !['topic', 'partition', 'start_offset', 'timestamp', 'key'].includes(one));
  if (unknown) {
    return `has the variable '${unknown}'; it may contain topic, partition, start_offset, timestamp and key`;
  }
  const kept = [...found].filter(one => one !== 'timestamp');
  const fits = GROUPINGS.some(grouping => grouping.length === kept.length && grouping.every(one => found.has(one)))
    && (!found.has('timestamp') || found.has('start_offset'));
  return fits ? undefined : 'must contain topic, partition and start_offset (with key or timestamp in addition to them), or key, or key with topic and partition';
}

const GROUPINGS = [['topic', 'partition', 'start_offset'], ['topic', 'partition', 'key', 'start_offset'], ['key'], ['key', 'topic', 'partition']];

export const templateGrouping: Rule = optionRule({
  id: 'MC-OPT-201',
  classes: [AIVEN_S3_SINK],
  title: 'the file name template groups records in a supported way',
  severity: 'error',
  why: 'The task fails when it starts (seen).',
  fix: 'use a supported combination of variables, such as {{topic}}-{{partition}}-{{start_offset}}',
  source: `${AIVEN}, RecordGrouperFactory: https://github.com/Aiven-Open/cloud-storage-connectors-for-apache-kafka/blob/v3.4.2/s3-sink-connector/README.md`,
  check: connector => {
    const template = connector.isSet(TEMPLATE) ? connector.text(TEMPLATE) : undefined;
    const problem = template === undefined || !usesTemplate(connector) ? undefined : groupingProblem(template);
    return say(TEMPLATE, problem ?? '', problem !== undefined);
  },
});
