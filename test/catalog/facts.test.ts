import * as fs from 'fs';
import * as path from 'path';
import { FACTS_DIRECTORY, generate } from '../../tools/catalog/generate';
import { classFact, compareVersions, factIndex } from '../../src/catalog';
import { chooseVersion } from '../../src/catalog/versions';

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
