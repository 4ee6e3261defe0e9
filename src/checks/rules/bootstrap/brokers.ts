import type { Text } from '../../../model';

/** One element of a list of bootstrap brokers, as far as it is known. */
export interface Broker {
  readonly text: Text;
  /** The port, where the element certainly ends with one. */
  readonly port?: number;
}

export function brokersOf(bootstrapServers: Text): Broker[] {
  return bootstrapServers.split(',').map(text => {
    const port = /:(\d{1,5})\s*$/.exec(text.knownSuffix)?.[1];
    return { text, ...port !== undefined && { port: Number(port) } };
  });
}

/** Whether a host is a broker of Amazon MSK by its name. */
export function isMskHost(text: Text): boolean {
  return text.literals.some(part => /\.kafka(-serverless)?\.[a-z0-9-]+\.amazonaws\.com/.test(part));
}
