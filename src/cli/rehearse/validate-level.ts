import { mkdirSync } from 'fs';
import { join } from 'path';
import type { Text } from '../../checks/model';
import { RehearsalImpossible } from './impossible';
import type { RehearsalOutcome, RehearsalProblem } from './outcome';
import type { Message, RehearsalProcess } from './rehearsal-process';
import { withStandIns } from './stand-ins';
import { nameOf, unpack } from './subjects';
import type { Subject } from './subjects';

/** Connectors that are on every worker, so that an empty plugin will do. */
const ON_EVERY_WORKER = /^org\.apache\.kafka\.connect\.(mirror|tools)\./;

/**
 * Rehearses one connector without a broker: its plugin loads, its classes are found, and its configuration is accepted.
 *
 * No server is dialled: hosts become a closed port of the loopback, and the Java process refuses every other address.
 */
export async function validate(subject: Subject, connect: RehearsalProcess, directory: string): Promise<RehearsalOutcome> {
  const began = Date.now();
  const { deployment, archive } = subject;
  const { config, substitutions } = withStandIns(deployment.configuration ?? new Map<string, Text>());
  const worker = workerOf(subject);
  const about = { name: nameOf(deployment), source: deployment.name, class: config['connector.class'], level: 'validate' as const, substitutions };
  const outcome = (problems: RehearsalProblem[], environment: string[] = [], notRehearsed?: string): RehearsalOutcome =>
    ({ ...about, passed: problems.length === 0 && notRehearsed === undefined, problems, environment, notRehearsed, milliseconds: Date.now() - began });

  if (archive === undefined && !ON_EVERY_WORKER.test(about.class ?? '')) {
    return outcome([], [], 'its plugin is not in the cloud assembly; synthesize with archives fetched, or give the archive with --plugin FILE');
  }
  const plugin = join(directory, 'plugin');
  mkdirSync(plugin, { recursive: true });
  if (archive !== undefined) {
    try {
      await unpack(archive, plugin);
    } catch (error) {
      return outcome([{ kind: 'plugin', message: (error as Error).message }]);
    }
    const load = await connect.request({ op: 'load', plugin, classes: [about.class, ...deployment.neededClasses ?? []].filter(Boolean) });
    const problems = loadProblems(load);
    if (problems.length > 0) {
      return outcome(problems);
    }
  }
  const answer = await connect.request({ op: 'validate', plugin, worker, config, name: about.name, isolate: true, standIns: true });
  const environment = Object.entries((answer.environment ?? {}) as { [key: string]: string[] }).flatMap(([key, messages]) => messages.map(message => `${key}: ${message}`));
  return outcome(configurationProblems(answer), environment);
}

function workerOf({ deployment }: Subject): { [key: string]: string } {
  const { workerConfiguration } = deployment;
  if (workerConfiguration === undefined || workerConfiguration === 'default' || workerConfiguration.properties === undefined) {
    return {};
  }
  return withStandIns(workerConfiguration.properties).config;
}

function loadProblems(answer: Message): RehearsalProblem[] {
  const missing = Object.entries((answer.classes ?? {}) as { [name: string]: { found: boolean; cause?: { message?: string } } })
    .filter(([, { found }]) => !found)
    .map(([name, { cause }]): RehearsalProblem => ({ kind: 'class', message: `the class ${name} is not in the plugin, or cannot be made${cause?.message ? `: ${cause.message}` : ''}` }));
  const broken = ((answer.problems ?? []) as { level: string; message: string; cause?: { class: string; message: string } }[])
    .filter(problem => problem.level === 'error')
    .map((problem): RehearsalProblem => ({ kind: 'plugin', message: [problem.message, problem.cause && `${problem.cause.class}: ${problem.cause.message}`].filter(Boolean).join(': ') }));
  return [...missing, ...(answer.loads ? [] : broken.length > 0 ? broken : [{ kind: 'plugin' as const, message: 'the archive holds no plugin class' }])];
}

function configurationProblems(answer: Message): RehearsalProblem[] {
  const wrong = Object.entries((answer.errors ?? {}) as { [key: string]: string[] })
    .flatMap(([key, messages]) => messages.map((message): RehearsalProblem => ({ kind: 'configuration', key, message })));
  return answer.exception
    ? [...wrong, { kind: 'configuration', message: `the worker would answer with an error: ${answer.exception.message ?? answer.exception.class}` }]
    : wrong;
}

/** The Java that a Kafka Connect version runs on here. */
export function neededJava(kafkaConnectVersion: string): number {
  if (/^2\.7/.test(kafkaConnectVersion)) {
    throw new RehearsalImpossible(`Kafka Connect ${kafkaConnectVersion} cannot be rehearsed: the pinned parts are those of 3.7, and its plugins run on Java 11; `
      + 'use --kafka-connect-version 3.7.x to see what the newer one says');
  }
  return 17;
}
