import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Broker strings, by field of the service's answer. */
export interface Brokers { readonly [field: string]: string }

/** One question and what it was answered: the same question is never asked again. */
export interface Answered {
  readonly clusterArn: string;
  readonly version: string;
}

/** What a question came to. */
interface Memory extends Answered {
  readonly brokers: Brokers;
}

/** The longest physical id that CloudFormation takes. */
const LONGEST = 1024;

/**
 * The physical id holds what the cluster answered, for this question and for the one before, which a roll-back asks again:
 * name, version, brokers, mark of the cluster; and of the one before: version, mark, brokers. The first three parts are all that older versions wrote.
 */
export function physicalId(current: Memory, former?: Remembered): string {
  const text = JSON.stringify(current.brokers);
  const parts = [current.clusterArn.split('/')[1], current.version, deflateRawSync(text).toString('base64url'), markOf(current.clusterArn)];
  if (former) {
    // both are nearly the same text: the second costs little when it is told against the first
    parts.push(former.version, former.mark, deflateRawSync(JSON.stringify(former.brokers), { dictionary: Buffer.from(text) }).toString('base64url'));
  }
  return parts.join('|');
}

export function idFits(id: string): boolean {
  return id.length <= LONGEST;
}

/** One answer out of a physical id. */
export interface Remembered {
  readonly version: string;
  /** Which cluster gave it; an id of an older version says it by name only. */
  readonly mark: string;
  readonly brokers: Brokers;
}

/** What a physical id remembers, the present answer first; nothing when it is not one of ours, or damaged. */
export function remembered(id: string | undefined, clusters: readonly string[]): Remembered[] {
  try {
    const [name, version, known, mark, formerVersion, formerMark, former] = (id ?? '').split('|');
    const text = inflateRawSync(Buffer.from(known, 'base64url'));
    const brokers = brokersOf(text);
    const cluster = mark ?? clusters.filter(arn => arn.split('/')[1] === name).map(markOf)[0];
    return [
      { version, mark: cluster, brokers },
      ...(former === undefined ? [] : [{
        version: formerVersion, mark: formerMark, brokers: brokersOf(inflateRawSync(Buffer.from(former, 'base64url'), { dictionary: text })),
      }]),
    ];
  } catch {
    return [];
  }
}

/** Whether something remembered answers a question. */
export function answers({ version, mark }: Remembered, question: Answered): boolean {
  return version === question.version && mark === markOf(question.clusterArn);
}

function brokersOf(text: Buffer): Brokers {
  const brokers = JSON.parse(text.toString()) as unknown;
  if (typeof brokers !== 'object' || brokers === null || !Object.values(brokers).every(value => typeof value === 'string')) {
    throw new Error('no brokers');
  }
  return brokers as Brokers;
}

/** Clusters of the same name, one after the other, differ in the end of their ARN. */
function markOf(arn: string): string {
  return createHash('sha256').update(arn).digest('hex').slice(0, 8);
}
