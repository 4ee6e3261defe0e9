// Takes up one version of a connector: reads its definitions on the real Kafka Connect, asks that what it accepts, and makes the facts and typed
// options anew. What is left to a person is said at the end.
//
//   npx projen catalog -- GROUP:ARTIFACT:VERSION[:CLASSIFIER] [--as zip|jar|dependencies]    an archive of Maven Central
//   npx projen catalog -- GROUP:ARTIFACT:VERSION --archive FILE                              an archive on this machine, which no registry carries
//
// Needs a JDK and Maven.
const { execFileSync, spawnSync } = require('child_process');
const { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('fs');
const { basename, join, resolve } = require('path');

const root = join(__dirname, '..', '..');
const SOURCES = join(root, 'rehearsal', 'facts', 'sources.json');
const CACHE = join(root, 'rehearsal', 'target', 'facts');
const VENDORED = join(root, 'catalog-source', 'vendored');

const args = process.argv.slice(2).filter(arg => arg !== '--');
const option = name => args.includes(name) ? args.splice(args.indexOf(name), 2)[1] : undefined;
const as = option('--as');
const archive = option('--archive');
const [coordinates] = args;
if (args.length !== 1 || !/^[\w.-]+:[\w.-]+:[\w.-]+(:[\w.-]+)?$/.test(coordinates) || (as && !['zip', 'jar', 'dependencies'].includes(as))) {
  console.error('usage: npx projen catalog -- GROUP:ARTIFACT:VERSION[:CLASSIFIER] [--as zip|jar|dependencies] [--archive FILE]');
  process.exit(2);
}
const [group, artifact, version, classifier] = coordinates.split(':');
const sourcesBefore = readFileSync(SOURCES, 'utf8');

if (!existsSync(join(root, 'rehearsal', 'target', 'rehearsal.jar'))) {
  run('mvn', '-q', '-B', '-f', 'rehearsal/pom.xml', 'package', '-DskipTests');
}
knowGroup();
const dump = ['rehearsal/tools/regenerate-facts.mjs', '--only', coordinates];
if (archive) {
  unpack(resolve(archive));
  read(...dump, VENDORED, '--add', JSON.stringify({ jar: coordinates }));
  sayProvenance();
} else {
  knowArchive();
  read(...dump);
  run('ts-node', '-T', 'tools/catalog/probe.ts', `${artifact}:${version}`);
}
run('ts-node', '-T', 'tools/catalog/generate.ts');
run('ts-node', '-T', 'tools/catalog/generate-options.ts');

const changed = execFileSync('git', ['status', '--porcelain', 'catalog-source', 'src', 'rehearsal/facts'], { cwd: root, encoding: 'utf8' }).trimEnd();
console.log(changed ? `\nchanged:\n${changed}\n` : '\nnothing changed: the catalog holds this version already\n');
console.log([
  'What is left to you:',
  '- where generate-options names options without words: what they mean, in src/catalog/meanings, and generate-options once more',
  `- read the diff: options that came, went, or have another default${archive ? `; say in ${VENDORED} where the archive is from` : ''}`,
  '- npx ts-node -T tools/catalog/generate.ts --verbose names validators that no check explains',
  ...archive ? [] : ['- a subject in tools/catalog/subjects.ts, then npx ts-node -T tools/catalog/agreement.ts: the catalog and the real validation agree'],
  '- where users should get the archive by name: coordinates and checksum in src/plugins/known/',
].join('\n'));

/** What cannot be had or read is not noted either. */
function read(...dump) {
  if (tried('node', ...dump) !== 0) {
    writeFileSync(SOURCES, sourcesBefore);
    console.error(`${coordinates} could not be read as it is published; try --as zip, jar or dependencies, a classifier, or --archive FILE`);
    process.exit(1);
  }
}

function run(command, ...rest) {
  const status = tried(command, ...rest);
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

function tried(command, ...rest) {
  console.log(`$ ${[command, ...rest].join(' ')}`);
  const local = join(root, 'node_modules', '.bin', command);
  return spawnSync(existsSync(local) ? local : command, rest, { cwd: root, stdio: 'inherit' }).status;
}

/** Adds a line to a part of the list of sources, which people read and so is not written anew. */
function addSource(part, [begin, end], line) {
  const text = readFileSync(SOURCES, 'utf8');
  const start = text.indexOf(`"${part}": ${begin}`);
  const last = text.indexOf(`\n ${end}`, start);
  writeFileSync(SOURCES, `${text.slice(0, last)},\n  ${line}${text.slice(last)}`);
}

/** The group of a JAR is found by the beginning of its name. */
function knowGroup() {
  const { groups } = JSON.parse(readFileSync(SOURCES, 'utf8'));
  if (!Object.entries(groups).some(([prefix, known]) => artifact.startsWith(prefix) && known === group)) {
    addSource('groups', '{}', `"${artifact}": "${group}"`);
  }
}

function knowArchive() {
  const { archives } = JSON.parse(readFileSync(SOURCES, 'utf8'));
  if (!archives.some(({ zip, jar, dependencies }) => [zip, jar, ...dependencies ?? []].includes(coordinates))) {
    // Debezium publishes archives of its connectors; most others a JAR that holds all, or a thin one
    const kind = as ?? (group === 'io.debezium' ? 'zip' : classifier ? 'jar' : 'dependencies');
    addSource('archives', '[]', kind === 'dependencies' ? `{ "dependencies": ["${coordinates}"] }` : `{ "${kind}": "${coordinates}" }`);
  }
}

/** To where the dump looks for an archive before it fetches it. */
function unpack(file) {
  const directory = join(CACHE, coordinates.replaceAll(/[^A-Za-z0-9.-]+/g, '_'));
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  if (file.endsWith('.jar')) {
    // by its name the dump knows which artifact it is
    copyFileSync(file, join(directory, `${artifact}-${version}.jar`));
  } else if (file.endsWith('.zip')) {
    execFileSync('jar', ['xf', file], { cwd: directory });
  } else {
    execFileSync('tar', ['xf', file, '-C', directory]);
  }
}

/** Facts that nobody can dump again say where they are from. */
function sayProvenance() {
  for (const file of readdirSync(VENDORED).filter(name => name.startsWith(artifact))) {
    const facts = JSON.parse(readFileSync(join(VENDORED, file), 'utf8'));
    if (!facts.provenance) {
      const { artifact: name, version: of, ...rest } = facts;
      writeFileSync(join(VENDORED, file), `${JSON.stringify({ artifact: name, version: of, provenance: `read from ${basename(archive)}`, ...rest }, null, 1)}\n`);
    }
  }
}
