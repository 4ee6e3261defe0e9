import { simpleName } from '../../catalog';
import type { RehearsalProcess } from '../rehearsal-process';
import { commaList } from './comma-list';
import type { SourceEnd, Written } from './ends';
import type { Replacements } from './localize';

type Config = { readonly [key: string]: string };

const CLUSTER = 'source';
const RECORDS = 1000;
const LATER = 10;
/** What MirrorMaker does by the minute. */
const SOON = {
  'emit.checkpoints.interval.seconds': '1',
  'sync.group.offsets.interval.seconds': '1',
  'refresh.groups.interval.seconds': '2',
  'refresh.topics.interval.seconds': '2',
};
/** Where those keep their books that copy no topic. */
const WRITES: { readonly [name: string]: RegExp } = {
  MirrorCheckpointConnector: /\.checkpoints\.internal$/,
  MirrorHeartbeatConnector: /^heartbeats$/,
};

/** Another broker with topics and the positions of their readers, for the connectors of MirrorMaker 2. */
export class MirrorSource implements SourceEnd {
  private readonly kind: string;
  private readonly topics: readonly string[];

  constructor(private readonly config: Config, private readonly connect: RehearsalProcess) {
    this.kind = simpleName(config['connector.class']);
    const named = commaList(config.topics).map(topic => topic.replace(/\\\./g, '.')).filter(topic => /^[\w.-]+$/.test(topic));
    this.topics = named.length > 0 ? named : ['rehearsal'];
  }

  async start(): Promise<Replacements> {
    const { bootstrapServers } = await this.connect.request({ op: 'broker', cluster: CLUSTER });
    const there = (await this.connect.request({ op: 'offsets', cluster: CLUSTER })).end as object;
    const missing = this.topics.filter(topic => !(topic in there));
    if (missing.length > 0) {
      await this.connect.request({ op: 'topics', cluster: CLUSTER, create: missing.map(name => ({ name, partitions: 2, config: {} })) });
      await this.write(missing, 1, RECORDS);
    }
    if (this.kind === 'MirrorCheckpointConnector') {
      for (const group of commaList(this.config.groups).filter(each => /^[\w.-]+$/.test(each))) {
        await this.connect.request({ op: 'commit', cluster: CLUSTER, group, topics: this.topics });
      }
    }
    const soon = Object.fromEntries(Object.entries(SOON).filter(([key]) => key in this.config || this.kind !== 'MirrorHeartbeatConnector'));
    return { 'source.cluster.bootstrap.servers': bootstrapServers as string, ...soon };
  }

  writes(topic: string): boolean {
    // under its own name, or behind the alias of its cluster
    return WRITES[this.kind]?.test(topic) ?? this.topics.some(each => topic === each || topic.endsWith(`.${each}`));
  }

  async rows(): Promise<number> {
    return this.kind === 'MirrorSourceConnector' ? RECORDS * this.topics.length : 1;
  }

  async change(): Promise<Written> {
    return this.add(LATER);
  }

  async add(count: number): Promise<Written> {
    if (this.kind !== 'MirrorSourceConnector') {
      return { records: 0, deletes: 0, text: 'nothing', notes: [] };
    }
    await this.write(this.topics, RECORDS + 1, count);
    const records = count * this.topics.length;
    return { records, deletes: 0, text: `${records} records of the source cluster`, notes: [] };
  }

  private async write(topics: readonly string[], first: number, count: number): Promise<void> {
    const records = Array.from({ length: count }, (_, index) => ({ key: String(first + index), value: `record ${first + index}` }));
    for (const topic of topics) {
      await this.connect.request({ op: 'produce', cluster: CLUSTER, topic, records });
    }
  }
}
