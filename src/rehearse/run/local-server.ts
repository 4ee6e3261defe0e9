import { createServer } from 'http';
import type { IncomingMessage, Server, ServerResponse } from 'http';
import type { AddressInfo } from 'net';

/** Answers one request, of which the body is read. */
export type Take = (message: IncomingMessage, body: Buffer, response: ServerResponse) => void;

/** An HTTP server of this machine that a connector under rehearsal talks to. It keeps no process alive: the rehearsal ends when its connectors are done. */
export class LocalServer {
  static async start(take: Take): Promise<LocalServer> {
    const server = createServer((message, response) => void read(message).then(body => body && take(message, body, response)));
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
    server.unref().on('connection', socket => socket.unref());
    return new LocalServer(server);
  }

  private constructor(private readonly server: Server) {}

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** The whole body; `undefined` where who asked is gone. */
async function read(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of message) {
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } catch {
    return undefined;
  }
}
