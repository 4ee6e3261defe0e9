import * as fs from 'fs';
import * as path from 'path';
import { RehearsalProcess } from '../../src/rehearse/rehearsal-process';

/** What the real Kafka Connect says of one configuration. */
export interface RealVerdict {
  /** Error messages by key, those about a server that cannot be reached left out. */
  readonly errors: Record<string, string[]>;
  /** Set where the REST interface would answer with an HTTP error instead of a list of keys. */
  readonly exception?: string;
  /** Milliseconds that the validation itself took. */
  readonly millis: number;
}

export type RealConfig = Record<string, string | number | boolean | null>;

const MODULE = path.join(__dirname, '..', '..', 'rehearsal');

/** The real Kafka Connect 3.7 in a process of its own, without a broker: `serve` of the rehearsal module. */
export class RealConnect {
  /** With one plugin, a directory or JAR, on its path; `memory` is what several plugins after each other need. */
  static start(plugin?: string, memory = '600m'): RealConnect {
    const jar = path.join(MODULE, 'target', 'rehearsal.jar');
    if (!fs.existsSync(jar)) {
      throw new Error('the rehearsal module is not built; run `mvn -q package -DskipTests` in rehearsal');
    }
    const classPath = [jar, path.join(MODULE, 'target', 'libs', '*')];
    return new RealConnect(RehearsalProcess.start({ java: 'java', classPath, command: ['serve'], jvmOptions: [`-Xmx${memory}`] }), plugin);
  }

  private constructor(private readonly process: RehearsalProcess, private readonly plugin: string | undefined) {}

  /** The same process with another plugin: each is isolated from the others. */
  with(plugin: string | undefined): RealConnect {
    return new RealConnect(this.process, plugin);
  }

  async validate(config: RealConfig): Promise<RealVerdict> {
    const plugin = this.plugin ? { plugin: this.plugin } : {};
    const answer = await this.process.request({ op: 'validate', ...plugin, isolate: false, worker: {}, name: null, config });
    return {
      errors: withoutEnvironment(answer.errors ?? {}, answer.environment ?? {}),
      exception: answer.exception ? `${answer.exception.class}: ${answer.exception.message}` : undefined,
      millis: answer.millis ?? 0,
    };
  }

  /** What a transform, predicate or converter throws for when its task starts; nothing where it takes its options. */
  async configure(className: string, config: Record<string, string>): Promise<string | undefined> {
    const plugin = this.plugin ? { plugin: this.plugin } : {};
    const answer = await this.process.request({ op: 'configure', ...plugin, worker: {}, classes: [className], config });
    return answer.exception ? `${answer.exception.class}: ${answer.exception.message}` : undefined;
  }

  /** Several configurations, sent ahead so that the process never waits for us. */
  validateAll(configs: RealConfig[]): Promise<RealVerdict[]> {
    return Promise.all(configs.map(config => this.validate(config)));
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}

/** What a connector says of a server that it could not reach is no verdict on the configuration. */
const ENVIRONMENT =
  /^(Unable to connect|Could not connect|Connection (to|refused)|Failed to connect|Error during connection validation|Connection validation timed out)|Communications link failure|The TCP\/IP connection to the host/i;

/** The keys at which connectors report such a thing. */
const SERVER_KEYS = /hostname|port|connection|uri|url|user|dbname|database\.names/;

function withoutEnvironment(errors: Record<string, string[]>, environment: Record<string, string[]>): Record<string, string[]> {
  const elsewhere = Object.entries(environment).filter(([key]) => !SERVER_KEYS.test(key));
  return Object.fromEntries([...Object.entries(errors), ...elsewhere]
    .map(([key, messages]): [string, string[]] => [key, messages.filter(message => !ENVIRONMENT.test(message))])
    .filter(([, messages]) => messages.length > 0));
}
