import { BatchAssociateScramSecretCommand, BatchDisassociateScramSecretCommand, KafkaClient } from '@aws-sdk/client-kafka';
import { customResource } from '../shared/answer';
import type { Deadline } from '../shared/deadline';
import { masked } from '../shared/masks';
import { isDenied, patiently } from '../shared/patience';
import type { CallError } from '../shared/patience';
import { CLIENT, regionOf } from '../shared/sdk';
import { isAssociated, isGone, isNotAssociated, refusal, triesOfAssociation } from './refusals';

interface Properties {
  readonly ClusterArn: string;
  readonly SecretArn: string;
}

/** Associates one secret with one cluster, and leaves the secrets of others alone. */
export const handler = customResource<Properties>(async (event, deadline) => {
  const { ClusterArn, SecretArn } = event.ResourceProperties;
  const id = `${ClusterArn}|${SecretArn}`;
  if (event.RequestType === 'Delete') {
    // another id is one of a creation that failed
    if (event.PhysicalResourceId === id) {
      await disassociate(event.ResourceProperties, deadline);
    }
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  if (event.PhysicalResourceId !== id) {
    await associate(event.ResourceProperties, deadline);
  }
  return { PhysicalResourceId: id };
});

async function associate(properties: Properties, deadline: Deadline): Promise<void> {
  try {
    await send(BatchAssociateScramSecretCommand, properties, deadline);
  } catch (error) {
    if (!isAssociated(error as CallError)) {
      throw error;
    }
  }
}

/** What is gone needs no more; and who may not take it out for good does not keep a stack from being deleted. */
async function disassociate(properties: Properties, deadline: Deadline): Promise<void> {
  try {
    await send(BatchDisassociateScramSecretCommand, properties, deadline);
  } catch (error) {
    const failure = error as CallError;
    if (!isGone(failure) && !isNotAssociated(failure) && !isDenied(failure)) {
      throw error;
    }
    console.error(masked(`left as it is: ${failure.name}: ${failure.message}`));
  }
}

type Command = typeof BatchAssociateScramSecretCommand | typeof BatchDisassociateScramSecretCommand;

async function send(command: Command, { ClusterArn, SecretArn }: Properties, deadline: Deadline): Promise<void> {
  const client = new KafkaClient({ ...CLIENT, region: regionOf(ClusterArn) });
  await patiently(deadline, async () => {
    const answer = await client.send(new command({ ClusterArn, SecretArnList: [SecretArn] }), { abortSignal: deadline.signal(30_000) });
    const [refused] = answer.UnprocessedScramSecrets ?? [];
    if (refused) {
      throw refusal(ClusterArn, SecretArn, refused);
    }
  }, triesOfAssociation);
}
