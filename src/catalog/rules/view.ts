import { connectorOptions, frameworkOptions } from '../connect/options';
import type { ConnectorContext, Verdict } from '../connect/options';
import { workerText } from '../connect/overrides';
import { OpaqueValue } from '../model';
import type { OptionFact } from '../model';
import { isBlank, javaTrim, parseList } from '../parse';
import { formBehind } from '../record-form';
import type { RecordForm, TransformStep } from '../record-form';

export const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const BYTES_CONVERTER = 'org.apache.kafka.connect.converters.ByteArrayConverter';

/** A configuration as a rule looks at it: an absent key has its default, an opaque value is never known. */
export class RuleView {
  constructor(readonly context: ConnectorContext, readonly verdict: Verdict) {}

  /** Whether the key is set to something, known or not. */
  isSet(key: string): boolean {
    const { config } = this.context;
    return config.has(key) && (config.isOpaque(key) || !isBlank(config.known(key)));
  }

  isOpaque(key: string): boolean {
    return this.context.config.isOpaque(key);
  }

  /** Whether the key is certainly without a value. */
  isMissing(key: string): boolean {
    return !this.isSet(key);
  }

  /** The value or, where the key is absent, the default; undefined where it is opaque or there is none. */
  text(key: string): string | undefined {
    const { config } = this.context;
    if (config.has(key)) {
      const held = config.known(key);
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

  /** The elements of a list; undefined where it is opaque. */
  list(key: string): string[] | undefined {
    if (this.isOpaque(key)) {
      return undefined;
    }
    return parseList(this.text(key) ?? '').filter(one => one !== '');
  }

  /** The class of the key or value converter, the worker's where the connector sets none; undefined where it is not known. */
  converter(side: 'key' | 'value'): string | undefined {
    const key = `${side}.converter`;
    const { config, worker } = this.context;
    // a worker configuration that says nothing is that of the service, which has strings
    const own = config.has(key) ? config.known(key) ?? undefined : worker?.has(key) ? workerText(this.context, key) : worker && STRING_CONVERTER;
    return own === undefined ? undefined : this.context.classPath.resolve(javaTrim(own));
  }

  /** Whether a JSON converter writes or expects schemas; undefined where it is not known. */
  schemasEnabled(side: 'key' | 'value'): boolean | undefined {
    const key = `${side}.converter.schemas.enable`;
    const { config } = this.context;
    if (config.has(key)) {
      const held = config.known(key)?.trim().toLowerCase();
      return held === undefined ? undefined : held === 'true';
    }
    // the options of the worker's converter go with the worker's class only
    const worker = config.has(`${side}.converter`) ? undefined : this.context.worker?.get(key);
    return worker instanceof OpaqueValue ? undefined : (worker ?? 'true').trim().toLowerCase() === 'true';
  }

  /** Transforms in their order: alias and class; undefined classes are not known. */
  transforms(): Array<{ alias: string; className: string | undefined }> {
    return (this.list('transforms') ?? []).map(alias => {
      const type = this.context.config.known(`transforms.${alias}.type`);
      return { alias, className: type ? this.context.classPath.resolve(javaTrim(type)) : undefined };
    });
  }

  /** What the transforms make of the keys or values that are of one form before them. */
  formBehind(side: 'key' | 'value', start: RecordForm): RecordForm {
    return formBehind(side, start, this.isOpaque('transforms') ? undefined : this.transforms().map(({ alias, className }): TransformStep => ({
      className,
      option: name => this.context.config.known(`transforms.${alias}.${name}`)?.trim(),
      has: name => this.context.config.has(`transforms.${alias}.${name}`),
    })));
  }

  option(key: string): OptionFact | undefined {
    const own = connectorOptions(this.context).get(key) ?? frameworkOptions(this.context.kind, this.context.kafkaConnectVersion).get(key);
    return own?.[own.length - 1];
  }
}
