import { classFact, factIndex } from '../../src/catalog/facts';
import type { OptionFact } from '../../src/catalog/model';
import { COMMON_PROBES } from './probe-values';
import { Random } from './random';
import type { RealConfig } from './real';

/** Changes configurations at random: about half of the changes are harmless, the others are mistakes that people make. */
export class Mutator {
  private readonly transforms: string[];
  private readonly predicates: string[];
  private readonly converters: string[];
  private turn = 0;

  private readonly changes: Array<(config: RealConfig) => void> = [
    config => this.set(config, this.random.pick(this.options), ''),
    config => this.set(config, this.random.pick(this.options), ''),
    config => this.addChained(config, 'transforms', this.random.pick(this.transforms)),
    config => this.addChained(config, 'predicates', this.random.pick(this.predicates)),
    config => {
      delete config[this.random.pick(Object.keys(config).filter(key => key !== 'connector.class'))];
    },
    config => {
      config[this.random.pick(Object.keys(config).filter(key => key !== 'connector.class'))] = this.random.pick([null, '', ' ', 5, true, 'x', '${env:X}']);
    },
    config => {
      config[this.random.pick(['key.converter', 'value.converter', 'header.converter'])] = this.random.pick([
        ...this.converters, 'JsonConverter', 'Json', 'io.example.Missing', 'java.lang.String', '', 'StringConverter', 'org.apache.kafka.connect.transforms.Filter',
      ]);
    },
    config => {
      config[this.random.pick(['errors.deadletterqueue.topic.name', 'topics.regex', 'topics', 'tasks.max', 'transforms', 'predicates', 'topic.creation.groups', 'name'])] =
        this.random.pick(['dlq', 'orders', 'or.*', '(', 'a,b', 'a,a', '', ' ', '0', '-1', '3', ' 4 ', '2.0']);
    },
    config => {
      const [key, values] = this.random.pick(OVERRIDES);
      config[key] = this.random.pick(values);
    },
    config => {
      config[this.random.pick(['topic.creation.default.partitions', 'topic.creation.default.replication.factor', 'topic.creation.x.include'])] = this.random.pick(['0', '3', '-1', 'x']);
    },
    config => {
      config[this.random.pick(['exactly.once.support', 'transaction.boundary', 'offsets.storage.topic', 'transaction.boundary.interval.ms'])] =
        this.random.pick(['required', 'REQUESTED', 'poll', 'connector', 'INTERVAL', '', '-5', '100', 'mine']);
    },
    config => {
      config[this.random.pick(['misspelt.option', 'Tasks.Max', 'transforms.ghost.type', ' topic', 'unknown.' + this.random.below(9)])] = this.random.pick(['a', '', null]);
    },
  ];

  constructor(private readonly random: Random, private readonly options: OptionFact[], visible: (className: string) => boolean) {
    const ofKind = (kind: string) => Object.entries(factIndex().classes).filter(([name, entry]) => entry.k.split('|').includes(kind) && visible(name)).map(([name]) => name);
    this.transforms = ofKind('transformation');
    this.predicates = ofKind('predicate');
    this.converters = [...ofKind('converter'), ...ofKind('headerConverter')];
  }

  /** How many turns touch each option and each transform at least once. */
  get rounds(): number {
    return this.options.length + this.transforms.length + this.predicates.length;
  }

  /** The next configuration: one change in turn over all options and transforms, then up to two at random. */
  mutate(base: RealConfig): RealConfig {
    const config = { ...base };
    const turn = this.turn++ % this.rounds;
    if (turn < this.options.length) {
      this.set(config, this.options[turn], '');
    } else if (turn < this.options.length + this.transforms.length) {
      this.addChained(config, 'transforms', this.transforms[turn - this.options.length]);
    } else {
      this.addChained(config, 'predicates', this.predicates[turn - this.options.length - this.transforms.length]);
    }
    for (let extra = this.random.below(3); extra > 0; extra--) {
      this.random.pick(this.changes)(config);
    }
    return config;
  }

  private set(config: RealConfig, option: OptionFact, prefix: string): void {
    config[prefix + option.name] = this.value(option);
  }

  private value(option: OptionFact): RealConfig[string] {
    const allowed = option.allowed ?? [];
    if (allowed.length > 0 && this.random.chance(0.5)) {
      const value = this.random.pick(allowed);
      return this.random.pick([value, value, value.toUpperCase(), ` ${value}`, `${value}s`]);
    }
    if (this.random.chance(0.35)) {
      return this.plausible(option);
    }
    return this.random.chance(0.03) ? null : this.random.pick(COMMON_PROBES);
  }

  private plausible(option: OptionFact): RealConfig[string] {
    switch (option.type) {
      case 'BOOLEAN': return this.random.pick<RealConfig[string]>(['true', 'false', true, false, 'yes', 'True']);
      case 'INT': case 'SHORT': case 'LONG': return this.random.pick<RealConfig[string]>(['1', '10', 10, '1000', '0', '-1', '1k', '1_000']);
      case 'DOUBLE': return this.random.pick<RealConfig[string]>(['0.5', 0.5, '1', '.1', '1,5']);
      case 'LIST': return this.random.pick(['a', 'a, b', 'public.orders,public.customers', 'x:y', 'x:string']);
      case 'CLASS': return this.random.pick(['java.lang.String', 'io.example.Missing', 'org.apache.kafka.connect.json.JsonConverter']);
      default: return this.random.pick(['x', 'a.b', 'a-b_c.1', '${file:/x:y}', '.*']);
    }
  }

  /** Adds a transform or predicate with its options, most of them as they must be. */
  private addChained(config: RealConfig, list: 'transforms' | 'predicates', className: string): void {
    const alias = this.random.pick(['t', 'u', 'with-dash', 'a.b']);
    const prefix = `${list}.${alias}.`;
    const listed = config[list];
    config[list] = typeof listed === 'string' && listed !== '' && !listed.split(',').includes(alias) ? `${listed},${alias}` : alias;
    config[`${prefix}type`] = this.random.chance(0.9) ? className : this.random.pick([className.replace(/^.*\./, ''), `${className}x`, '', 'java.util.HashMap', ` ${className} `]);
    for (const [option] of classFact(className)?.options.values() ?? []) {
      if (option.required ? this.random.chance(0.85) : this.random.chance(0.4)) {
        config[prefix + option.name] = this.random.chance(0.6) ? this.fitting(option) : this.value(option);
      }
    }
    if (list === 'transforms' && this.random.chance(0.2)) {
      config[this.random.pick([`${prefix}predicate`, `${prefix}negate`])] = this.random.pick(['true', 'p', 'maybe', '']);
    }
  }

  private fitting(option: OptionFact): string {
    if (option.allowed?.length) {
      return this.random.pick(option.allowed);
    }
    const byType: Partial<Record<OptionFact['type'], string>> = { BOOLEAN: 'true', INT: '5', SHORT: '5', LONG: '5', DOUBLE: '0.5' };
    return option.check?.k === 'cast' ? 'int32' : option.check?.k === 'renames' ? 'a:b' : byType[option.type] ?? 'x';
  }
}

const OVERRIDES: Array<[string, string[]]> = [
  ['producer.override.acks', ['all', '7', '']],
  ['producer.override.linger.ms', ['5', 'soon', ' 6 ']],
  ['producer.override.no.such.option', ['1']],
  ['consumer.override.max.poll.records', ['500', '0', 'many']],
  ['consumer.override.group.id', ['mine', '']],
  ['consumer.override.auto.offset.reset', ['latest', 'newest']],
  ['admin.override.request.timeout.ms', ['1000', 'x']],
];
