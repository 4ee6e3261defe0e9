import type { ConnectorDeployment } from '../../model';
import type { RehearsalProcess } from '../rehearsal-process';
import { commaList } from './comma-list';
import { onLocalKafka } from './local-kafka';

interface NewTopic {
  readonly name: string;
  readonly partitions: number;
  readonly config: { readonly [key: string]: string };
}

/** The topics that the templates declare, as far as one broker can have them. */
export function declaredTopics(deployments: readonly ConnectorDeployment[]): NewTopic[] {
  const topics = deployments.flatMap(deployment => deployment.topics ?? []).flatMap((topic): NewTopic[] => topic.name?.literal === undefined ? [] : [{
    name: topic.name.literal,
    partitions: topic.partitions ?? 1,
    config: Object.fromEntries([...topic.config ?? []]
      .flatMap(([key, value]) => value.literal === undefined ? [] : [[key, localValue(key, value.literal)]])),
  }]);
  return [...new Map(topics.map(topic => [topic.name, topic])).values()];
}

function localValue(key: string, value: string): string {
  const local = onLocalKafka(key, '');
  return local && 'value' in local ? local.value : value;
}

/** Makes the topics that are not there yet. */
export async function createTopics(connect: RehearsalProcess, topics: readonly NewTopic[]): Promise<void> {
  const there = (await connect.request({ op: 'offsets' })).end as object;
  const create = topics.filter(topic => !(topic.name in there));
  if (create.length > 0) {
    await connect.request({ op: 'topics', create });
  }
}

/** The topics that a sink reads, of those that are there: `topics`, or what `topics.regex` matches. */
export function topicsOfSink(config: { readonly [key: string]: string }, there: Iterable<string>): string[] {
  const listed = commaList(config.topics);
  if (listed.length > 0 || !config['topics.regex']) {
    return listed;
  }
  const pattern = new RegExp(`^(?:${config['topics.regex']})$`);
  return [...there].filter(topic => pattern.test(topic));
}
