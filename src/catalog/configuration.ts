import { ConfigValue, OpaqueValue } from './model';
import { asText } from './parse';

/** What a key holds once everything known is known: a text, an explicit null, or something that is only known after the deploy. */
export type Held = string | null | OpaqueValue;

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
export function declaredProviders(worker: ReadonlyMap<string, Held> | undefined): Set<string> | undefined {
  if (!worker) {
    return undefined;
  }
  const held = worker.get('config.providers');
  return held instanceof OpaqueValue ? undefined : new Set((held ?? '').split(',').map(alias => alias.trim()).filter(alias => alias));
}

/**
 * A configuration as given: every scalar as its text.
 *
 * What a config provider fills in is not known; a reference to a provider that the worker does not declare stays what it is, a text.
 */
export class Configuration {
  /** All references to config providers, each with the key that holds it. */
  readonly references: ReadonlyArray<ProviderReference & { readonly option: string }>;
  private readonly held = new Map<string, Held>();
  private readonly names: readonly string[];

  constructor(config: Readonly<Record<string, ConfigValue>>, providers?: ReadonlySet<string>) {
    const references: Array<ProviderReference & { option: string }> = [];
    for (const [key, value] of Object.entries(config)) {
      if (value === undefined) {
        continue;
      }
      if (value === null || value instanceof OpaqueValue) {
        this.held.set(key, value);
        continue;
      }
      const text = typeof value === 'object' ? JSON.stringify(value) : asText(value);
      const found = providerReferences(text);
      const filled = found.some(reference => !providers || providers.has(reference.provider));
      references.push(...found.map(reference => ({ ...reference, option: key })));
      this.held.set(key, filled ? new OpaqueValue() : text);
    }
    this.references = references;
    this.names = [...this.held.keys()];
  }

  keys(): readonly string[] {
    return this.names;
  }

  has(key: string): boolean {
    return this.held.has(key);
  }

  /** The value where it is known; undefined for an absent key and for an opaque value. */
  known(key: string): string | null | undefined {
    const held = this.held.get(key);
    return held instanceof OpaqueValue ? undefined : held;
  }

  isOpaque(key: string): boolean {
    return this.held.get(key) instanceof OpaqueValue;
  }

  /** What a value with a CDK reference in it is known to hold: its literal parts, `undefined` between them. */
  parts(key: string): ReadonlyArray<string | undefined> {
    const held = this.held.get(key);
    return held instanceof OpaqueValue ? held.parts : held === null || held === undefined ? [] : [held];
  }
}
