import type { Text } from '../model';
import type { ClassPath } from './class-path';
import { connectorOptions, frameworkOptions } from './connect/options';
import type { ClassFact, OptionFact } from './model';
import { isBlank, javaTrim, parseList } from './parse';
import { declaredProviders, providerReferences } from './provider-references';
import type { ProviderReference } from './provider-references';
import { formBehind, REFUSE_RECORDS } from './record-form';
import type { RecordForm } from './record-form';
import type { Applies, Chain } from './record/chain';
import { followChain } from './record/chain';
import type { TransformStep } from './record/effect';
import { readBy } from './record/reading';
import type { RecordType, RecordTypes } from './record/record-type';
import { UNKNOWN } from './record/record-type';

export const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const BYTES_CONVERTER = 'org.apache.kafka.connect.converters.ByteArrayConverter';

const TOMBSTONES = 'org.apache.kafka.connect.transforms.predicates.RecordIsTombstone';

/** A transform of a connector. */
export interface NamedStep extends TransformStep {
  readonly alias: string;
}

/** What the options of one connector are, and what is known around them. */
export interface OptionsGiven {
  readonly configuration: ReadonlyMap<string, Text>;
  readonly classPath: ClassPath;
  readonly kind: 'source' | 'sink';
  /** The class is not known, and the kind only what the options look like. */
  readonly isKindGuessed?: boolean;
  /** Absent for a connector that the catalog does not know. */
  readonly fact?: ClassFact;
  /** The version of the connector, where it is known. */
  readonly version?: string;
  /** `3.7.x` or `2.7.1`. */
  readonly kafkaConnectVersion?: string;
  /** The worker configuration; absent where it is not known, empty where the service's default is used. */
  readonly worker?: ReadonlyMap<string, Text>;
}

/**
 * The options of one connector as the validator and the rules read them.
 *
 * An absent option has its default. What is only known after the deploy, or what a config provider fills in, is never known; a reference to a
 * provider that the worker does not declare stays what it is, a text.
 */
export class ConnectorOptions {
  readonly classPath: ClassPath;
  readonly kind: 'source' | 'sink';
  readonly isKindGuessed: boolean;
  readonly fact?: ClassFact;
  readonly version?: string;
  readonly kafkaConnectVersion?: string;
  readonly worker?: ReadonlyMap<string, Text>;
  private readonly configuration: ReadonlyMap<string, Text>;
  private readonly filledIn: ReadonlySet<string>;
  private readonly names: readonly string[];
  /** What the connector defines, and what Kafka Connect does. */
  private defined?: readonly [ReadonlyMap<string, readonly OptionFact[]>, ReadonlyMap<string, readonly OptionFact[]>];
  private readonly named = new Map<string, readonly string[]>();
  private chained?: readonly NamedStep[];
  private listed?: ReadonlyArray<{ readonly alias: string; readonly className: string | undefined }>;
  private readonly found: ReadonlyArray<ProviderReference & { readonly option: string }>;

  constructor(given: OptionsGiven) {
    this.classPath = given.classPath;
    this.kind = given.kind;
    this.isKindGuessed = given.isKindGuessed ?? false;
    this.fact = given.fact;
    this.version = given.version;
    this.kafkaConnectVersion = given.kafkaConnectVersion;
    this.worker = given.worker;
    this.configuration = given.configuration;
    this.names = [...given.configuration.keys()];
    const providers = declaredProviders(given.worker);
    const filledIn = new Set<string>();
    this.found = [...given.configuration].flatMap(([option, text]) => {
      const references = text.literal === undefined ? [] : providerReferences(text.literal);
      if (references.some(reference => !providers || providers.has(reference.provider))) {
        filledIn.add(option);
      }
      return references.map(reference => ({ ...reference, option }));
    });
    this.filledIn = filledIn;
  }

  /** All references to config providers, each with the option that holds it. */
  get references(): ReadonlyArray<ProviderReference & { readonly option: string }> {
    return this.found;
  }

  keys(): readonly string[] {
    return this.names;
  }

  has(key: string): boolean {
    return this.configuration.has(key);
  }

  /** The value where it is known, `null` for an explicit null; undefined for an absent option and for a value that is not known. */
  known(key: string): string | null | undefined {
    const held = this.configuration.get(key);
    return held === undefined || this.filledIn.has(key) ? undefined : held.isNull ? null : held.literal;
  }

  /** Whether the option is set to something that is not known before the deploy. */
  isOpaque(key: string): boolean {
    const held = this.configuration.get(key);
    return held !== undefined && !held.isNull && (held.literal === undefined || this.filledIn.has(key));
  }

  /** What is known of a value: its literal parts. */
  parts(key: string): readonly string[] {
    return this.filledIn.has(key) ? [] : this.configuration.get(key)?.literals ?? [];
  }

  /** The value with an `x` for each part that the deploy or a config provider fills in; undefined for an absent option. */
  shape(key: string): string | undefined {
    const held = this.configuration.get(key);
    return held === undefined || held.isNull ? undefined : held.parts.map(part => typeof part === 'string' ? part : 'x').join('').replace(/\$\{[^{}]*\}/g, 'x');
  }

  /** Whether the option is set to something, known or not. */
  isSet(key: string): boolean {
    return this.has(key) && (this.isOpaque(key) || !isBlank(this.known(key)));
  }

