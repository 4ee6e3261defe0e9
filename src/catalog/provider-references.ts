import type { Text } from '../model';

/** A reference to a config provider: `${provider:[path:]key}`. */
export interface ProviderReference {
  readonly text: string;
  readonly provider: string;
  readonly path: string;
  readonly key: string;
}

/**
 * The references of a value as Kafka's `ConfigTransformer` finds them: from `${` to the next brace that closes, where a colon stands between them.
 * Each character is looked at once, however many of them open.
 */
export function providerReferences(text: string): ProviderReference[] {
  const references: ProviderReference[] = [];
  for (let open = text.indexOf('${'); open >= 0;) {
    const close = text.indexOf('}', open);
    if (close < 0) {
      break;
    }
    const [provider, ...others] = text.slice(open + 2, close).split(':');
    if (others.length > 0) {
      const path = others.length > 1 ? others[0] : '';
      references.push({ text: text.slice(open, close + 1), provider, path, key: others.slice(others.length > 1 ? 1 : 0).join(':') });
    }
    open = text.indexOf('${', close + 1);
  }
  return references;
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
