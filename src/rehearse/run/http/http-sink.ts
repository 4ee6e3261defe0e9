import { canonical, shown } from '../differences';
import type { Comparison, SinkEnd } from '../ends';
import type { Replacements } from '../localize';
import type { SinkInput } from '../topic-record';
import { HttpAccess } from './http-access';
import { HttpServer } from './http-server';

type Config = { readonly [key: string]: string };

/** A server for Aiven's HTTP sink; what was posted is compared with the topics, record by record. */
export class HttpSink implements SinkEnd {
  private readonly access: HttpAccess;
  private server: HttpServer | undefined;

  constructor(private readonly config: Config) {
    this.access = new HttpAccess(config);
  }

  async start(): Promise<Replacements> {
    this.server = await HttpServer.start(this.access);
    const path = /^https?:\/\/[^/?#]+([/?].*)?$/i.exec(this.config['http.url'] ?? '')?.[1] ?? '/';
    return { 'http.url': `${this.server.address}${path}`, 'http.proxy.host': undefined, 'http.proxy.port': undefined, ...this.access.replacements(this.server.tokens) };
  }

  async arrived(): Promise<{ unit: string; count: number }> {
    return { unit: 'records posted', count: this.records().length };
  }

  async compare(inputs: readonly SinkInput[], repeats: boolean): Promise<Comparison> {
    const found = this.records();
    const missing = new Map<string, { readonly value: unknown; count: number }>();
    for (const input of inputs.filter(({ value }) => value !== null)) {
      // a text is posted as it is, and is JSON where it was
      const value = typeof input.value === 'string' ? parsed(input.value) : input.value;
      const key = canonical(value);
      missing.set(key, { value, count: (missing.get(key)?.count ?? 0) + 1 });
    }
    const written = new Set(missing.keys());
    const differences = [...this.server?.faults ?? []].map(([fault, times]) => `${times} requests were refused: ${fault}`);
    for (const value of found) {
      const key = canonical(value);
      const left = missing.get(key);
      if (left === undefined && !(repeats && written.has(key))) {
        differences.push(`${shown(value)} was posted${written.has(key) ? ' more often than it was written' : ', but never written'}`);
      } else if (left !== undefined && --left.count === 0) {
        missing.delete(key);
      }
    }
    differences.push(...[...missing.values()].map(({ value }) => `${shown(value)} was never posted`));
    const requests = `${this.server?.bodies.length ?? 0} ${this.access.proof}`;
    return { compared: `${found.length} records in ${this.server?.bodies.length ?? 0} requests`, differences, figures: { requests } };
  }

  close(): void {
    this.server?.close();
  }

  private records(): unknown[] {
    return (this.server?.bodies ?? []).flatMap(body => recordsOf(this.config, body));
  }
}

/** The records of a body: one, or those of a batch between prefix and suffix. */
export function recordsOf(config: Config, body: string): unknown[] {
  if (config['batching.enabled'] !== 'true') {
    return [parsed(body)];
  }
  const [prefix, suffix, separator] = [config['batch.prefix'] ?? '', config['batch.suffix'] ?? '', config['batch.separator'] ?? '\n'];
  const whole = parsed(body);
  if (prefix.trim() === '[' && Array.isArray(whole)) {
    return whole;
  }
  return body.slice(prefix.length, body.length - suffix.length).split(separator).map(parsed);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
