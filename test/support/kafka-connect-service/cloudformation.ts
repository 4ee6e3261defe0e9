import { AnswerPlace } from './answers';
import type { Answer } from './answers';
import { newId } from './state';
import type { Json } from './state';
import type { Invoke, Pace } from './step-functions';

/** A custom resource of a template. */
export interface Declared {
  readonly properties: Json;
}

/** An event of a stack. */
export interface StackEvent {
  readonly logicalId: string;
  readonly status: string;
  readonly reason?: string;
}

interface Standing extends Declared {
  physicalId: string;
}

export type Template = { readonly [logicalId: string]: Declared };

const SERVICE_TOKEN = 'arn:aws:lambda:eu-central-1:111122223333:function:provider';

/** One stack of custom resources: what CloudFormation does, in its order. Creates and updates, rolls back, cleans up. */
export class Stack {
  readonly stackId = `arn:aws:cloudformation:eu-central-1:111122223333:stack/shop/${newId()}`;
  readonly standing = new Map<string, Standing>();
  readonly data = new Map<string, Json>();
  events: StackEvent[] = [];
  status = 'REVIEW_IN_PROGRESS';

  constructor(private readonly invoke: Invoke, private readonly pace: Pace = { interval: 5, timeout: 60_000 }) {}

  /** Deploys a template, in which another resource may fail after the connectors, and returns the status that the stack ends with. */
  async deploy(template: Template, failsAfterwards = false): Promise<string> {
    this.events = [];
    const before = new Map([...this.standing].map(([id, { properties, physicalId }]) => [id, { properties, physicalId }]));
    const isNew = this.status === 'REVIEW_IN_PROGRESS';
    this.status = isNew ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS';
    const replaced: [string, Standing][] = [];
    let fine = true;
    for (const [logicalId, { properties }] of Object.entries(template)) {
      fine = fine && await this.put(logicalId, properties, replaced);
    }
    if (!fine || failsAfterwards) {
      return this.rollBack(before, isNew);
    }
    this.status = isNew ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS';
    for (const [logicalId, old] of replaced) {
      await this.remove(logicalId, old);
    }
    for (const logicalId of [...this.standing.keys()].filter(id => !(id in template)).reverse()) {
      await this.remove(logicalId, this.standing.get(logicalId)!);
      this.standing.delete(logicalId);
    }
    return this.status = isNew ? 'CREATE_COMPLETE' : 'UPDATE_COMPLETE';
  }

  /** Deletes the stack. */
  async delete(): Promise<string> {
    this.events = [];
    this.status = 'DELETE_IN_PROGRESS';
    for (const [logicalId, standing] of [...this.standing].reverse()) {
      if (!await this.remove(logicalId, standing)) {
        return this.status = 'DELETE_FAILED';
      }
      this.standing.delete(logicalId);
    }
    return this.status = 'DELETE_COMPLETE';
  }

  /** The reasons of failures. */
  get reasons(): string[] {
    return this.events.flatMap(({ reason }) => reason ?? []);
  }

  /** Creates or updates; another physical id means that the old one is cleaned up later. */
  private async put(logicalId: string, properties: Json, replaced: [string, Standing][]): Promise<boolean> {
    const old = this.standing.get(logicalId);
    if (old !== undefined && JSON.stringify(texts(old.properties)) === JSON.stringify(texts(properties))) {
      return true;
    }
    const type = old === undefined ? 'CREATE' : 'UPDATE';
    const answer = await this.request(old === undefined ? 'Create' : 'Update', logicalId, properties, old);
    this.event(logicalId, `${type}_${answer.status === 'SUCCESS' ? 'COMPLETE' : 'FAILED'}`, answer.status === 'SUCCESS' ? undefined : answer.reason);
    if (old !== undefined && answer.physicalId !== old.physicalId) {
      replaced.push([logicalId, { ...old }]);
    }
    // a creation that failed is deleted, an update that failed is updated back
    this.standing.set(logicalId, { properties, physicalId: answer.physicalId });
    this.data.set(logicalId, answer.data);
    return answer.status === 'SUCCESS';
  }

  private async rollBack(before: Map<string, Standing>, isNew: boolean): Promise<string> {
    this.status = isNew ? 'ROLLBACK_IN_PROGRESS' : 'UPDATE_ROLLBACK_IN_PROGRESS';
    const leftOver: [string, Standing][] = [];
    for (const [logicalId, old] of before) {
      if (!await this.put(logicalId, old.properties, leftOver)) {
        return this.status = 'UPDATE_ROLLBACK_FAILED';
      }
    }
    this.status = isNew ? this.status : 'UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS';
    for (const [logicalId, standing] of [...leftOver, ...[...this.standing].filter(([id]) => !before.has(id))]) {
      if (!await this.remove(logicalId, standing)) {
        return this.status = isNew ? 'ROLLBACK_FAILED' : 'UPDATE_ROLLBACK_FAILED';
      }
      if (!before.has(logicalId)) {
        this.standing.delete(logicalId);
      }
    }
    return this.status = isNew ? 'ROLLBACK_COMPLETE' : 'UPDATE_ROLLBACK_COMPLETE';
  }

  private async remove(logicalId: string, { properties, physicalId }: Standing): Promise<boolean> {
    const answer = await this.request('Delete', logicalId, properties, { properties, physicalId });
    this.event(logicalId, answer.status === 'SUCCESS' ? 'DELETE_COMPLETE' : 'DELETE_FAILED', answer.status === 'SUCCESS' ? undefined : answer.reason);
    return answer.status === 'SUCCESS';
  }

  private async request(RequestType: string, LogicalResourceId: string, properties: Json, old?: Standing): Promise<Answer> {
    const place = await AnswerPlace.open();
    try {
      await deliver(this.invoke, {
        RequestType,
        RequestId: newId(),
        StackId: this.stackId,
        LogicalResourceId,
        ResourceType: 'Custom::KafkaConnectConnector',
        ResponseURL: place.url,
        ResourceProperties: texts({ ServiceToken: SERVICE_TOKEN, ...properties }),
        ...old === undefined ? {} : { PhysicalResourceId: old.physicalId },
        ...RequestType === 'Update' ? { OldResourceProperties: texts({ ServiceToken: SERVICE_TOKEN, ...old!.properties }) } : {},
      });
      const answer = await place.answer(this.pace.timeout);
      return { ...answer, physicalId: answer.physicalId || old?.physicalId || newId() };
    } finally {
      place.close();
    }
  }

  private event(logicalId: string, status: string, reason?: string): void {
    this.events.push({ logicalId, status, reason });
  }
}

/** An event that nobody waits for: Lambda runs a function again that fails, twice. */
async function deliver(invoke: Invoke, event: Json): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      await invoke(JSON.parse(JSON.stringify(event)) as Json);
      return;
    } catch {
      // again
    }
  }
}

/** Custom resources get numbers and booleans as texts. */
function texts(value: any): any {
  if (Array.isArray(value)) {
    return value.map(texts);
  }
  if (typeof value !== 'object' || value === null) {
    return String(value);
  }
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, texts(item)]));
}
