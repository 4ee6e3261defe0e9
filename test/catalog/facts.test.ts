import * as fs from 'fs';
import * as path from 'path';
import { FACTS_DIRECTORY, generate } from '../../tools/catalog/generate';
import { allowedValues, readProbes, readSources, SourceOption } from '../../tools/catalog/source';
import { valuesOfAnother } from '../../tools/catalog/values-of-another';
import { classFact, exactNumber, factIndex, OptionFact, optionProblems, parsedProblem } from '../../src/catalog';
import { rawProblem } from '../../src/catalog/raw-checks';
import { compareVersions } from '../../src/model';
import type { Check } from '../../src/catalog/model';
import { chooseVersion } from '../../src/catalog/versions';

const ORACLE = 'io.debezium.connector.oracle.OracleConnector';
const BORROWED = ['database.out.server.name', 'database.url', 'xstream.out.server.name'];

function holdsValues(variants: readonly OptionFact[], version: string): boolean {
  return variants.some(variant => variant.versions.includes(version) && (variant.allowed !== undefined || /"v":/.test(JSON.stringify(variant.check ?? {}))));
}

describe('fact files', () => {
  test('are what the generator makes of catalog-source', () => {
    const generated = generate();
    expect(fs.readdirSync(FACTS_DIRECTORY).sort()).toEqual([...generated.keys()].sort());
    for (const [name, content] of generated) {
      expect([name, fs.readFileSync(path.join(FACTS_DIRECTORY, name), 'utf8')]).toEqual([name, content]);
    }
  });

  test('stay small', () => {
    const bytes = fs.readdirSync(FACTS_DIRECTORY).reduce((sum, file) => sum + fs.statSync(path.join(FACTS_DIRECTORY, file)).size, 0);
    expect(bytes).toBeLessThan(500_000);
  });

  test('every class of the index can be read', () => {
    for (const name of Object.keys(factIndex().classes)) {
      expect(classFact(name)?.className).toBe(name);
    }
  });

  test('hold the union over the versions, each option with the versions that have it', () => {
    const options = classFact('io.debezium.connector.postgresql.PostgresConnector')!.options;
    expect(options.get('snapshot.mode')!.map(variant => [variant.versions, variant.allowed!.includes('never')])).toEqual(expect.arrayContaining([
      [['2.7.4.Final'], true], [expect.arrayContaining(['3.6.1.Final']), false],
    ]));
    expect(options.get('database.hostname')![0].check).toMatchObject({ raw: 1 });
    const unwrap = classFact('io.debezium.transforms.ExtractNewRecordState')!.options;
    expect(unwrap.get('drop.tombstones')!.flatMap(variant => variant.versions)).toEqual(['2.7.4.Final']);
  });

  test.each(Object.keys(factIndex().classes))('no check of %s refuses the default of its option', name => {
    for (const option of [...classFact(name)!.options.values()].flat()) {
      const value = option.default;
      if (value !== null && value !== undefined && !option.required) {
        const text = Array.isArray(value) ? value.join() : typeof value === 'number' ? exactNumber(value) : String(value);
        expect([option.name, optionProblems(option, text)]).toEqual([option.name, []]);
      }
    }
  });

  test('hold no kind of check that nothing judges', () => {
    const options = Object.keys(factIndex().classes).flatMap(name => [...classFact(name)!.options.values()].flat());
    const checks = options.flatMap(({ check, start }) => [check, start]).filter(check => check !== undefined);
    expect(checks.length).toBeGreaterThan(300);
    for (const check of checks.flatMap(one => (one.all ?? [one]).map(each => ({ ...each, raw: one.raw })))) {
      expect(() => check.k === 'class' ? undefined : check.raw ? rawProblem(check, 'x') : parsedProblem(check, 'x')).not.toThrow();
    }
  });

  test('an option that took any value when it was tried does not have the allowed values of the option it depends on', () => {
    const sources = readSources().filter(({ artifact, version }) => artifact === 'io.debezium:debezium-connector-oracle' && version === '3.6.1.Final');
    const declared = new Map(sources[0].classes[ORACLE].options!.map(option => [option.name, allowedValues(option)]));
    const adapters = [...declared.get('database.connection.adapter')!].sort();
    const alike = [...declared].filter(([, values]) => values.length > 0 && [...values].sort().join() === adapters.join()).map(([name]) => name);
    expect(alike).toEqual(expect.arrayContaining(BORROWED));
    expect(alike).toHaveLength(BORROWED.length + 1);
    const options = classFact(ORACLE)!.options;
    expect([...options.get('database.connection.adapter')![0].allowed!].sort()).toEqual(adapters);
    expect(BORROWED.map(name => options.get(name)![0].allowed)).toEqual([undefined, undefined, undefined]);
  });

  test('every other option keeps the values that its definition allows', () => {
    const probes = readProbes();
    const lost = readSources().flatMap(({ classes, artifact, version }) => Object.entries(classes)
      .filter(([name]) => classFact(name) && probes.some(file => file.artifact === artifact && file.version === version && file.classes[name]))
      .flatMap(([name, { options }]) => (options ?? []).filter(option => allowedValues(option).length > 0 && !holdsValues(classFact(name)!.options.get(option.name)!, version))
        .map(option => option.name)));
    expect([...new Set(lost)].sort()).toEqual(BORROWED);
  });

  test('values belong to another option only where that one refuses every other, and the default is none of them', () => {
    const option = (name: string, more: Partial<SourceOption> = {}): SourceOption => ({ name, type: 'STRING', recommender: { class: 'x', values: ['b', 'A'] }, ...more });
    const siblings = [option('own'), option('free', { recommender: { class: 'x', values: ['a', 'B'] } })];
    const enforced = (sibling: SourceOption): Check => (sibling.name === 'free' ? { k: 'enum', v: ['a', 'b'], raw: 1 } : { k: 'any' });
    expect(valuesOfAnother(siblings[0], siblings, enforced)).toBe(true);
    expect(valuesOfAnother(siblings[0], siblings, () => ({ k: 'any' }))).toBe(false);
    expect(valuesOfAnother(option('own', { default: 'a' }), siblings, enforced)).toBe(false);
    expect(valuesOfAnother(option('own', { recommender: { class: 'x', values: ['a', 'c'] } }), siblings, enforced)).toBe(false);
    expect(valuesOfAnother(option('own', { recommender: undefined }), siblings, enforced)).toBe(false);
    // alone of its kind
    expect(valuesOfAnother(siblings[1], siblings.slice(1), enforced)).toBe(false);
  });

  test('say which option stands in for another, and on whose value it depends', () => {
    const options = classFact(ORACLE)!.options;
    expect(options.get('database.hostname')![0]).toMatchObject({ check: { k: 'required' }, unless: ['database.url'] });
    expect(options.get('database.hostname')![0].when).toBeUndefined();
    expect(options.get('xstream.out.server.name')![0]).toMatchObject({ check: { k: 'required' }, when: { option: 'database.connection.adapter', values: ['xstream'] } });
    expect(options.get('log.mining.session.max.ms')![0]).toMatchObject({ check: { k: 'int', v: [0] }, when: { values: ['logminer', 'logminer_unbuffered'] } });
    // it has a default that may not be emptied
    expect(options.get('log.mining.flush.table.name')![0].check).toEqual({ k: 'non-blank' });
  });

  test('an unknown class is undefined, whatever its name', () => {
    for (const name of ['com.example.Unknown', '', '__proto__', 'constructor', 'toString']) {
      expect(classFact(name)).toBeUndefined();
    }
  });
});

describe('versions', () => {
  const fact = classFact('io.debezium.connector.postgresql.PostgresConnector')!;

  test('compare by their numbers', () => {
    expect(compareVersions('3.10.0', '3.9.1')).toBeGreaterThan(0);
    expect(compareVersions('2.7.4.Final', '2.7.4')).toBe(0);
    expect(compareVersions('3.7.999', '3.7.2')).toBeGreaterThan(0);
  });

  test('the newest known one that is not newer stands for another, and all for an unknown one', () => {
    expect(chooseVersion(fact, '3.6.1.Final')).toEqual({ versions: ['3.6.1.Final'], newer: false });
    expect(chooseVersion(fact, '3.6.9.Final')).toEqual({ versions: ['3.6.1.Final'], newer: false });
    expect(chooseVersion(fact, '1.9.7.Final')).toEqual({ versions: [fact.versions[0]], newer: false });
    expect(chooseVersion(fact, '4.0.0.Final').newer).toBe(true);
    expect(chooseVersion(fact, undefined).versions).toEqual(fact.versions);
  });
});
