import { createServer } from 'http';
import type { IncomingMessage, Server } from 'http';
import type { AddressInfo } from 'net';
import { registryConverterOf } from '../../../families';
import type { Text } from '../../../model';
import type { Replacements } from '../localize';
import type { Answer } from './answer';
import { ConfluentRegistry } from './confluent-registry';
import { GlueRegistry } from './glue-registry';

/** The stand-ins for schema registries of a run: one of each kind for all connectors, so that sinks read what sources wrote. */
export class LocalRegistries {
  readonly glue = new GlueRegistry();
  readonly confluent = new ConfluentRegistry();
  private address: Promise<string> | undefined;

  /** What the options of converters become that keep schemas in a registry; nothing where none does. */
  async replacementsFor(values: ReadonlyMap<string, Text>): Promise<Replacements> {
    const replacements: { [key: string]: string | undefined } = {};
    for (const property of ['key.converter', 'value.converter']) {
      const registry = registryConverterOf(values.get(property)?.literal?.trim())?.registry;
      if (registry === 'glue') {
        Object.assign(replacements, { [`${property}.endpoint`]: await this.start() });
        if (values.has(`${property}.assumeRoleArn`)) {
          replacements[`${property}.assumeRoleArn`] = undefined;
        }
      } else if (registry === 'confluent') {
        replacements[`${property}.schema.registry.url`] = `${await this.start()}/registry`;
      }
    }
    return replacements;
  }

  private start(): Promise<string> {
    return this.address ??= new Promise((resolve, reject) => {
      const server = createServer((request, response) => {
        void this.answer(request).then(({ status, body }) => {
          response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        });
      });
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve(addressOf(server)));
      // the rehearsal ends when its connectors are done, whoever is still connected
      server.unref().on('connection', socket => socket.unref());
    });
  }

  private async answer(request: IncomingMessage): Promise<Answer> {
    try {
      const text = await textOf(request);
      const body = text === '' ? {} : JSON.parse(text);
      const target = request.headers['x-amz-target'];
      return typeof target === 'string' ? this.glue.answer(target, body) : this.confluent.answer(request.method!, (request.url ?? '').replace(/^\/registry/, ''), body);
    } catch (error) {
      return { status: 500, body: { error_code: 500, message: `the stand-in for the registry failed: ${(error as Error).message}` } };
    }
  }
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
