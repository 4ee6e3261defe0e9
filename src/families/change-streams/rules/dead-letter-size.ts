import type { ConnectorDeployment, FleetRule, Violation } from '../../../model';
import { findings } from '../../../model';
import { deadLetterTopic, literal, topicsRead } from '../../../checks';
import { BROKER_DEFAULT, PRODUCER_SIZE, producerLimit, topicLimits } from '../../common/message-limits';
import { topicPairs } from '../topic-pairs';

/** The largest record that a sink may read, and who allows it. */
interface LargestInput {
  readonly bytes: number;
  readonly by: string;
  /** Whether somebody said so of the very topic: then such records are expected. */
  readonly isExpected: boolean;
}

export const deadLetterSize: FleetRule = {
  id: 'MC-PIPE-015',
  title: 'the dead-letter queue takes records as large as those that the sink reads',
  severity: 'info',
  why: 'The producer of the dead-letter queue sends at most 1 MiB by default, and the headers that describe the error count too. A bad record that is larger '
    + 'is lost: the worker logs an error and the sink continues.',
  fix: 'set maxRecordSize of the sink, or producer.override.max.request.size (Kafka Connect 2.7.1: producer.max.request.size in the worker configuration) to the '
    + 'size of the largest record and 65536 bytes for headers, and create the dead-letter queue with the same max.message.bytes before the connector; if no record is that large, acknowledge this finding',
  source: 'https://kafka.apache.org/37/documentation.html#producerconfigs_max.request.size',
  check(deployments) {
    const sources = new Map<ConnectorDeployment, ConnectorDeployment[]>();
    topicPairs(deployments).forEach(({ source, sink }) => sources.set(sink, [...sources.get(sink) ?? [], source]));
    return findings(deployments.filter(keepsBadRecords).flatMap(sink => lost(sink, sources.get(sink) ?? [])));
  },
};

function keepsBadRecords(deployment: ConnectorDeployment): boolean {
  return deadLetterTopic(deployment) !== undefined && literal(deployment, 'errors.tolerance') === 'all';
}

function lost(sink: ConnectorDeployment, sources: readonly ConnectorDeployment[]): Violation[] {
  const producer = producerLimit(sink);
  const inputs = [...declared(sink), ...sources.flatMap(written)];
  if (producer === undefined || inputs.length === 0) {
    return [];
  }
  const largest = inputs.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return largest.bytes <= Math.max(producer.bytes, BROKER_DEFAULT) ? [] : [{
    key: producer.key ?? PRODUCER_SIZE,
    value: producer.key && String(producer.bytes),
    at: sink,
    severity: largest.isExpected ? 'warning' : undefined,
    message: `a bad record of more than ${producer.bytes} bytes is lost, because the producer of the dead-letter queue sends no more${producer.key === undefined ? ' by default' : ''}; `
      + `${largest.by} ${largest.bytes}`,
  }];
}

/** Topics of which the app says how large their records may be. */
function declared(sink: ConnectorDeployment): LargestInput[] {
  const read = topicsRead(sink);
  return (sink.topics ?? []).filter(({ name }) => name !== undefined && read.some(topic => topic.equals(name))).flatMap(({ name, config }) => {
    const bytes = Number(config?.get('max.message.bytes')?.literal);
    return bytes > 0 ? [{ bytes, by: `the topic ${name!.literal ?? 'that it reads'} takes`, isExpected: true }] : [];
  });
}

/** What a source sends and its topics take. */
function written(source: ConnectorDeployment): LargestInput[] {
  const producer = producerLimit(source);
  const { known, isComplete } = topicLimits(source);
  return producer === undefined || known.length === 0 || !isComplete ? []
    : [{ bytes: Math.min(producer.bytes, Math.max(...known.map(({ bytes }) => bytes))), by: `${source.name} writes up to`, isExpected: false }];
}
