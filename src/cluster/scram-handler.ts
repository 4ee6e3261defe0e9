/**
 * The source of the function that associates one secret with one cluster, and leaves the secrets of others alone.
 *
 * The service reports a secret that it did not take in an answer that is otherwise a success; here that is a failure.
 */
export const SCRAM_HANDLER = `'use strict';
const { KafkaClient, BatchAssociateScramSecretCommand, BatchDisassociateScramSecretCommand } = require('@aws-sdk/client-kafka');

async function send(Command, { ClusterArn, SecretArn }) {
  const client = new KafkaClient({ region: ClusterArn.split(':')[3], maxAttempts: 8 });
  const { UnprocessedScramSecrets: refused = [] } = await client.send(new Command({ ClusterArn, SecretArnList: [SecretArn] }));
  if (refused.length > 0) {
    throw new Error('the cluster ' + ClusterArn + ' does not take the secret ' + SecretArn + ': ' + refused[0].ErrorCode + ' ' + refused[0].ErrorMessage);
  }
}

async function patiently(call, tries = 6) {
  try {
    return await call();
  } catch (error) {
    if (tries <= 1 || !['AccessDeniedException', 'ForbiddenException'].includes(error.name)) {
      throw error;
    }
    await new Promise(resolve => setTimeout(resolve, Number(process.env.RETRY_MILLISECONDS || 5000)));
    return patiently(call, tries - 1);
  }
}

async function run(event) {
  const { ClusterArn, SecretArn } = event.ResourceProperties;
  const id = ClusterArn + '|' + SecretArn;
  if (event.RequestType !== 'Delete') {
    if (event.PhysicalResourceId !== id) {
      await patiently(() => send(BatchAssociateScramSecretCommand, event.ResourceProperties));
    }
    return id;
  }
  if (event.PhysicalResourceId === id) {
    try {
      await send(BatchDisassociateScramSecretCommand, event.ResourceProperties);
    } catch (error) {
      // the cluster or the association is gone already
      if (error.name !== 'NotFoundException' && !/not associated|NOT_FOUND/i.test(error.message)) {
        throw error;
      }
    }
  }
  return event.PhysicalResourceId;
}

exports.handler = async event => {
  const answer = { Status: 'SUCCESS', PhysicalResourceId: event.PhysicalResourceId || event.RequestId };
  try {
    answer.PhysicalResourceId = await run(event);
  } catch (error) {
    console.error(error);
    Object.assign(answer, { Status: 'FAILED', Reason: error.name + ': ' + error.message });
  }
  const { StackId, RequestId, LogicalResourceId } = event;
  const body = Buffer.from(JSON.stringify({ ...answer, StackId, RequestId, LogicalResourceId }));
  const response = await fetch(event.ResponseURL, { method: 'PUT', body });
  if (!response.ok) {
    throw new Error('CloudFormation refused the answer: ' + response.status);
  }
};
`;
