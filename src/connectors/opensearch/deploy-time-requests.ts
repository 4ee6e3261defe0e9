/**
 * The part that the functions of this room share: requests to OpenSearch, signed or with a password, that outlast what takes some time after a deploy.
 *
 * It runs as it stands on the Node.js of the Lambda runtime, inside of the VPC. The provider framework around a function answers CloudFormation
 * from outside, also where the function reaches nothing. Nothing secret is logged or returned.
 */
export const DEPLOY_TIME_REQUESTS = `'use strict';
const { createHash, createHmac } = require('node:crypto');

const sha256 = text => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
const wait = () => new Promise(resolve => setTimeout(resolve, Number(process.env.RETRY_MILLISECONDS || 5000)));
const encode = text => encodeURIComponent(text).replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase());

function signed(method, url, headers, body, region, service) {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: token } = process.env;
  const time = new Date().toISOString().replace(/[-:]|\\.\\d{3}/g, '');
  const all = { ...headers, 'host': url.host, 'x-amz-content-sha256': sha256(body), 'x-amz-date': time, ...(token && { 'x-amz-security-token': token }) };
  const names = Object.keys(all).sort();
  const path = url.pathname.split('/').map(part => encode(part)).join('/');
  const request = [method, path, '', ...names.map(name => name + ':' + all[name]), '', names.join(';'), sha256(body)].join('\\n');
  const scope = [time.slice(0, 8), region, service, 'aws4_request'];
  const key = scope.reduce((left, right) => hmac(left, right), 'AWS4' + secret);
  const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(request)].join('\\n')).toString('hex');
  const authorization = 'AWS4-HMAC-SHA256 Credential=' + [id, ...scope].join('/') + ', SignedHeaders=' + names.join(';') + ', Signature=' + signature;
  return { ...all, authorization };
}

async function basic(secretArn) {
  const { SecretsManagerClient, GetSecretValueCommand } = require('@aws-sdk/client-secrets-manager');
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: secretArn }));
  const { username, password } = JSON.parse(answer.SecretString);
  if (!username || !password) {
    throw new Error('the secret has no fields "username" and "password"');
  }
  return 'Basic ' + Buffer.from(username + ':' + password).toString('base64');
}

async function request({ Endpoint: endpoint, Authentication: kind, SecretArn: secretArn, Region: region, Service: service }, method, path, body, what, allowed) {
  const url = new URL(endpoint.replace(/\\/+$/, '') + path);
  const plain = { 'content-type': 'application/json', ...(kind === 'basic' && { authorization: await basic(secretArn) }) };
  // a domain, a rule of a security group or a permission that was made a moment ago takes some time to be seen
  for (let tries = Number(process.env.TRIES || 30); ; tries--) {
    let problem;
    try {
      const headers = kind === 'iam' ? signed(method, url, plain, body, region, service || 'es') : plain;
      const response = await fetch(url, { method, headers, body: body || undefined, signal: AbortSignal.timeout(15000), redirect: 'error' });
      const text = await response.text();
      if (response.ok || response.status === allowed) {
        return { status: response.status, text };
      }
      problem = response.status + ' ' + text.slice(0, 500);
      if (![401, 403, 429].includes(response.status) && response.status < 500) {
        tries = 0;
      }
    } catch (error) {
      problem = error.message + (error.cause ? ': ' + (error.cause.code || error.cause.message) : '');
    }
    if (tries <= 1) {
      throw new Error('OpenSearch at ' + url.host + ' did not take ' + what + ': ' + problem);
    }
    await wait();
  }
}
`;
