/**
 * Asks the real Kafka Connect what it says of a fixed set of values per option, and writes the answers to `catalog-source/probes`.
 *
 * Many validators are code that says nothing of itself (most of Debezium's are); their verdicts are the facts.
 * Usage: npx ts-node -T tools/catalog/probe.ts [part of an artifact name ...]
 */
import * as fs from 'fs';
import * as path from 'path';
import { probeConfigure } from './probe-configure';
import { COMMON_PROBES, probeValues } from './probe-values';
import { RealConnect } from './real';
import { pluginDirectories } from './real-plugins';
import { allowedValues, conditionOf, OptionProbe, ProbeFile, readSources, SOURCE_DIRECTORY, SourceClass, SourceFile, SourceOption } from './source';

/** A connector that every worker has, to hold a transformation or a predicate. */
const HOST = 'org.apache.kafka.connect.mirror.MirrorHeartbeatConnector';

/** What becomes of these options of converters depends on the files and classes that are there. */
const ON_THE_MACHINE = /(^|\.)ssl\.|[a-z](Class|Deserializer)$|(^|\.)converter\.type$/;

/** Wrong on purpose: connectors that dial their database once all fields are right must not get that far. */
const POISON: Array<[RegExp, Array<[string, string]>]> = [
  [/^io\.debezium\.connector\.jdbc/, [['batch.size', 'x'], ['flush.max.retries', 'x']]],
  [/^io\.debezium\.connector\.mongodb\.MongoDbSink/, [['batch.size', 'x'], ['delete.enabled', 'x']]],
  [/^io\.debezium/, [['provide.transaction.metadata', 'x'], ['tombstones.on.delete', 'x']]],
  [/MongoSinkConnector/, [['rate.limiting.timeout', '-1'], ['max.batch.size', '-1']]],
  [/MongoSourceConnector/, [['poll.max.batch.size', '0'], ['batch.size', '-1']]],
  [/Snowflake/, [['buffer.count.records', '0'], ['buffer.flush.time', '0']]],
];

async function main(only: string[]): Promise<void> {
  for (const file of readSources()) {
    const coordinates = `${file.artifact}:${file.version}`;
    const plugin = only.length === 0 || only.some(part => coordinates.includes(part)) ? directoryOf(file, only.length > 0) : undefined;
    if (plugin === undefined) {
      continue;
    }
    const started = Date.now();
    const real = RealConnect.start(plugin || undefined);
    const classes: ProbeFile['classes'] = {};
    for (const [name, fact] of Object.entries(file.classes)) {
      if (fact.options && /source|sink|transformation|predicate|onverter/.test(fact.kind)) {
        classes[name] = /onverter/.test(fact.kind) ? await probeConverter(real, name, fact) : await probeClass(real, name, fact);
        if (/transformation|predicate/.test(fact.kind)) {
          const thrown = await probeConfigure(real, name, fact);
          classes[name] = Object.fromEntries(Object.entries(classes[name]).map(([key, probe]) => [key, { ...probe, ...thrown[key] }]));
        }
      }
    }
    await real.stop();
    write(file, classes);
    console.log(`${file.artifact} ${file.version}: ${Object.keys(classes).length} classes in ${Date.now() - started} ms`);
  }
}

/** The unpacked archive that holds an artifact, empty for one of the worker itself; undefined where it cannot be had. What is large is fetched when named. */
function directoryOf(file: SourceFile, isNamed: boolean): string | undefined {
  if (/^org\.apache\.kafka:connect-(transforms|mirror)$/.test(file.artifact)) {
    return '';
  }
  const jar = `${file.artifact.replace(/^.*:/, '')}-${file.version}`;
  const holds = (directory: string) => fs.readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .some(name => path.basename(name) === `${jar}.jar` || path.basename(name) === `${jar}-all.jar`);
  const [seenIn] = file.seenIn ?? [];
  return Object.values(pluginDirectories()).find(holds) ?? (isNamed && seenIn ? pluginDirectories(seenIn)[seenIn] : undefined);
}

async function probeClass(real: RealConnect, name: string, fact: SourceClass): Promise<Record<string, OptionProbe>> {
  const prefix = /source|sink/.test(fact.kind) ? '' : fact.kind === 'predicate' ? 'predicates.p.' : 'transforms.t.';
  const poisons = POISON.find(([pattern]) => pattern.test(name))?.[1] ?? [];
  const result: Record<string, OptionProbe> = {};
  for (const option of fact.options!) {
    const poison = poisons.find(([key]) => key !== option.name);
    const condition = conditionOf(option, fact.options!);
    const base = {
      ...holder(name, fact.kind),
      ...Object.fromEntries(fact.options!.filter(one => one.required).map(one => [prefix + one.name, 'x'])),
      ...(poison ? { [poison[0]]: poison[1] } : {}),
      ...(condition ? { [prefix + condition.option]: condition.values[0] } : {}),
    };
    const probed = await probeOption(real, base, prefix + option.name, option);
    const unless = probed.rejected?.includes('<absent>') ? await substitutes(real, base, prefix, option.name, fact.options!) : [];
    result[option.name] = { ...probed, ...(unless.length > 0 ? { unless } : {}) };
  }
  return result;
}

