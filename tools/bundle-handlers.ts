import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { buildSync } from 'esbuild';
import { licencesOf } from './handler-licences';
import LIBRARIES from './libraries.json';

const ROOT = join(__dirname, '..');
const SOURCES = join(ROOT, 'handlers');
const BUNDLES = join(ROOT, 'lib', 'handlers');
/** What every function has a part of. */
const SHARED = 'shared';

/** What drivers of databases load where it is installed: a native client, colours for debugging. */
const OPTIONAL = ['pg-native', 'cardinal'];

/** A function, bundled. */
interface Bundle {
  readonly name: string;
  readonly bytes: number;
  /** How many packages are in it. */
  readonly packages: number;
  /** What it loads from outside. */
  readonly loads: string[];
}

/** The names of the functions: the folders of the room. */
export function handlerNames(): string[] {
  return readdirSync(SOURCES, { withFileTypes: true }).filter(entry => entry.isDirectory() && entry.name !== SHARED).map(({ name }) => name).sort();
}

/**
 * Bundles one function with all that it runs on: the SDK of the Lambda runtime changes when it wants to, and an older one drops what it does not know.
 * The same sources and the same versions make the same bytes, as the templates of users hold their hash.
 */
export function bundleHandler(name: string): Bundle {
  return bundle(name, join('handlers', name), join(BUNDLES, name), 'node24');
}

/** Bundles a library of the command line, in the same way. */
export function bundleLibrary(name: string): Bundle {
  // what a module loads later it loads as it loads others, so that tests can run it in a context of theirs
  return bundle(name, name, join(ROOT, 'lib', name), 'node20', { 'dynamic-import': false });
}

function bundle(name: string, source: string, folder: string, target: string, supported: Record<string, boolean> = {}): Bundle {
  const { outputFiles: [{ contents }], metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [join(source, 'index.ts')],
    outfile: relative(ROOT, join(folder, 'index.js')),
    bundle: true,
    platform: 'node',
    target,
    supported,
    format: 'cjs',
    mainFields: ['module', 'main'],
    alias: Object.fromEntries(OPTIONAL.map(each => [each, join(SOURCES, SHARED, 'absent.ts')])),
    minify: true,
    // they are shipped beside the bundle, all of them
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'error',
    tsconfigRaw: {},
  });
  const [output] = Object.values(metafile.outputs);
  // what was looked at, and is not in the bundle, needs no license there
  const inside = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  const { text, packages } = licencesOf(ROOT, inside);
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'THIRD-PARTY-LICENSES.txt'), text);
  write(join(folder, 'index.js'), contents);
  return { name, bytes: contents.length, packages, loads: [...new Set(output.imports.map(({ path }) => path))].sort() };
}

/** Bundles what was never bundled, or was changed since; for tests, which run without a build. */
export function bundleStaleHandlers(): Bundle[] {
  const common = newest(join(SOURCES, SHARED), join(ROOT, 'package-lock.json'), __filename, join(__dirname, 'handler-licences.ts'));
  const isStale = (made: string, source: string) => !existsSync(made) || statSync(made).mtimeMs < Math.max(common, newest(source));
  return [
    ...handlerNames().filter(name => isStale(join(BUNDLES, name, 'index.js'), join(SOURCES, name))).map(bundleHandler),
    ...LIBRARIES.filter(name => isStale(join(ROOT, 'lib', name, 'index.js'), join(ROOT, name))).map(bundleLibrary),
  ];
}

/** When the newest of some files, and of the files of some folders, was written. */
function newest(...places: string[]): number {
  return Math.max(...places.map(place => statSync(place).isDirectory()
    ? newest(...readdirSync(place).map(each => join(place, each)))
    : statSync(place).mtimeMs));
}

/** In one go, as several runs may write the same file; and from outside of the folder, all of which is the asset. */
function write(file: string, content: string | Uint8Array): void {
  const temporary = `${dirname(file)}.${process.pid}`;
  writeFileSync(temporary, content);
  renameSync(temporary, file);
}

if (require.main === module) {
  [...handlerNames().map(bundleHandler), ...LIBRARIES.map(bundleLibrary)].forEach(({ name, bytes, packages }) => {
    console.log(`${name.padEnd(20)} ${(bytes / 1024).toFixed(0).padStart(5)} kB, ${packages} packages`);
  });
}
