import { RestartConnectorCommand } from '@aws-sdk/client-kafkaconnect';
import { Deadline } from '../shared/deadline';
import type { FunctionContext } from '../shared/event';
import { isPassing, patiently as untilDeadline } from '../shared/patience';
import type { CallError } from '../shared/patience';
import { reasonOf } from '../shared/reason';
import { causeOf } from './cause';
import { createClients } from './clients';
import type { Clients } from './clients';
import { decide } from './decide';
import type { Decision } from './decide';
import { MINUTE } from './history';
import type { Point } from './history';
import { failedTasks, lastRotation, observe } from './observe';
import type { Patiently } from './observe';
import { report, reportGivenUp } from './report';
import { nameOf } from './watched';
import type { RestartEvent, Watched } from './watched';

/** At a run, over all connectors: those that start open connections to the cluster all at once, and a small broker takes few IAM connections in a second. */
export const RESTARTS_A_RUN = 3;
/** The next run comes in minutes; one connector must not keep the others waiting for long. */
const TRIES = 4;
const LOOKED_AT = 15 * MINUTE;
const HISTORY = 24 * 60 * MINUTE;

type Restart = Extract<Decision, { kind: 'restart' }> & { readonly watched: Watched };

export type RestartHandler = (event: RestartEvent, context?: FunctionContext) => Promise<void>;

/** The function over given clients and a clock. */
export function createHandler(clients: Clients, clock: () => number = Date.now): RestartHandler {
  return async ({ connectors }, context) => {
    const deadline = Deadline.of(context);
    const run = new Run(clients, clock(), call => untilDeadline(deadline, call, error => (isPassing(error) ? TRIES : 1)));
    await run.lookAt(connectors);
  };
}

/** One look at all connectors. */
class Run {
  private readonly failures: string[] = [];

  constructor(private readonly clients: Clients, private readonly now: number, private readonly patiently: Patiently) {}

  /** What goes wrong with one connector does not keep the others from being looked at; the function fails at the end, so that its metric of errors says so. */
  async lookAt(connectors: readonly Watched[]): Promise<void> {
    const recent = await failedTasks(this.clients, connectors.map(nameOf), this.now - LOOKED_AT, this.now, this.patiently);
    const suspects = connectors.filter(each => each.secrets !== undefined || recent.get(nameOf(each))!.some(({ failed }) => failed > 0));
    const history = suspects.length === 0 ? recent
      : await failedTasks(this.clients, suspects.map(nameOf), this.now - HISTORY, this.now, this.patiently);
    const wanted: Restart[] = [];
    for (const watched of suspects) {
      const decision = await this.tried(watched, () => this.judge(watched, history.get(nameOf(watched))!));
      if (decision?.kind === 'restart') {
        wanted.push({ ...decision, watched });
      }
    }
    // those that were restarted least come first, so that each has its turn
    wanted.sort((a, b) => a.restarts - b.restarts);
    for (const [index, restart] of wanted.entries()) {
      if (index < RESTARTS_A_RUN) {
        await this.tried(restart.watched, () => this.restart(restart));
      } else {
        report(nameOf(restart.watched), { decision: 'nothing', why: `${RESTARTS_A_RUN} other connectors are restarted at this run` });
      }
    }
    if (this.failures.length > 0) {
      throw new Error(this.failures.join('; '));
    }
  }

  private async judge(watched: Watched, points: readonly Point[]): Promise<Decision> {
    const name = nameOf(watched);
    const { live, situation } = await observe(this.clients, watched, this.patiently);
    const rotatedAt = await lastRotation(this.clients, watched, this.patiently);
    let decision = decide(this.now, points, { ...situation, rotatedAt }, watched);
    if (decision.kind === 'readLog') {
      const cause = await causeOf(this.clients, live, decision.since);
      decision = decide(this.now, points, { ...situation, rotatedAt, cause }, watched);
    }
    if (decision.kind === 'giveUp') {
      reportGivenUp(name, decision.restarts, decision.why, this.now);
    } else if (decision.kind === 'nothing') {
      report(name, { decision: decision.kind, why: decision.why });
    }
    return decision;
  }

  private async restart({ watched, onlyFailedTasks, restarts, why }: Restart): Promise<void> {
    const command = new RestartConnectorCommand({ connectorArn: watched.arn, onlyFailedTasks });
    try {
      await this.patiently(() => this.clients.connect.send(command));
    } catch (error) {
      if (!['BadRequestException', 'ConflictException'].includes((error as CallError).name)) {
        throw error;
      }
      // somebody else began something meanwhile: the next run sees what
      report(nameOf(watched), { decision: 'nothing', why: `MSK Connect answered ${(error as CallError).name}: ${(error as Error).message}` });
      return;
    }
    report(nameOf(watched), { decision: 'restart', onlyFailedTasks, number: restarts + 1, why });
  }

  private async tried<T>(watched: Watched, act: () => Promise<T>): Promise<T | undefined> {
    try {
      return await act();
    } catch (error) {
      const reason = reasonOf(error);
      report(nameOf(watched), { failed: reason });
      // a connector that was deleted, or is made again at this moment, is no failure of this function
      if ((error as CallError).name !== 'NotFoundException') {
        this.failures.push(`${nameOf(watched)}: ${reason}`);
      }
      return undefined;
    }
  }
}

let clients: Clients | undefined;

/** What the schedule invokes. */
export const handler: RestartHandler = (event, context) => createHandler(clients ??= createClients())(event, context);
