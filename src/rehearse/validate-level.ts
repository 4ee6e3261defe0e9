import type { Text } from '../model';
import { connectorOf } from '../families';
import { inspectArchive, remarkSentence, VENDOR_PLUGINS, vendorUrl } from '../plugins';
import { blamed } from './environment';
import { impatient } from './impatience';
import { RehearsalImpossible } from './impossible';
import type { RehearsalOutcome, RehearsalProblem } from './outcome';
import type { UnpackedPlugins } from './plugins';
import type { Message, RehearsalProcess } from './rehearsal-process';
import type { Session } from './session';
import { withSecretStandIns } from './secret-stand-ins';
import { withStandIns } from './stand-ins';
import { nameOf } from './subjects';
import type { Subject } from './subjects';
import { TimeOver } from './time-limit';

/** Seconds: the module's own limit must not come before ours. */
const WAITS_FOR_US = 3600;

/** Connectors that are on every worker, so that an empty plugin will do. */
const ON_EVERY_WORKER = /^org\.apache\.kafka\.connect\.(mirror|tools)\./;

/**
 * Rehearses connectors without a broker: the plugin loads, its classes are found, and the configuration is accepted.
 *
 * No server is dialled: hosts become a closed port of the loopback, and the Java process refuses every other address.
 */
export class ValidateLevel {
  private connect: RehearsalProcess | undefined;

  constructor(private readonly session: Session, private readonly plugins: UnpackedPlugins) {}

  async validate(subject: Subject): Promise<RehearsalOutcome> {
    const began = Date.now();
    const { config, substitutions } = withStandIns(subject.deployment.configuration ?? new Map<string, Text>());
    const className = config['connector.class'];
    const about = { name: nameOf(subject.deployment), source: subject.deployment.name, class: className, level: 'validate' as const, substitutions };
    const outcome = ({ problems = [], environment = [], notRehearsed }: Answers): RehearsalOutcome => {
      const passed = problems.length === 0 && notRehearsed === undefined;
      const notes = subject.pinned === undefined ? undefined : [`it specifies no plugin, so the pinned archive of its class was used, ${subject.pinned}`];
      return { ...about, passed, problems, environment, notRehearsed, notes, milliseconds: Date.now() - began };
    };
    if (subject.archive === undefined && !ON_EVERY_WORKER.test(className ?? '')) {
      return outcome({ notRehearsed: subject.missing ?? `its plugin is not in the cloud assembly; ${howToGet(className)}` });
    }
    let plugin: string;
    try {
      plugin = await this.plugins.folder(subject.archive);
    } catch (error) {
      return outcome(failure('plugin', error));
    }
    try {
      return outcome(await this.ask(subject, about.name, config, plugin));
    } catch (error) {
      return outcome(error instanceof TimeOver ? { problems: [{ kind: 'run', message: `it does not respond: ${error.message}` }] } : failure('run', error));
    }
  }

  private async ask(subject: Subject, name: string, config: { [key: string]: string }, plugin: string): Promise<Answers> {
    const connect = this.process();
    if (subject.archive !== undefined) {
      const classes = [config['connector.class'], ...subject.deployment.neededClasses ?? []].filter(Boolean);
      const problems = loadProblems(await connect.request({ op: 'load', plugin, classes }), ON_EVERY_WORKER.test(config['connector.class']));
      if (problems.length > 0) {
        return { problems: [...problems, ...await unspoken(subject.archive)] };
      }
    }
    const worker = workerOf(subject);
    const given = impatient(withSecretStandIns(config, worker['config.providers']));
    const answer = await connect.request({ op: 'validate', plugin, worker, config: given, name, isolate: true, standIns: true, timeout: WAITS_FOR_US });
    const environment = Object.entries((answer.environment ?? {}) as { [key: string]: string[] }).flatMap(([key, messages]) => messages.map(message => `${key}: ${message}`));
    return { problems: configurationProblems(answer), environment };
  }

  /** Another one where a connector made the last one hang or end. */
  process(): RehearsalProcess {
    if (!this.connect?.alive) {
      this.connect = this.session.serve();
    }
    return this.connect;
  }
}

