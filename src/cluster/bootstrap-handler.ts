/**
 * The source of the function behind the look-up of bootstrap brokers; it runs as it stands, on the SDK of the Lambda runtime.
 *
 * `BootstrapServers` of a connector is create-only, and `GetBootstrapBrokers` answers with any brokers in any order, so an answer is remembered
 * in the physical id and asked for again only when the cluster or the version changes: an update that needs one more string keeps the others.
 */
export const BOOTSTRAP_HANDLER = `'use strict';
const { KafkaClient, GetBootstrapBrokersCommand } = require('@aws-sdk/client-kafka');
const { deflateRawSync, inflateRawSync } = require('node:zlib');

const sorted = list => list.split(',').map(broker => broker.trim()).filter(Boolean).sort().join(',');
const remember = known => deflateRawSync(JSON.stringify(known)).toString('base64url');
const remembered = id => JSON.parse(inflateRawSync(Buffer.from(id.split('|')[2], 'base64url')).toString());

// A permission that was granted a moment ago takes some seconds to be seen.
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

async function lookUp(arn) {
  const client = new KafkaClient({ region: arn.split(':')[3], maxAttempts: 8 });
  const answer = await patiently(() => client.send(new GetBootstrapBrokersCommand({ ClusterArn: arn })));
  const found = Object.entries(answer).filter(([key, value]) => key.startsWith('BootstrapBrokerString') && value);
  return Object.fromEntries(found.map(([key, value]) => [key, sorted(value)]));
}

async function brokers(event) {
  const { ClusterArn: arn, Version: version, Required: required } = event.ResourceProperties;
  const old = event.OldResourceProperties;
  const same = event.RequestType === 'Update' && old.ClusterArn === arn && old.Version === version;
  const known = same ? remembered(event.PhysicalResourceId) : {};
  if (required.some(key => !known[key])) {
    const found = await lookUp(arn);
    for (const key of required.filter(name => !known[name])) {
      if (!found[key]) {
        throw new Error('the cluster ' + arn + ' has no ' + key + ', which a client asks for; it has: '
          + (Object.keys(found).sort().join(', ') || 'none') + '; switch the authentication or the network path on, or choose another for the client');
      }
      known[key] = found[key];
    }
  }
  return { id: [arn.split('/')[1], version, remember(known)].join('|'), known };
}

exports.handler = async event => {
  const answer = { Status: 'SUCCESS', PhysicalResourceId: event.PhysicalResourceId || event.RequestId };
  try {
    if (event.RequestType !== 'Delete') {
      const { id, known } = await brokers(event);
      Object.assign(answer, { PhysicalResourceId: id, Data: known });
    }
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
