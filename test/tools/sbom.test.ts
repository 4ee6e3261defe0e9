import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { bundledPackages, licencesOf } from '../../tools/handler-licences';
import { billOf, toJson } from '../../tools/sbom';

const ROOT = join(__dirname, '..', '..');

interface Part { readonly 'type': string; readonly 'purl': string; readonly 'scope'?: string; readonly 'bom-ref': string; readonly 'hashes'?: { alg: string; content: string }[]; readonly 'licenses'?: unknown[] }

/** An unpacked package with a nested dependency, one of a scope, a bundled function, JARs and locks. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'unpacked-'));
  const write = (file: string, content: string | object) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const manifest = (name: string, version: string, license: string) => ({ name, version, license });
  write('package.json', manifest('cdk-msk-connect', '1.2.3', 'Apache-2.0'));
  write('node_modules/yazl/package.json', manifest('yazl', '3.3.1', 'MIT'));
  write('node_modules/yazl/node_modules/buffer-crc32/package.json', manifest('buffer-crc32', '1.0.0', 'MIT'));
  write('node_modules/buffer-crc32/package.json', manifest('buffer-crc32', '0.2.13', 'MIT'));
  write('node_modules/@lezer/common/package.json', manifest('@lezer/common', '1.2.3', '(MIT OR Apache-2.0)'));
  write('node_modules/.bin/tool', '');
  const smithy = readdirSync(join(ROOT, 'node_modules', '@smithy')).slice(0, 3).map(name => `node_modules/@smithy/${name}/package.json`);
  write('lib/handlers/restart/THIRD-PARTY-LICENSES.txt', licencesOf(ROOT, smithy).text);
  write('lib/sdk/THIRD-PARTY-LICENSES.txt', licencesOf(ROOT, smithy.slice(0, 1)).text);
  write('lib/lsp/THIRD-PARTY-LICENSES.txt', licencesOf(ROOT, smithy.slice(0, 1)).text);
  write('lib/hcl/THIRD-PARTY-LICENSES.txt', licencesOf(ROOT, ['node_modules/@lezer/lr/package.json']).text);
  write('extensions/dist/secrets-provider-1.0.0.jar', 'a jar');
  write('extensions/dist/secrets-provider.lock.json', { dependencies: [{ coordinates: 'org.x:y:1.0', sha256: 'a'.repeat(64) }] });
  write('rehearsal/dist/rehearsal.jar', 'another jar');
  write('rehearsal/lock/kafka-connect-3.7.2.json', { jars: [{ group: 'org.apache.kafka', artifact: 'connect-api', version: '3.7.2', sha256: 'b'.repeat(64) }] });
  return folder;
}

test('everything that the package holds or downloads is in its bill, once, with version, licence and checksum', async () => {
  const text = toJson(billOf(unpacked()));
  const { components, metadata } = JSON.parse(text) as { components: Part[]; metadata: { component: Part } };
  const part = (purl: string) => components.find(each => each.purl === purl);

  expect(metadata.component.purl).toBe('pkg:npm/cdk-msk-connect@1.2.3');
  expect(components.map(({ purl }) => purl)).toEqual(expect.arrayContaining([
    'pkg:npm/yazl@3.3.1', 'pkg:npm/buffer-crc32@1.0.0', 'pkg:npm/buffer-crc32@0.2.13', 'pkg:npm/%40lezer/common@1.2.3', expect.stringContaining('pkg:npm/%40lezer/lr@'),
    'pkg:maven/io.github.cdkmskconnect/secrets-provider@1.0.0?type=jar', 'pkg:maven/io.github.cdkmskconnect/rehearsal@1.2.3?type=jar',
  ]));
  expect(components.filter(({ purl }) => purl.includes('%40smithy'))).toHaveLength(3);
  expect(part('pkg:npm/%40lezer/common@1.2.3')!.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
  expect(part('pkg:maven/io.github.cdkmskconnect/secrets-provider@1.0.0?type=jar')!.hashes).toEqual(
    [{ alg: 'SHA-256', content: createHash('sha256').update('a jar').digest('hex') }]);
  expect(part('pkg:maven/org.apache.kafka/connect-api@3.7.2?type=jar')).toMatchObject({ scope: 'optional', hashes: [{ content: 'b'.repeat(64) }] });
  expect(part('pkg:maven/org.x/y@1.0?type=jar')).toMatchObject({ scope: 'optional', hashes: [{ content: 'a'.repeat(64) }] });
  expect(new Set(components.map(each => each['bom-ref'])).size).toBe(components.length);
  expect(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text)).toBeNull();
});

test('the same package makes the same bytes', () => {
  const folder = unpacked();
  expect(toJson(billOf(folder))).toBe(toJson(billOf(folder)));
});

test('what a bundle holds is read back from its list of licences, however a package words its licence', () => {
  const folders = ['@smithy/core', '@aws-sdk/client-kafkaconnect', 'tedious', 'pg', 'mysql2', 'iconv-lite', 'long', 'typescript'].map(name => `node_modules/${name}/package.json`);
  const { text, packages } = licencesOf(ROOT, folders);
  expect(packages).toBe(folders.length);
  expect(bundledPackages(text).map(({ name }) => `node_modules/${name}/package.json`).sort()).toEqual([...folders].sort());
});