/** How the archive of a class comes into the cloud assembly. */
function howToGet(className: string | undefined): string {
  const vendor = VENDOR_PLUGINS.find(({ id }) => id === connectorOf(className)?.archive);
  if (vendor === undefined) {
    return 'synthesize with downloaded archives, or specify the archive with --plugin FILE';
  }
  const address = vendorUrl(vendor);
  return `${vendor.title} is only available at ${vendor.page}: ${address === undefined ? 'download the file there' : `pin it with "cdk-msk-connect plugin pin ${address}"`}, `
    + 'then synthesize with downloaded archives, or specify the file with --plugin FILE';
}

interface Answers {
  readonly problems?: RehearsalProblem[];
  readonly environment?: string[];
  readonly notRehearsed?: string;
}

/** A connector does not fail for what the machine lacks. */
function failure(kind: RehearsalProblem['kind'], thrown: unknown): Answers {
  const error = blamed(thrown);
  return error instanceof RehearsalImpossible ? { notRehearsed: error.message } : { problems: [{ kind, message: error.message }] };
}

function workerOf({ deployment }: Subject): { [key: string]: string } {
  const { workerConfiguration } = deployment;
  if (workerConfiguration === undefined || workerConfiguration === 'default' || workerConfiguration.properties === undefined) {
    return {};
  }
  return withStandIns(workerConfiguration.properties).config;
}

/** What Kafka Connect passes over in silence: classes for a newer Java than the workers'. */
async function unspoken(archive: string): Promise<RehearsalProblem[]> {
  try {
    const { findings } = await inspectArchive(archive);
    return findings.filter(finding => finding.code === 'newer-java').map(finding => ({ kind: 'plugin', message: remarkSentence(finding) }));
  } catch {
    return []; // what the worker said stands for itself
  }
}

/** Where the module puts plugins means nothing to the user. */
const OUR_FOLDER = /\S*rehearsal-plugins-\d+\/[^\s:]*/g;

interface Failure {
  readonly class: string;
  readonly message?: string;
  readonly causes?: readonly string[];
}

const innermost = ({ class: type, message, causes }: Failure): string => causes?.[causes.length - 1] ?? `${type}: ${message ?? ''}`;

/** What the worker says of a class that it passes over. One that the configuration names is missing then, and said to be. */
const OTHER_CLASS = /^Failed to discover (?!SourceConnector|SinkConnector)/;

/** @param mayBeEmpty whether the connector is on every worker, so that MSK Connect asks for a plugin in which nothing need be */
function loadProblems(answer: Message, mayBeEmpty: boolean): RehearsalProblem[] {
  const missing = Object.entries((answer.classes ?? {}) as { [name: string]: { found: boolean; exception?: Failure } })
    .filter(([, { found }]) => !found)
    .map(([name, { exception }]): RehearsalProblem => ({ kind: 'class', message: `the class ${name} is not in the plugin, or cannot be instantiated${exception ? `: ${innermost(exception)}` : ''}` }));
  const broken = ((answer.problems ?? []) as { level: string; message: string; cause?: Failure }[])
    .filter(problem => problem.level === 'error' && !(missing.length === 0 && OTHER_CLASS.test(problem.message)))
    .map((problem): RehearsalProblem => ({ kind: 'plugin', message: [problem.message.replace(OUR_FOLDER, 'the plugin'), problem.cause && innermost(problem.cause)].filter(Boolean).join(': ') }));
  const empty = mayBeEmpty || ((answer.plugins ?? []) as object[]).length > 0 ? [] : [{ kind: 'plugin' as const, message: 'the archive contains no plugin class' }];
  return [...missing, ...(answer.loads ? [] : broken.length > 0 ? broken : empty)];
}

function configurationProblems(answer: Message): RehearsalProblem[] {
  const wrong = Object.entries((answer.errors ?? {}) as { [key: string]: string[] })
    .flatMap(([key, messages]) => messages.map((message): RehearsalProblem => ({ kind: 'configuration', key, message })));
  return answer.exception
    ? [...wrong, { kind: 'configuration', message: `the worker would return an error: ${answer.exception.message ?? answer.exception.class}` }]
    : wrong;
}

/** The Java that a Kafka Connect version runs on here. */
export function neededJava(kafkaConnectVersion: string): number {
  if (/^2\.7/.test(kafkaConnectVersion)) {
    throw new RehearsalImpossible(`Kafka Connect ${kafkaConnectVersion} cannot be rehearsed: rehearsals run Kafka Connect 3.7, and its plugins run on Java 11; `
      + 'use --kafka-connect-version 3.7.x to rehearse with the later version');
  }
  return 17;
}
