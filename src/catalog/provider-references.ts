import type { Text } from '../model';

/** A reference to a config provider as Kafka's `ConfigTransformer` finds it: `${provider:[path:]key}`. */
const REFERENCE = /\$\{([^}]*?):(([^}]*?):)?([^}]*?)\}/g;

export interface ProviderReference {
  readonly text: string;
  readonly provider: string;
  readonly path: string;
  readonly key: string;
}

export function providerReferences(text: string): ProviderReference[] {
  return !text.includes('${') ? [] : [...text.matchAll(REFERENCE)].map(match => ({ text: match[0], provider: match[1], path: match[3] ?? '', key: match[4] }));
}

/** The aliases of `config.providers` in a worker configuration; undefined where the worker configuration is not known. */
export function declaredProviders(worker: ReadonlyMap<string, Text> | undefined): Set<string> | undefined {
  if (!worker) {
    return undefined;
  }
  const held = worker.get('config.providers');
  return held !== undefined && held.literal === undefined && !held.isNull
    ? undefined : new Set((held?.literal ?? '').split(',').map(alias => alias.trim()).filter(alias => alias));
}
