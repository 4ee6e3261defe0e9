/**
 * Compares what the checks say of transforms, predicates and converters with what their code throws for when a task makes them, over generated options.
 *
 * Usage: npx ts-node -T tools/catalog/configured.ts [--seed 7] [--only part of a class name] [--differences]
 * Needs the rehearsal module built. Ends with status 1 where a demand is missed.
 */
import { classFact } from '../../src/catalog';
import type { OptionFact } from '../../src/catalog';
import { RULES } from '../../src/families/rules';
import { evaluate } from '../../src/checks';
import { Text } from '../../src/model';
import type { Finding } from '../../src/model';
import { COMMON_PROBES } from './probe-values';
import { Random } from './random';
import { RealConnect } from './real';
import { pluginDirectory } from './real-plugins';
import { readSources } from './source';

export const DEMANDS = { found: 0.8, falseAlarms: 0 };

type Options = Record<string, string>;

interface Tally {
  readonly className: string;
  total: number;
  thrown: number;
  found: number;
  falseAlarms: number;
  readonly differences: string[];
}

/** Archives of which one version is asked; without one the classes are on every worker. */
const ARCHIVES: ReadonlyArray<readonly [artifact: string | undefined, version: string]> = [
  [undefined, '3.7.2'],
  ['io.debezium:debezium-connector-postgres', '3.6.1.Final'],
  ['io.debezium:debezium-connector-mysql', '3.6.1.Final'],
  ['io.debezium:debezium-connector-mongodb', '3.6.1.Final'],
  ['io.debezium:debezium-connector-jdbc', '3.6.0.Final'],
  ['org.apache.iceberg:iceberg-kafka-connect', '1.10.1'],
];

/** A connector that every worker has. */
const HOST = 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector';

/** About what goes wrong at a record, which no task tells when it starts. */
const AT_RECORDS = new Set(['MC-OPT-042', 'MC-OPT-045', 'MC-OPT-921']);

const KINDS: Record<string, string> = { transformation: 'transforms.t.', predicate: 'predicates.p.', converter: 'value.converter.' };

function option(name: string): string | undefined {
  const index = process.argv.indexOf(`--${name}`);
  return index < 0 ? undefined : process.argv[index + 1];
}

async function main(): Promise<void> {
  const random = new Random(Number(option('seed') ?? 7));
  const asked = new Set<string>();
  const tallies: Tally[] = [];
  for (const [artifact, version] of ARCHIVES) {
    const real = RealConnect.start(artifact && pluginDirectory(artifact, version));
    for (const className of classesOf(artifact, version).filter(name => !asked.has(name) && name.includes(option('only') ?? ''))) {
      asked.add(className);
      tallies.push(await compare(real, className, random));
    }
    await real.stop();
  }
  tallies.forEach(print);
  process.exitCode = summary(tallies) ? 0 : 1;
}

/** The classes with options of an artifact, and of what its archive holds besides. */
function classesOf(artifact: string | undefined, version: string): string[] {
  return readSources().filter(file => artifact === undefined ? /^org\.apache\.kafka:connect-(transforms|json|api)$/.test(file.artifact) && file.version === version
    : file.artifact.split(':')[0] === artifact.split(':')[0] && (file.artifact === artifact || (file.seenIn ?? []).includes(`${artifact}:${version}`)) && file.version === version)
    .flatMap(({ classes }) => Object.entries(classes).filter(([name, { kind }]) => kind.split('|')[0] in KINDS && classFact(name)!.options.size > 0).map(([name]) => name));
}

async function compare(real: RealConnect, className: string, random: Random): Promise<Tally> {
  const fact = classFact(className)!;
  const options = [...fact.options.values()].map(variants => variants[variants.length - 1]).filter(({ name, internal }) => !internal && name !== 'converter.type');
  const maps = Array.from({ length: 40 + 25 * options.length }, () => generated(options, random));
  const prefix = KINDS[fact.kinds[0]];
  const thrown = await Promise.all(maps.map(async map => await real.configure(className, map) ?? await refusal(real, className, prefix, map)));
  const tally: Tally = { className, total: maps.length, thrown: 0, found: 0, falseAlarms: 0, differences: [] };
  maps.forEach((map, index) => {
    const ours = errorsOf(className, prefix, map);
    tally.thrown += thrown[index] === undefined ? 0 : 1;
    tally.found += thrown[index] !== undefined && ours.length > 0 ? 1 : 0;
    const early = ours.filter(({ rule }) => !AT_RECORDS.has(rule));
    tally.falseAlarms += thrown[index] === undefined && early.length > 0 ? 1 : 0;
    if (thrown[index] === undefined ? early.length > 0 : ours.length === 0) {
      tally.differences.push(`${thrown[index]?.slice(0, 160) ?? `only ours: ${early[0].rule} ${early[0].message}`} ${JSON.stringify(map)}`);
    }
  });
  return tally;
}

