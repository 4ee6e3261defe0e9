import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { hashFile } from './cache';
import type { MavenCoordinates } from './coordinates';
import { formatCoordinates, parseCoordinates } from './coordinates';
import { messageOf, PluginError, systemCode } from './errors';
import { compare } from './inspect/examine';
import { providedByWorker } from './inspect/worker-jars';
import type { LockedJar } from './origin';

/** How dependencies are resolved. */
export interface ResolveOptions {
  /** Further artifacts that join the plugin: a file format, a catalog, a driver. */
  readonly with?: string[];
  /** `group:artifact` patterns that stay out; `*` stands for any artifact. Kafka's own and its logging always do. */
  readonly exclude?: string[];
  /** The Maven command. @default mvn, or CDK_MSK_CONNECT_MVN */
  readonly mvn?: string;
  /** Use what Maven's local repository holds, without a network. */
  readonly offline?: boolean;
  /** Time limit in milliseconds. @default 10 minutes */
  readonly timeout?: number;
}

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies';
const ALWAYS_EXCLUDED = ['org.apache.kafka:*', 'org.slf4j:slf4j-api', 'org.slf4j:slf4j-reload4j', 'org.slf4j:slf4j-log4j12', 'log4j:log4j', 'ch.qos.reload4j:reload4j', 'ch.qos.logback:*'];

/**
 * Resolves a thin JAR and its runtime dependencies with the installed Maven (its settings, mirrors and credentials), and pins what came out.
 * The list is meant to be written into the user's repository; nothing resolves anything again at synth.
 */
export async function resolveWithMaven(coordinates: string, options: ResolveOptions = {}): Promise<LockedJar[]> {
  const roots = [coordinates, ...options.with ?? []].map(parseCoordinates);
  if (roots[0].type !== 'jar') {
    throw new PluginError('bad-origin', `${coordinates} is a ${roots[0].type}, not a JAR, so it has no dependencies to resolve; pin it without --resolve`);
  }
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'cdk-msk-connect-resolve-'));
  try {
    fs.writeFileSync(path.join(directory, 'pom.xml'), pom(roots, [...ALWAYS_EXCLUDED, ...options.exclude ?? []]));
    const output = path.join(directory, 'repository');
    await runMaven(directory, [
      '-B', '-q', ...options.offline ? ['-o'] : [], PLUGIN,
      '-DincludeScope=runtime', '-Dmdep.useRepositoryLayout=true', `-DoutputDirectory=${output}`,
    ], coordinates, options);
    return await lockOf(output, roots);
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

function pom(roots: MavenCoordinates[], exclusions: string[]): string {
  const excluded = exclusions.map(exclusion => {
    const [group, artifact] = exclusion.split(':');
    return `<exclusion><groupId>${xml(group)}</groupId><artifactId>${xml(artifact ?? '*')}</artifactId></exclusion>`;
  }).join('');
  const dependencies = roots.map(root => `<dependency><groupId>${xml(root.group)}</groupId><artifactId>${xml(root.artifact)}</artifactId><version>${xml(root.version)}</version>`
    + `<type>${xml(root.type)}</type>${root.classifier ? `<classifier>${xml(root.classifier)}</classifier>` : ''}<exclusions>${excluded}</exclusions></dependency>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>plugin</groupId><artifactId>plugin</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('')}</dependencies></project>
`;
}

function xml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function runMaven(directory: string, args: string[], coordinates: string, options: ResolveOptions): Promise<void> {
  const command = options.mvn ?? process.env.CDK_MSK_CONNECT_MVN ?? 'mvn';
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: directory, stdio: ['ignore', 'pipe', 'pipe'], timeout: options.timeout ?? 600_000, shell: process.platform === 'win32',
    });
    let output = '';
    const collect = (chunk: Buffer) => { output = (output + chunk.toString('utf8')).slice(-20_000); };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', error => reject(new PluginError('maven', systemCode(error) === 'ENOENT'
      ? `Maven is required to resolve ${coordinates}, but '${command}' is not installed; install Apache Maven 3.8 or later, or use the complete archive of the connector`
      : `Maven could not be started: ${messageOf(error)}; check '${command}'`, { cause: error })));
    child.on('close', (status, signal) => {
      if (status === 0) { return resolve(); }
      if (signal) { return reject(new PluginError('maven', `Maven did not finish resolving ${coordinates} in time; try again or check the repositories of Maven`)); }
      reject(new PluginError('maven', `Maven cannot resolve ${coordinates}: ${reasonIn(output)}; check the coordinates and Maven's settings`));
    });
  });
}

/** The lines of Maven's output that say why, as one. */
function reasonIn(raw: string): string {
  // Maven writes colour codes even into a pipe.
  const lines = stripVTControlCharacters(raw).split('\n').map(text => text.trim()).filter(text => text !== '');
  const first = lines.findIndex(line => line.startsWith('[ERROR]'));
  const errors = lines.slice(first).map(line => line.replace(/^\[ERROR\]\s*/, ''));
  // Up to the reference to Maven's help, which newer versions put on a line of its own.
  const end = errors.findIndex(line => line === '' || line.includes('-> [Help'));
  const reason = first < 0 ? lines[0] ?? '' : [errors[0], ...errors.slice(1, end < 0 ? 1 : end + 1)].join(' ');
  return reason.replace(/^Failed to execute goal (\S+ \([^)]*\) )?on project plugin: /, '').replace(/^Could not resolve dependencies for project plugin:plugin:pom:1:? /, '')
    .replace(/\/\/[^/@\s]*@/g, '//').replace(/ *-> \[Help.*$/, '').replace(/[\s:.]+$/, '');
}

/** Reads coordinates back from the repository layout that Maven wrote. */
async function lockOf(root: string, roots: MavenCoordinates[]): Promise<LockedJar[]> {
  const jars: LockedJar[] = [];
  const files = fs.existsSync(root) ? fs.readdirSync(root, { recursive: true, encoding: 'utf8' }) : [];
  for (const relative of files.filter(file => file.endsWith('.jar'))) {
    const parts = relative.split(path.sep);
    const file = parts.pop() ?? '';
    const version = parts.pop() ?? '';
    const artifact = parts.pop() ?? '';
    if (providedByWorker(artifact)) { continue; }
    const classifier = file.slice(`${artifact}-${version}`.length).replace(/^-/, '').replace(/\.jar$/, '');
    const coordinates = formatCoordinates({ group: parts.join('.'), artifact, version, type: 'jar', ...(classifier ? { classifier } : {}) });
    jars.push({ coordinates, ...await sizeAndHash(path.join(root, relative)) });
  }
  // The connector first, so that a reader of the list sees whose it is.
  const first = formatCoordinates(roots[0]);
  return jars.sort((a, b) => (a.coordinates === first ? -1 : b.coordinates === first ? 1 : compare(a.coordinates, b.coordinates)));
}

async function sizeAndHash(file: string): Promise<{ size: number; sha256: string }> {
  const { size, sha256 } = await hashFile(file);
  return { size, sha256 };
}
