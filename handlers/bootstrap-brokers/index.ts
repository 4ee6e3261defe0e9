import { GetBootstrapBrokersCommand, KafkaClient } from '@aws-sdk/client-kafka';
import { answerFits, customResource } from '../shared/answer';
import type { Deadline } from '../shared/deadline';
import type { CustomResourceEvent, Outcome } from '../shared/event';
import { patiently } from '../shared/patience';
import { CLIENT, regionOf } from '../shared/sdk';
import { answers, idFits, physicalId, remembered } from './memory';
import type { Brokers, Remembered } from './memory';

interface Properties {
  readonly ClusterArn: string;
  readonly Version: string;
  /** The fields of the answer that somebody reads. */
  readonly Required: string[];
}

/** A bootstrap string needs one broker that answers; the service gives three. */
const MOST_BROKERS = 3;

/**
 * Looks up the bootstrap brokers of a cluster.
 *
 * `BootstrapServers` of a connector is create-only, and `GetBootstrapBrokers` answers with any brokers in any order, so an answer is remembered
 * in the physical id and asked for again only when the cluster or the version changes: an update that needs one more string keeps the others,
 * and a roll-back finds the answer that it goes back to.
 */
export const handler = customResource<Properties>(async (event, deadline) => {
  if (event.RequestType === 'Delete') {
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  const { ClusterArn: clusterArn, Version: version, Required: required } = event.ResourceProperties;
  const memory = remembered(event.PhysicalResourceId, clustersOf(event));
  const same = memory.find(each => answers(each, { clusterArn, version }));
  const former = memory.find(each => each !== same);
  const known = same?.brokers ?? {};
  const missing = required.filter(field => !known[field]);
  const found = missing.length > 0 ? await lookUp(clusterArn, missing, deadline) : {};
  return firstThatFits(event, (most, before) => outcomeOf(event, { ...known, ...withAtMost(most, found) }, before), former);
});

/** The id of a failed update belongs to the properties that it goes back to, as the one of any other belongs to the old ones. */
function clustersOf(event: CustomResourceEvent<Properties>): string[] {
  const { ResourceProperties: properties, OldResourceProperties: old } = event;
  return [...(old ? [old.ClusterArn] : []), properties.ClusterArn];
}

function outcomeOf({ ResourceProperties }: CustomResourceEvent<Properties>, brokers: Brokers, former: Remembered | undefined): Outcome {
  const { ClusterArn: clusterArn, Version: version, Required: required } = ResourceProperties;
  return {
    PhysicalResourceId: physicalId({ clusterArn, version, brokers }, former),
    Data: Object.fromEntries(required.map(field => [field, brokers[field]])),
  };
}

/**
 * With all brokers, or as many of each new string as an answer and a physical id can hold; what is known already never gets shorter.
 * A string with one broker is better than no roll-back, and an answer without the former one better than none.
 */
function firstThatFits(event: CustomResourceEvent<Properties>, make: (most: number, former?: Remembered) => Outcome, former?: Remembered): Outcome {
  const numbers = Array.from({ length: MOST_BROKERS }, (_, index) => MOST_BROKERS - index);
  const outcomes = [...numbers.map(most => make(most, former)), ...numbers.map(most => make(most))];
  return outcomes.find(outcome => idFits(outcome.PhysicalResourceId) && answerFits(event, outcome)) ?? outcomes[outcomes.length - 1];
}

function withAtMost(most: number, brokers: Brokers): Brokers {
  return Object.fromEntries(Object.entries(brokers).map(([field, list]) => [field, list.split(',').slice(0, most).join(',')]));
}

async function lookUp(arn: string, fields: string[], deadline: Deadline): Promise<Brokers> {
  const client = new KafkaClient({ ...CLIENT, region: regionOf(arn) });
  const question = new GetBootstrapBrokersCommand({ ClusterArn: arn });
  const answer = await patiently(deadline, () => client.send(question, { abortSignal: deadline.signal(30_000) }));
  const found = Object.fromEntries(Object.entries(answer)
    .filter((entry): entry is [string, string] => entry[0].startsWith('BootstrapBrokerString') && Boolean(entry[1]))
    .map(([field, list]) => [field, sorted(list)]));
  const absent = fields.find(field => !found[field]);
  if (absent !== undefined) {
    throw new Error(`the cluster ${arn} has no ${absent}, which a client asks for; it has: ${Object.keys(found).sort().join(', ') || 'none'}; `
      + 'switch the authentication or the network path on, or choose another for the client');
  }
  return Object.fromEntries(fields.map(field => [field, found[field]]));
}

function sorted(list: string): string {
  return list.split(',').map(broker => broker.trim()).filter(Boolean).sort().join(',');
}