  /** Whether the option is certainly without a value. */
  isMissing(key: string): boolean {
    return !this.isSet(key);
  }

  /** The value or, where the option is absent, its default; undefined where it is not known or there is none. */
  text(key: string): string | undefined {
    if (this.has(key)) {
      const held = this.known(key);
      return held === null || held === undefined ? undefined : javaTrim(held);
    }
    const fallback = this.option(key)?.default;
    return fallback === null || fallback === undefined ? undefined : Array.isArray(fallback) ? fallback.join(',') : String(fallback);
  }

  lower(key: string): string | undefined {
    return this.text(key)?.toLowerCase();
  }

  /** Whether the value is known and one of these, in any case of letters. */
  is(key: string, ...values: string[]): boolean {
    const value = this.lower(key);
    return value !== undefined && values.includes(value);
  }

  isTrue(key: string): boolean {
    return this.is(key, 'true');
  }

  number(key: string): number | undefined {
    const value = this.text(key);
    return value !== undefined && /^[+-]?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
  }

  /** The elements of a list; undefined where it is not known. */
  list(key: string): string[] | undefined {
    return this.isOpaque(key) ? undefined : parseList(this.text(key) ?? '').filter(one => one !== '');
  }

  /** The aliases that a list names, each once; none where the value is not known. */
  aliases(key: string): readonly string[] {
    const named = this.named.get(key);
    if (named !== undefined) {
      return named;
    }
    const held = this.known(key);
    const aliases = typeof held === 'string' ? [...new Set(parseList(held))] : [];
    this.named.set(key, aliases);
    return aliases;
  }

  /** A line of the worker configuration, where it is known. */
  workerText(key: string): string | undefined {
    return this.worker?.get(key)?.literal?.trim();
  }

  /** The class of the key or value converter, the worker's where the connector sets none; undefined where it is not known. */
  converter(side: 'key' | 'value'): string | undefined {
    const key = `${side}.converter`;
    // a worker configuration that says nothing is that of the service, which has strings
    const own = this.has(key) ? this.known(key) ?? undefined : this.worker?.has(key) ? this.workerText(key) : this.worker && STRING_CONVERTER;
    return own === undefined ? undefined : this.classPath.resolve(javaTrim(own));
  }

  /** Whether a JSON converter writes or expects schemas; undefined where it is not known. */
  schemasEnabled(side: 'key' | 'value'): boolean | undefined {
    const key = `${side}.converter.schemas.enable`;
    if (this.has(key)) {
      const held = this.known(key)?.trim().toLowerCase();
      return held === undefined ? undefined : held === 'true';
    }
    // the options of the worker's converter go with the worker's class only
    const inWorker = this.has(`${side}.converter`) ? undefined : this.worker?.get(key);
    return inWorker !== undefined && inWorker.literal === undefined ? undefined : (inWorker?.literal ?? 'true').trim().toLowerCase() === 'true';
  }

  /** Transforms that change records, in their order: alias and class; undefined classes are not known. */
  transforms(): ReadonlyArray<{ readonly alias: string; readonly className: string | undefined }> {
    return this.listed ??= (this.list('transforms') ?? []).map(alias => {
      const type = this.known(`transforms.${alias}.type`);
      return { alias, className: type ? this.classPath.resolve(javaTrim(type)) : undefined };
    }).filter(({ className }) => className !== REFUSE_RECORDS);
  }

  /** What the transforms make of the keys or values that are of one form before them. */
  formBehind(side: 'key' | 'value', start: RecordForm): RecordForm {
    return formBehind(side, start, this.steps());
  }

  /** A record on its way through the transforms. */
  chain(start: RecordTypes): Chain<NamedStep> {
    return followChain(start, this.steps(), this.kind, (step, types) => this.applies(step, types));
  }

  /** What the converter of a sink makes of the bytes of a topic. */
  read(side: 'key' | 'value'): RecordType {
    const converter = this.converter(side);
    return converter === undefined ? UNKNOWN : readBy(converter, this.schemasEnabled(side));
  }

  /** The transforms in their order, with their own options; undefined where the list is not known. */
  steps(): readonly NamedStep[] | undefined {
    return this.isOpaque('transforms') ? undefined : this.chained ??= this.transforms().map(({ alias, className }) => ({
      alias,
      className,
      option: name => this.known(`transforms.${alias}.${name}`)?.trim(),
      has: name => this.has(`transforms.${alias}.${name}`),
    }));
  }

  /** Of the records that have a value: a predicate on tombstones never holds for them. A transform may have taken the value away. */
  private applies(step: NamedStep, { value }: RecordTypes): Applies {
    if (!step.has('predicate')) {
      return 'always';
    }
    const predicate = this.known(`predicates.${step.option('predicate')}.type`)?.trim();
    const isNegated = !step.has('negate') ? 'false' : step.option('negate')?.toLowerCase();
    return predicate === undefined || isNegated === undefined || value.kind === undefined || this.classPath.resolve(predicate) !== TOMBSTONES
      ? 'some' : isNegated === 'true' ? 'always' : 'never';
  }

  /** What the connector, or Kafka Connect for it, says of one of its options. */
  option(key: string): OptionFact | undefined {
    const [options, framework] = this.defined ??= [connectorOptions(this), frameworkOptions(this.kind, this.kafkaConnectVersion)];
    const own = options.get(key) ?? framework.get(key);
    return own?.[own.length - 1];
  }
}