/** What Kafka Connect says of it before: of options of converters nothing. */
async function refusal(real: RealConnect, className: string, prefix: string, options: Options): Promise<string | undefined> {
  if (prefix === KINDS.converter) {
    return undefined;
  }
  const { errors, exception } = await real.validate({ 'name': 'held', 'connector.class': HOST, ...chained(className, prefix, options) });
  return exception ?? Object.entries(errors).find(([key]) => key.startsWith(prefix))?.[1][0];
}

function chained(className: string, prefix: string, options: Options): Options {
  const [list, alias] = prefix.split('.');
  const part: Options = list === 'value' ? { 'value.converter': className } : { [list]: alias, [`${prefix}type`]: className };
  return { ...part, ...Object.fromEntries(Object.entries(options).map(([name, value]) => [prefix + name, value])) };
}

function generated(options: readonly OptionFact[], random: Random): Options {
  const given = options.filter(({ required }) => random.chance(required ? 0.92 : 0.25));
  return Object.fromEntries(given.map(one => [one.name, random.chance(0.75) ? fitting(one, random) : random.pick(COMMON_PROBES)]));
}

function fitting({ type, allowed, name }: OptionFact, random: Random): string {
  if (allowed?.length) {
    return random.pick([...allowed]);
  }
  const values: Partial<Record<OptionFact['type'], string[]>> = { BOOLEAN: ['true', 'false'], INT: ['1', '5'], SHORT: ['1'], LONG: ['5', '1000'], DOUBLE: ['0.5'], LIST: ['a', 'a,b', 'a:b', 'a:b,c:d'] };
  return random.pick(values[type] ?? (/regex|pattern/i.test(name) ? ['(.*)', 'shop\\.(.*)', '(?<a>.*)'] : /format/.test(name) ? ['yyyy-MM-dd', 'yyyyMMdd'] : ['a', 'a.b', 'a:b', '$1', '${a}', 'UTC']));
}

/** Errors of the checks about a part with these options, in a connector that nobody knows. */
function errorsOf(className: string, prefix: string, options: Options): Finding[] {
  const config = { 'connector.class': 'com.example.Sink', 'topics': 'orders', ...chained(className, prefix, options) };
  const findings = evaluate(RULES, {
    name: 'connector', source: 'generated', scope: 'configuration', kind: 'sink', configuration: new Map(Object.entries(config).map(([key, value]) => [key, Text.literal(value)])),
  });
  return findings.filter(({ severity, key }) => severity === 'error' && (key?.startsWith(prefix) ?? false));
}

function print({ className, total, thrown, found, falseAlarms, differences }: Tally): void {
  console.log(`${className.padEnd(70)} ${String(total).padStart(5)} maps, ${String(thrown).padStart(4)} thrown, ${String(found).padStart(4)} found, ${falseAlarms} false alarms`);
  if (process.argv.includes('--differences')) {
    differences.forEach(difference => console.log(`    ${difference}`));
  }
}

function summary(tallies: readonly Tally[]): boolean {
  const sum = (pick: (tally: Tally) => number) => tallies.reduce((total, tally) => total + pick(tally), 0);
  const [total, thrown, found, falseAlarms] = [sum(one => one.total), sum(one => one.thrown), sum(one => one.found), sum(one => one.falseAlarms)];
  console.log(`\nall: ${total} maps over ${tallies.length} classes; thrown for ${thrown}, found ${found} (${(100 * found / thrown).toFixed(2)} %), false alarms ${falseAlarms} (${(100 * falseAlarms / (total - thrown)).toFixed(2)} %)`);
  return found >= DEMANDS.found * thrown && falseAlarms <= DEMANDS.falseAlarms * (total - thrown);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
