#!/usr/bin/env node
// Fetches the archives of facts/sources.json from Maven Central and writes what their definitions say into a directory:
//   node tools/regenerate-facts.mjs [DIRECTORY] [--only PART]
//   node tools/regenerate-facts.mjs --only PART --add SOURCE       only one that the file does not name, as it would stand there
//   node tools/regenerate-facts.mjs --fetch-only [--only PART]     only fetches, and prints {coordinates: plugin directory} as JSON
// Archives marked `onDemand` are left out unless PART names them.
// DIRECTORY defaults to ../catalog-source. Archives stay in target/facts, so that a second run fetches nothing.
// Needs `mvn -q package` before. Ends with status 1 when an archive cannot be had; the others are written all the same.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOME = join(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(HOME, 'target', 'facts');
const sources = JSON.parse(readFileSync(join(HOME, 'facts', 'sources.json'), 'utf8'));
const args = process.argv.slice(2);
const only = args.includes('--only') ? args.splice(args.indexOf('--only'), 2)[1] : '';
const fetchOnly = args.includes('--fetch-only') && args.splice(args.indexOf('--fetch-only'), 1).length > 0;
const added = args.includes('--add') ? [JSON.parse(args.splice(args.indexOf('--add'), 2)[1])] : [];
const out = resolve(args[0] ?? join(HOME, '..', 'catalog-source'));
const unavailable = [];

/** Fills a directory once: a half-filled one is never taken for a full one. */
function fetch(name, fill) {
  const directory = join(CACHE, name.replaceAll(/[^A-Za-z0-9.-]+/g, '_'));
  if (!existsSync(directory)) {
    const partial = `${directory}.partial`;
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { recursive: true });
    fill(partial);
    renameSync(partial, directory);
  }
  return directory;
}

function maven(...options) {
  execFileSync('mvn', ['-q', '-B', ...options], { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
}

const one = (goal, artifact, directory) => maven(`org.apache.maven.plugins:maven-dependency-plugin:3.6.1:${goal}`,
  `-Dartifact=${artifact}`, `-DoutputDirectory=${directory}`, '-f', emptyPom());

/** Goals with `-Dartifact` must not see this module's own executions. */
function emptyPom() {
  mkdirSync(CACHE, { recursive: true });
  return pom(join(CACHE, 'empty-pom.xml'), []);
}

function pom(file, dependencies) {
  const list = dependencies.map((coordinates) => {
    const [group, artifact, version] = coordinates.split(':');
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  });
  writeFileSync(file, '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>facts</groupId>'
    + `<artifactId>facts</artifactId><version>1</version><packaging>pom</packaging><dependencies>${list.join('')}</dependencies></project>`);
  return file;
}

const libraries = (dependencies) => fetch(`libs-${dependencies.join('-')}`, (directory) => maven(
  '-f', pom(`${directory}.pom.xml`, dependencies), 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies',
  '-DincludeScope=runtime', `-DoutputDirectory=${directory}`));

function archive(source) {
  const coordinates = source.zip ?? source.jar ?? source.dependencies[0];
  // what is large is fetched only when it is named
  if (!coordinates.includes(only) || (source.onDemand && !only)) return [];
  try {
    const directory = source.dependencies ? libraries(source.dependencies)
      : fetch(coordinates, (target) => (source.zip
        ? one('unpack', `${source.zip}:zip:plugin`, target)
        : one('copy', jarOf(source.jar), target)));
    return [{ coordinates: coordinates.split(':').slice(0, 3).join(':'), directory, extras: source.extras ?? [], copies: source.copies ?? {} }];
  } catch (error) {
    const reason = /Could not find artifact|was not found|Could not resolve|Failure to find/.test(`${error.stdout}${error.stderr}`)
      ? 'not in the repository' : `${error.message}`.split('\n')[0];
    unavailable.push(`${coordinates}: ${reason}`);
    return [];
  }
}

function jarOf(coordinates) {
  const [group, artifact, version, classifier] = coordinates.split(':');
  return [group, artifact, version, 'jar', ...(classifier ? [classifier] : [])].join(':');
}

const archives = (added.length > 0 ? added : sources.archives).flatMap(archive);
if (fetchOnly) console.log(JSON.stringify(Object.fromEntries(archives.map(({ coordinates, directory }) => [coordinates, directory])), null, 1));
for (const worker of fetchOnly ? [] : sources.workers) {
  if (only && !worker.archives) continue;
  const request = {
    kafkaConnect: worker.kafkaConnect,
    out,
    groups: sources.groups,
    classPath: only ? null : { coordinates: worker.dependencies[0], artifacts: worker.artifacts },
    extras: sources.extras,
    archives: worker.archives ? archives : [],
  };
  const classPath = [join(HOME, 'target', 'rehearsal.jar'), join(libraries(worker.dependencies), '*')].join(delimiter);
  const answer = execFileSync('java', ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', classPath,
    'io.github.cdkmskconnect.rehearsal.Main', 'dump'], { input: JSON.stringify(request), encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'] });
  console.log(`Kafka Connect ${worker.kafkaConnect}: ${JSON.parse(answer).files.length} files`);
}
for (const line of unavailable) console.error(`left out: ${line}`);
process.exitCode = unavailable.length > 0 ? 1 : 0;
