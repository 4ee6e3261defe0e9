import { createServer } from 'http';
import type { IncomingMessage, Server, ServerResponse } from 'http';
import type { AddressInfo } from 'net';
import { answerOther } from './other-services';
import { KafkaConnectService } from './service';
import { MODEL, problems } from './shapes';
import { answerStacks, stackError } from './stacks';
import type { StackView } from './stacks';
import { ApiError } from './state';
import type { Json } from './state';
import type { StateMachine } from './step-functions';

const ROUTES = Object.entries(MODEL.operations).map(([name, { method, path }]) =>
  ({ name, method, pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`) }));

/** MSK Connect over HTTP, with the part of CloudWatch, CloudWatch Logs, Secrets Manager, Step Functions and CloudFormation that an operator of connectors asks. */
export class KafkaConnectServer {
  static async start(service = new KafkaConnectService()): Promise<KafkaConnectServer> {
    const started = new KafkaConnectServer(service);
    await new Promise<void>(resolve => started.server.listen(0, '127.0.0.1', resolve));
    return started;
  }

  /** The operations that were called, in order. */
  readonly calls: string[] = [];
  stack?: StackView;
  /** The state machine of each stack, by the id of the stack. */
  readonly machines = new Map<string, StateMachine>();
  private readonly server: Server;

  private constructor(readonly service: KafkaConnectService) {
    this.server = createServer((request, response) => void this.serve(request, response));
  }

  get endpoint(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The calls that change something. */
  get writes(): string[] {
    return this.calls.filter(name => !/^(List|Describe|Filter|StartExecution)/.test(name));
  }

  async stop(): Promise<void> {
    await this.service.idle();
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    try {
      const target = request.headers['x-amz-target'];
      if (typeof target === 'string') {
        const name = target.split('.').pop()!;
        await this.begin(name);
        return send(response, 200, JSON.stringify(this.answerTarget(name, JSON.parse(body) as Json)), { 'content-type': 'application/x-amz-json-1.1' });
      }
      if (isForm(body)) {
        return send(response, 200, answerStacks(this.stack!, new URLSearchParams(body)), { 'content-type': 'text/xml' });
      }
      const { name, input } = read(request, body);
      await this.begin(name);
      send(response, 200, JSON.stringify(this.call(name, input)), { 'content-type': 'application/json' });
    } catch (error) {
      const code = error instanceof ApiError ? error.code : 'InternalServerErrorException';
      if (!(error instanceof ApiError)) {
        console.error(error);
      }
      if (isForm(body)) {
        return send(response, 400, stackError(code, (error as Error).message), { 'content-type': 'text/xml' });
      }
      send(response, MODEL.errors[code] ?? 400, JSON.stringify({ __type: code, message: (error as Error).message }), { 'content-type': 'application/json', 'x-amzn-ErrorType': code });
    }
  }

  private answerTarget(operation: string, input: Json): Json {
    if (operation !== 'StartExecution') {
      return answerOther(this.service, operation, input);
    }
    const { Event: { StackId } } = JSON.parse(input.input as string) as Json;
    const machine = this.machines.get(StackId as string);
    if (machine === undefined || !/^arn:aws:states:[\w-]+:\d{12}:stateMachine:[\w-]+$/.test(input.stateMachineArn as string)) {
      throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${input.stateMachineArn}'`);
    }
    if (!machine.start(input.name as string, input.input as string)) {
      throw new ApiError('ExecutionAlreadyExists', `Execution Already Exists: '${input.name}'`);
    }
    return { executionArn: `${input.stateMachineArn}:${input.name}`.replace(':stateMachine:', ':execution:'), startDate: Date.now() / 1000 };
  }

  private call(name: string, input: Json): Json {
    const operation = MODEL.operations[name];
    const wrong = problems(operation.input, input);
    if (wrong.length > 0) {
      throw new ApiError('BadRequestException', `Invalid request: ${wrong.join('; ')}`);
    }
    const implementation = (this.service as unknown as Record<string, (input: Json) => Json>)[name];
    if (implementation === undefined) {
      throw new ApiError('NotFoundException', `The stand-in has no ${name}.`);
    }
    const output = JSON.parse(JSON.stringify(implementation.call(this.service, structuredClone(input)))) as Json;
    const untrue = problems(operation.output, output);
    if (untrue.length > 0) {
      throw new Error(`the stand-in answers ${name} as the service would not: ${untrue.join('; ')}`);
    }
    return output;
  }

  private async begin(name: string): Promise<void> {
    this.calls.push(name);
    const fault = await this.service.faults.before?.(this.calls.length, name);
    if (fault !== undefined) {
      throw new ApiError(fault, 'Injected.');
    }
  }
}

/** CloudFormation is asked by forms. */
function isForm(body: string): boolean {
  return /^Action=|&Action=/.test(body);
}

function read(request: IncomingMessage, body: string): { name: string; input: Json } {
  const url = new URL(request.url!, 'http://localhost');
  for (const { name, method, pattern } of ROUTES) {
    const match = method === request.method ? pattern.exec(url.pathname) : null;
    if (match !== null) {
      const { members } = MODEL.shapes[MODEL.operations[name].input];
      const labels = Object.entries(match.groups ?? {}).map(([label, value]) => [label, decodeURIComponent(value)]);
      const queries = Object.entries(members).filter(([member, { location }]) => location === 'query' && url.searchParams.has(member))
        .map(([member, { type }]) => [member, queryValue(type, url.searchParams.getAll(member))]);
      return { name, input: { ...body === '' ? {} : JSON.parse(body) as Json, ...Object.fromEntries([...labels, ...queries]) } };
    }
  }
  throw new ApiError('NotFoundException', `no operation for ${request.method} ${url.pathname}`);
}

function queryValue(type: string, values: string[]): unknown {
  return type.startsWith('[') ? values : type === 'number' ? Number(values[0]) : type === 'boolean' ? values[0] === 'true' : values[0];
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, headers).end(body);
}
