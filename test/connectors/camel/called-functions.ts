import { LocalServer } from '../../../src/rehearse/run/local-server';

/** Takes the calls of functions of AWS Lambda, and nothing else: moto invokes them in containers only. */
export class CalledFunctions {
  static async start(): Promise<CalledFunctions> {
    const calls: { readonly target: string; readonly body: string }[] = [];
    return new CalledFunctions(calls, await LocalServer.start((message, body, response) => {
      calls.push({ target: message.url!, body: body.toString() });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }));
  }

  private constructor(readonly calls: readonly { readonly target: string; readonly body: string }[], private readonly server: LocalServer) {}

  /** What Java is told, because no option of a connector says it: where functions are called, and that moto's server reads no CBOR. */
  get javaOptions(): string {
    return `-Daws.endpointUrlLambda=${this.server.url} -Daws.cborEnabled=false`;
  }

  close(): void {
    this.server.close();
  }
}