/** Kafka Connect 3.7 validates no options of converters: what a task would throw for when it makes one. */
async function probeConverter(real: RealConnect, name: string, fact: SourceClass): Promise<Record<string, OptionProbe>> {
  const base = Object.fromEntries(fact.options!.filter(one => one.required).map(one => [one.name, 'key']));
  const needed = await neededBy(real, name, base);
  const result: Record<string, OptionProbe> = {};
  for (const option of fact.options!.filter(({ name: key, type }) => !ON_THE_MACHINE.test(key) && !['CLASS', 'PASSWORD'].includes(type))) {
    const values = probeValues(option, allowedValues(option));
    const without = Object.fromEntries(Object.entries(needed).filter(([key]) => key !== option.name));
    const configs = [without, ...values.map(value => ({ ...needed, [option.name]: value }))];
    const thrown = await Promise.all(configs.map(config => real.configure(name, config)));
    const extra = values.filter(value => !COMMON_PROBES.includes(value));
    const rejected = ['<absent>', ...values].filter((_, index) => thrown[index] !== undefined);
    result[option.name] = { ...extra.length > 0 && { tried: extra }, ...rejected.length > 0 && { rejected } };
  }
  return result;
}

/** What a converter cannot be made without, whatever its definition says: workers have no Region in their environment. */
async function neededBy(real: RealConnect, name: string, base: Record<string, string>): Promise<Record<string, string>> {
  const withRegion = { ...base, region: 'eu-central-1' };
  return await real.configure(name, base) === undefined ? base : await real.configure(name, withRegion) === undefined ? withRegion : base;
}

async function probeOption(real: RealConnect, base: Record<string, string>, key: string, option: SourceOption): Promise<OptionProbe> {
  const values = probeValues(option, allowedValues(option));
  const without = Object.fromEntries(Object.entries(base).filter(([one]) => one !== key));
  const verdicts = await real.validateAll([without, { ...base, [key]: null }, ...values.map(value => ({ ...base, [key]: value }))]);
  const names = ['<absent>', '<null>', ...values];
  const picked = (test: (index: number) => boolean) => names.filter((_, index) => test(index));
  const rejected = picked(index => !verdicts[index].exception && verdicts[index].errors[key] !== undefined);
  const exception = picked(index => verdicts[index].exception !== undefined);
  const extra = values.filter(value => !COMMON_PROBES.includes(value));
  return {
    ...(extra.length > 0 ? { tried: extra } : {}),
    ...(rejected.length > 0 ? { rejected } : {}),
    ...(exception.length > 0 ? { exception } : {}),
  };
}

/** The other options of which any, when set, lets a required one be missing. */
async function substitutes(
  real: RealConnect, base: Record<string, string>, prefix: string, missing: string, options: SourceOption[],
): Promise<string[]> {
  const others = options.filter(one => one.name !== missing && base[prefix + one.name] === undefined);
  const without = Object.fromEntries(Object.entries(base).filter(([key]) => key !== prefix + missing));
  const verdicts = await real.validateAll(others.map(one => ({ ...without, [prefix + one.name]: plainValue(one) })));
  const lifted = others.filter((_, index) => verdicts[index].exception === undefined && verdicts[index].errors[prefix + missing] === undefined);
  return lifted.map(one => one.name);
}

function plainValue(option: SourceOption): string {
  return option.type === 'BOOLEAN' ? 'true' : /^(INT|LONG|SHORT|DOUBLE)$/.test(option.type) ? '1' : allowedValues(option)[0] ?? 'x';
}

function holder(name: string, kind: string): Record<string, string> {
  if (/source|sink/.test(kind)) {
    return { 'name': 'probe', 'connector.class': name, ...(kind === 'sink' ? { topics: 'probe' } : {}) };
  }
  return kind === 'predicate'
    ? { 'name': 'probe', 'connector.class': HOST, 'predicates': 'p', 'predicates.p.type': name }
    : { 'name': 'probe', 'connector.class': HOST, 'transforms': 't', 'transforms.t.type': name };
}

function write(file: SourceFile, classes: ProbeFile['classes']): void {
  const directory = path.join(SOURCE_DIRECTORY, 'probes');
  fs.mkdirSync(directory, { recursive: true });
  const probes: ProbeFile = { artifact: file.artifact, version: file.version, kafkaConnect: '3.7.2', tried: COMMON_PROBES, classes };
  const lines = Object.entries(classes).map(([name, options]) =>
    `  ${JSON.stringify(name)}: {\n${Object.entries(options).map(([option, probe]) => `   ${JSON.stringify(option)}: ${JSON.stringify(probe)}`).join(',\n')}\n  }`);
  const head = JSON.stringify({ ...probes, classes: undefined }).slice(0, -1);
  fs.writeFileSync(path.join(directory, `${file.artifact.replace(/^.*:/, '')}-${file.version}.json`), `${head},\n "classes": {\n${lines.join(',\n')}\n }}\n`);
}

main(process.argv.slice(2)).catch(error => {
  console.error(error);
  process.exitCode = 1;
});
