import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { Stack } from 'aws-cdk-lib';
import { Stage } from 'aws-cdk-lib';
import { colorsOf } from '../plugins';
import type { RehearsalOutcome } from './outcome';
import { Progress } from './progress';
import type { RecordTrace, SampleRecord } from './record-trace';
import { outcomesOf } from './rehearse';
import { renderOutcomes } from './report';

export type { RehearsalOutcome } from './outcome';
export type { RecordStep, RecordTrace, SampleRecord } from './record-trace';

/** How the connectors of a stack are rehearsed in a test. */
export interface StackRehearsalOptions {
  /** How far to go. @default 'validate' */
  readonly level?: 'validate' | 'run';
  /** Only these, by name or construct path. @default - all of the stack */
  readonly connectors?: readonly string[];
  /** Schema and rows of the source's database. @default - tables are made up */
  readonly sql?: string;
  /** SQL of the changes that come after the rows. @default - some rows are inserted, updated and deleted */
  readonly changes?: string;
  /** Sample records for the converters and transforms of each connector. */
  readonly records?: readonly SampleRecord[];
  /** Rows of a made-up table. @default 1000 */
  readonly count?: number;
  /** Each sink gets one record that it cannot read. @default false */
  readonly poison?: boolean;
  /** All workers are killed while changes are on their way. @default false */
  readonly kill?: boolean;
  /** Each connector is replaced once. @default false */
  readonly replace?: boolean;
  /** Seconds for each wait on a connector. @default 60 */
  readonly timeout?: number;
}

const SILENT = { write: () => undefined };
const NO_TERMINAL = { stdout: SILENT, stderr: SILENT, color: false };

/**
 * Synthesizes a stack and gives its connectors to a real Kafka Connect on this machine, as the command `rehearse` does.
 *
 * @param stack of an app that fetches its archives
 */
export async function rehearse(stack: Stack, options: StackRehearsalOptions = {}): Promise<StackRehearsal> {
  const { directory } = Stage.of(stack)!.synth();
  const scratch = mkdtempSync(join(tmpdir(), 'cdk-msk-connect-testing-'));
  const file = (name: string, content: string | undefined) => {
    if (content !== undefined) {
      writeFileSync(join(scratch, name), content);
    }
    return content === undefined ? undefined : join(scratch, name);
  };
  try {
    return new StackRehearsal(await outcomesOf(join(directory, stack.templateFile), {
      connector: options.connectors ?? [],
      level: options.level ?? 'validate',
      timeout: String(options.timeout ?? 60),
      format: 'json',
      sql: file('rows.sql', options.sql),
      changes: file('changes.sql', options.changes),
      record: file('records.json', options.records && JSON.stringify(options.records)),
      count: options.count?.toString(),
      poison: options.poison,
      kill: options.kill,
      replace: options.replace,
      data: true,
    }, { ...NO_TERMINAL, cwd: directory }, new Progress(SILENT)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** How the connectors of a stack did. */
export class StackRehearsal {
  constructor(readonly connectors: readonly RehearsalOutcome[]) {}

  /** Throws the report where a connector failed, or could not be rehearsed. */
  expectPassed(): void {
    if (this.connectors.some(({ passed }) => !passed)) {
      throw new Error(`the rehearsal did not pass:\n${renderOutcomes(this.connectors.filter(({ passed }) => !passed), colorsOf(NO_TERMINAL))}`);
    }
  }

  /** One connector, by its name. */
  connector(name: string): RehearsalOutcome {
    const found = this.connectors.find(outcome => outcome.name === name);
    if (found === undefined) {
      throw new Error(`no connector ${JSON.stringify(name)} was rehearsed; the rehearsed connectors are ${this.connectors.map(outcome => outcome.name).join(', ')}`);
    }
    return found;
  }

  /** What the converters and transforms of a connector made of the sample records. */
  traces(name: string): readonly RecordTrace[] {
    return this.connector(name).records ?? [];
  }

  /** The documents of an index by id, as the sink of that name wrote them. */
  documents(name: string, index: string): { readonly [id: string]: any } {
    return this.connector(name).data?.documents?.[index] ?? {};
  }

  /** The records of all objects that the sink of that name wrote, object by object. */
  objects(name: string): { readonly [key: string]: readonly any[] } {
    return this.connector(name).data?.objects ?? {};
  }

  /** The records of the topics that the sink of that name reads, or the source of that name writes. */
  topicRecords(name: string): readonly { readonly topic: string; readonly key: string | null; readonly value: string | null }[] {
    return this.connector(name).data?.records ?? [];
  }
}
