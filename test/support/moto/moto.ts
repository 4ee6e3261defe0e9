import { execFileSync, spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'fs';
import { createServer } from 'net';
import type { AddressInfo } from 'net';
import { join } from 'path';

const CACHE = join(__dirname, '..', '..', '..', '.cache');
/** Each with its checksums: made by `pip-compile --generate-hashes` of `moto[dynamodb,events]`, flask and flask-cors. */
const REQUIREMENTS = join(__dirname, 'requirements.txt');

/** The account of its resources. */
export const MOTO_ACCOUNT = '123456789012';

/** The server of moto: services of AWS by other hands than ours. */
export class Moto {
  static async start(region: string): Promise<Moto> {
    const port = await freePort();
    const process = spawn(join(installed(), 'bin', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    const moto = new Moto(process, `http://127.0.0.1:${port}`, region);
    for (const end = Date.now() + 30_000; ; await new Promise(resolve => setTimeout(resolve, 100))) {
      try {
        await fetch(`${moto.url}/moto-api/`);
        return moto;
      } catch (error) {
        if (Date.now() > end) {
          throw error;
        }
      }
    }
  }

  private constructor(private readonly process: ChildProcess, readonly url: string, private readonly region: string) {}

  /**
   * Calls a service that speaks JSON.
   *
   * @param operation with the prefix of the service: `AmazonSQS.CreateQueue`
   */
  async call(service: string, operation: string, request: object): Promise<any> {
    const type = service === 'sqs' || service === 'dynamodb' ? 'application/x-amz-json-1.0' : 'application/x-amz-json-1.1';
    return this.ask(service, { 'content-type': type, 'x-amz-target': operation }, JSON.stringify(request));
  }

  /** Calls a service that speaks forms and answers in XML, as Amazon SNS does. */
  async form(service: string, parameters: { readonly [name: string]: string }): Promise<string> {
    return this.ask(service, { 'content-type': 'application/x-www-form-urlencoded' }, new URLSearchParams(parameters).toString());
  }

  /** All messages of a queue, which it then holds no more. */
  async drain(queue: string): Promise<string[]> {
    const bodies: string[] = [];
    for (;;) {
      const { Messages } = await this.call('sqs', 'AmazonSQS.ReceiveMessage', { QueueUrl: queue, MaxNumberOfMessages: 10 });
      if (!Messages?.length) {
        return bodies;
      }
      for (const { Body, ReceiptHandle } of Messages) {
        bodies.push(Body);
        await this.call('sqs', 'AmazonSQS.DeleteMessage', { QueueUrl: queue, ReceiptHandle });
      }
    }
  }

  /** Makes a queue and answers with its URL. */
  async queue(name: string): Promise<string> {
    return (await this.call('sqs', 'AmazonSQS.CreateQueue', { QueueName: name })).QueueUrl;
  }

  /** Makes a bucket. */
  async bucket(name: string): Promise<void> {
    await this.put(`/${name}`, `<CreateBucketConfiguration><LocationConstraint>${this.region}</LocationConstraint></CreateBucketConfiguration>`);
  }

  /** Makes an object of Amazon S3, by its path. */
  async put(path: string, body: string): Promise<void> {
    await this.ask('s3', {}, body, 'PUT', path);
  }

  /** The keys of a bucket. */
  async keys(bucket: string): Promise<string[]> {
    const listing = await this.ask('s3', {}, undefined, 'GET', `/${bucket}?list-type=2`) as string;
    return [...listing.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key);
  }

  stop(): void {
    this.process.kill();
  }

  private async ask(service: string, headers: { [name: string]: string }, body?: string, method = 'POST', path = ''): Promise<any> {
    // it routes by the scope of the credentials
    const authorization = `AWS4-HMAC-SHA256 Credential=test/20260101/${this.region}/${service}/aws4_request, SignedHeaders=host, Signature=none`;
    const response = await fetch(`${this.url}${path}`, { method, headers: { ...headers, authorization }, body });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`moto refuses a call of ${service}: ${text}`);
    }
    return text.startsWith('{') ? JSON.parse(text) : text;
  }
}

/** Installed once for each state of the requirements. */
function installed(): string {
  const venv = join(CACHE, `moto-${createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex').slice(0, 16)}`);
  if (!existsSync(join(venv, 'complete'))) {
    rmSync(venv, { recursive: true, force: true });
    mkdirSync(CACHE, { recursive: true });
    execFileSync('python3', ['-m', 'venv', venv], { stdio: 'pipe' });
    execFileSync(join(venv, 'bin', 'pip'), ['install', '-q', '--disable-pip-version-check', '--require-hashes', '-r', REQUIREMENTS], { stdio: 'pipe' });
    mkdirSync(join(venv, 'complete'));
  }
  return venv;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
