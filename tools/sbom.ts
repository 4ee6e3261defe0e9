// What the package brings along, as a CycloneDX bill of materials beside each tarball.
//
//   npx ts-node -T tools/sbom.ts dist/js
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import { bundledPackages } from './handler-licences';
import LIBRARIES from './libraries.json';

/** An archive that is not in the package, but that the package downloads when it is needed, by this checksum. */
interface PinnedArchive { readonly group: string; readonly artifact: string; readonly version: string; readonly sha256: string }

/** The bill of the files of an unpacked package. */
export function billOf(folder: string): Models.Bom {
  const manifest = manifestOf(folder);
  const product = npmComponent(manifest.name, manifest.version, manifest.license, Enums.ComponentType.Library);
  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: product }) });
  const parts = new Map<string, Models.Component>();
  for (const part of [...installedPackages(folder), ...packagesOfBundles(folder), ...ownJars(folder, manifest.version), ...pinnedArchives(folder)]) {
    if (!parts.has(part.purl!)) parts.set(part.purl!, part);
  }
  for (const part of parts.values()) {
    bom.components.add(part);
    product.dependencies.add(part.bomRef);
  }
  return bom;
}

/** The bill as JSON: the same package makes the same bytes. */
export function toJson(bom: Models.Bom): string {
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

/** The packages under `node_modules`, however deep. */
function installedPackages(folder: string): Models.Component[] {
  const modules = join(folder, 'node_modules');
  return foldersIn(modules)
    .flatMap(name => (name.startsWith('@') ? foldersIn(join(modules, name)).map(each => join(name, each)) : name))
    .filter(name => !name.startsWith('.'))
    .flatMap((name) => {
      const { version, license } = manifestOf(join(modules, name));
      return [npmComponent(name, version, license), ...installedPackages(join(modules, name))];
    });
}

/** The packages that functions, and parts of the command line, are bundled with. */
export function packagesOfBundles(folder: string): Models.Component[] {
  const handlers = join(folder, 'lib', 'handlers');
  return [...LIBRARIES.map(name => join(folder, 'lib', name)), ...foldersIn(handlers).map(name => join(handlers, name))]
    .flatMap(bundle => bundledPackages(readFileSync(join(bundle, 'THIRD-PARTY-LICENSES.txt'), 'utf8')))
    .map(({ name, version, license }) => npmComponent(name, version, license));
}

/** The JARs of ours: those that go into plugins have a version, those of the rehearsal have the one of the package. */
function ownJars(folder: string, version: string): Models.Component[] {
  return [join('extensions', 'dist'), join('rehearsal', 'dist')]
    .flatMap(place => readdirSync(join(folder, place)).filter(file => file.endsWith('.jar')).map(file => join(place, file)))
    .map((file) => {
      const [, name, own] = /^(.*?)(?:-(\d[\d.]*))?\.jar$/.exec(basename(file))!;
      const sha256 = createHash('sha256').update(readFileSync(join(folder, file))).digest('hex');
      return mavenComponent({ group: 'io.github.cdkmskconnect', artifact: name, version: own ?? version, sha256 });
    });
}

/** What a plugin or a rehearsal takes from Maven Central. */
export function pinnedArchives(folder: string): Models.Component[] {
  const extensions = join(folder, 'extensions', 'dist');
  const ofExtensions = readdirSync(extensions).filter(file => file.endsWith('.lock.json'))
    .flatMap(file => (readJson(join(extensions, file)).dependencies as { coordinates: string; sha256: string }[]))
    .map(({ coordinates, sha256 }) => {
      const [group, artifact, version] = coordinates.split(':');
      return { group, artifact, version, sha256 };
    });
  const locks = join(folder, 'rehearsal', 'lock');
  const ofRehearsal = readdirSync(locks).flatMap(file => readJson(join(locks, file)).jars as PinnedArchive[]);
  return [...ofExtensions, ...ofRehearsal].map(archive => mavenComponent(archive, Enums.ComponentScope.Optional));
}

function npmComponent(fullName: string, version: string, license: string, type = Enums.ComponentType.Library): Models.Component {
  const [name, group] = fullName.split('/').reverse();
  const component = new Models.Component(type, name, { group, version, purl: new PackageURL('npm', group, name, version).toString() });
  component.bomRef.value = component.purl;
  component.licenses.add(/[ ()]/.test(license) ? new Models.LicenseExpression(license) : new Models.SpdxLicense(license));
  return component;
}

function mavenComponent({ group, artifact, version, sha256 }: PinnedArchive, scope = Enums.ComponentScope.Required): Models.Component {
  const component = new Models.Component(Enums.ComponentType.Library, artifact, {
    group, version, scope, purl: new PackageURL('maven', group, artifact, version, { type: 'jar' }).toString(),
  });
  component.bomRef.value = component.purl;
  component.hashes.set(Enums.HashAlgorithm['SHA-256'], sha256);
  return component;
}

function foldersIn(place: string): string[] {
  try {
    return readdirSync(place, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifestOf = (folder: string) => readJson(join(folder, 'package.json')) as { name: string; version: string; license: string };

function main(): void {
  const dist = resolve(process.argv[2] ?? 'dist/js');
  for (const tarball of readdirSync(dist).filter(file => file.endsWith('.tgz'))) {
    const scratch = mkdtempSync(join(tmpdir(), 'sbom-'));
    try {
      execFileSync('tar', ['xzf', join(dist, tarball), '-C', scratch]);
      const bom = billOf(join(scratch, 'package'));
      const file = tarball.replace(/\.tgz$/, '.cdx.json');
      writeFileSync(join(dist, file), toJson(bom));
      console.log(`${file}: ${bom.components.size} components`);
    } finally {
      rmSync(scratch, { recursive: true });
    }
  }
}

if (require.main === module) {
  main();
}
