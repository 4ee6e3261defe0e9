import { ClassPath } from '../../src/catalog/class-path';
import type { AllClasses } from '../../src/catalog/class-path';
import { frameworkOptions, Verdict } from '../../src/catalog/connect/options';
import { connectVerdict } from '../../src/catalog/connect/verdict';
import { ConnectorOptions } from '../../src/catalog/connector-options';
import { classFact } from '../../src/catalog/facts';
import type { OptionFact } from '../../src/catalog/model';
import { chooseVersion, variantsOf } from '../../src/catalog/versions';
import { remembered, Text } from '../../src/model';
import type { Subject } from './subjects';
import { classNames, pluginDirectory, workerLibraries } from './real-plugins';
import { RealConfig, RealConnect, RealVerdict } from './real';
import { Random } from './random';
import { Mutator } from './mutate';

export interface Difference {
  readonly reason: string;
  readonly config: RealConfig;
}

export interface Comparison {
  readonly name: string;
  readonly version: string;
  readonly total: number;
  readonly rejected: number;
  readonly accepted: number;
  /** Error keys of the real one, and how many of them the catalog names. */
  readonly keys: number;
  readonly keysFound: number;
  /** Accepted maps that the catalog calls wrong. */
  readonly falseAlarms: number;
  readonly exact: number;
  readonly differences: Difference[];
  readonly realMillis: number;
  readonly ourMillis: number;
}

const LEAST = 200;

export async function compareSubject(subject: Subject, seed: number, connect: RealConnect): Promise<Comparison> {
  const plugin = subject.artifact && pluginDirectory(...subject.artifact);
  if (subject.artifact && !plugin) {
    throw new Error(`the archive of ${subject.artifact.join(':')} cannot be had`);
  }
  const classes = new Set([...(plugin ? await classNames(plugin) : []), ...await classNames(workerLibraries())]);
  const configs = mutations(subject, seed, classes);
  const verdicts = await connect.with(plugin).validateAll(configs);

  const passes = [1, 2, 3, 4, 5, 6].map(() => {
    const started = process.hrtime.bigint();
    const ours = configs.map(config => verdictOf(subject, config, classes));
    return { ours, millis: Number(process.hrtime.bigint() - started) / 1e6 };
  });
  const { ours } = passes[0];
  // other work on the machine slows a pass of milliseconds down many times; the real one takes seconds, where that evens out
  const ourMillis = Math.min(...passes.map(pass => pass.millis));
  return { ...tally(subject, configs, verdicts, ours), ourMillis, realMillis: verdicts.reduce((sum, verdict) => sum + verdict.millis, 0) };
}

export function mutations(subject: Subject, seed: number, classes: ReadonlySet<string>): RealConfig[] {
  const fact = classFact(subject.className)!;
  const options = new Map<string, OptionFact>();
  const kind = fact.kinds.includes('sink') ? 'sink' : 'source';
  frameworkOptions(kind, '3.7.2').forEach((variants, name) => options.set(name, variants[0]));
  const choice = chooseVersion(fact, subject.version);
  fact.options.forEach((variants, name) => variantsOf(variants, choice).slice(0, 1).forEach(option => options.set(name, option)));
  options.delete('connector.class');
  const mutator = new Mutator(new Random(seed), [...options.values()], name => classes.has(name));
  const base = { 'name': 'subject', 'connector.class': subject.className, ...subject.base };
  return Array.from({ length: Math.max(LEAST, mutator.rounds) }, () => mutator.mutate(base));
}

/** One for all configurations, as what is worked out of it is remembered. */
const allOf = remembered((all: ReadonlySet<string>): AllClasses => ({ all }));

export function verdictOf(subject: Subject, config: RealConfig, classes: ReadonlySet<string>): Verdict {
  const fact = classFact(subject.className)!;
  // with the version known there is nothing doubtful but what is newer than the catalog
  return connectVerdict(new ConnectorOptions({
    configuration: new Map(Object.entries(config).map(([key, value]) => [key, value === null ? Text.NULL : Text.literal(String(value))])),
    classPath: new ClassPath(allOf(classes)),
    kind: fact.kinds.includes('sink') ? 'sink' : 'source',
    fact,
    version: subject.version,
    kafkaConnectVersion: '3.7.2',
    worker: new Map(),
  }));
}

function tally(subject: Subject, configs: RealConfig[], verdicts: RealVerdict[], ours: Verdict[]): Omit<Comparison, 'ourMillis' | 'realMillis'> {
  const result = {
    name: subject.className.replace(/^.*\./, ''),
    version: subject.version,
    total: configs.length,
    rejected: 0,
    accepted: 0,
    keys: 0,
    keysFound: 0,
    falseAlarms: 0,
    exact: 0,
    differences: [] as Difference[],
  };
  configs.forEach((config, index) => {
    const real = verdicts[index];
    const theirs = Object.keys(real.errors);
    const mine = [...ours[index].keys()];
    const rejected = real.exception !== undefined || theirs.length > 0;
    result.rejected += rejected ? 1 : 0;
    result.accepted += rejected ? 0 : 1;
    result.falseAlarms += !rejected && mine.length > 0 ? 1 : 0;
    result.keys += theirs.length;
    result.keysFound += theirs.filter(key => mine.includes(key)).length;
    const missed = theirs.filter(key => !mine.includes(key));
    const extra = real.exception ? [] : mine.filter(key => !theirs.includes(key));
    if (missed.length === 0 && extra.length === 0 && (!real.exception || mine.length > 0)) {
      result.exact++;
      return;
    }
    const reason = [
      ...(real.exception && mine.length === 0 ? [`missed an exception: ${real.exception}`.slice(0, 200)] : []),
      ...missed.map(key => `missed ${key}=${JSON.stringify(config[key])}: ${real.errors[key][0]}`.slice(0, 260)),
      ...extra.map(key => `only ours ${key}=${JSON.stringify(config[key])}: ${ours[index].get(key)![0].text}`),
    ].join(' | ');
    result.differences.push({ reason, config });
  });
  return result;
}
