import type { Construct } from 'constructs';
import { ConnectorKind, Converter } from '../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, ConnectorDefinitionOptions } from '../connect';
import { renderDefinition } from '../connect/internal';
import { readTopics, refuseTopics } from './cdc/sink-topics';
import type { ReadTopics } from './cdc/sink-topics';
import type { PresetSinkOptions } from './preset-sink-options';
import { defaultConverter } from './preset-transforms';
import type { PresetChain } from './preset-transforms';
import { withTypedOptions } from './typed-options';

type Config = { readonly [key: string]: string };

/** What every preset of a sink is told, with typed options of its connector. */
type SinkOptions = PresetSinkOptions & { readonly options?: object };

/** A sink, as far as it does not depend on its connector. Made once, then refused or bound. */
export interface SinkPlan<T extends SinkOptions> {
  /** For messages: `the S3 sink`. */
  readonly title: string;
  readonly connectorClass: string;
  /** What the user said; typed options are turned into keys. */
  readonly options: T;
  readonly read: ReadTopics;
  /** What the properties say. */
  readonly typed: Config;
  /** What the preset sets; the user's configuration wins over it. */
  readonly defaults: Config;
  /** The converters among them. */
  readonly converters: { readonly key?: Converter; readonly value?: Converter };
  /** Its transforms, where the preset has some of its own. */
  readonly chain?: PresetChain;
}

/** What a kind of sink says for itself. */
export interface SinkParts {
  readonly typed: Config;
  readonly defaults: Config;
  /** The converters where nobody names others. */
  readonly converters: RecordConverters;
  /** The transforms of the preset and the user's behind them. */
  readonly chain?: PresetChain;
}

/** The converters of keys and values. */
export interface RecordConverters {
  readonly key: Converter;
  readonly value: Converter;
}

/** Makes the plan of a sink. `parts` gets the options with the typed ones turned into keys, and the converters of the source where there is one. */
export function sinkPlan<T extends SinkOptions>(
  title: string, connectorClass: string, options: T, parts: (options: T, source: RecordConverters | undefined) => SinkParts,
): SinkPlan<T> {
  const all = withTypedOptions(connectorClass, options);
  const changes = all.changesFrom?.changeStream;
  const { typed, defaults, converters, chain } = parts(all, changes && { key: changes.keyConverter, value: changes.valueConverter });
  const key = defaultConverter('key.converter', converters.key.render('key.converter'), all.keyConverter, all.config);
  const value = defaultConverter('value.converter', converters.value.render('value.converter'), all.valueConverter, all.config);
  return {
    title,
    connectorClass,
    options: all,
    read: readTopics(all, changes),
    typed: { ...typed, ...chain?.typed },
    defaults: { ...defaults, ...chain?.defaults, ...key, ...value },
    chain,
    converters: {
      ...('key.converter' in key && { key: converters.key }),
      ...('value.converter' in value && { value: converters.value }),
    },
  };
}

/** Refuses what no sink can work with. */
export function refuseSink({ title, options }: SinkPlan<SinkOptions>): void {
  refuseTopics(title, options);
}

/** What follows from the connector that a sink becomes. */
export interface SinkBinding {
  /** What the sink needs for itself; replaces what the options say. */
  readonly needs?: ConnectorDefinitionOptions;
  readonly typed?: Config;
  /** Come before those of the plan. */
  readonly defaults?: Config;
}

/** Renders the answer of a sink. */
export function renderSink(
  plan: SinkPlan<SinkOptions>, scope: Construct, context: ConnectorDefinitionContext, binding: SinkBinding,
): ConnectorDefinitionConfig {
  const { chain } = plan;
  const options = { ...plan.options, ...chain && { transforms: [] }, ...binding.needs };
  const rendered = renderDefinition({ connectorClass: plan.connectorClass, kind: ConnectorKind.SINK, scope, context }, options, {
    ...plan.read,
    errorHandling: plan.options.errorHandling,
    converters: plan.converters,
    typed: { ...plan.typed, ...binding.typed },
    defaults: { ...binding.defaults, ...plan.defaults },
  });
  return chain ? { ...rendered, pluginClasses: [...new Set([...rendered.pluginClasses ?? [], ...chain.pluginClasses])] } : rendered;
}

/** JSON whose records carry their schemas: what sinks of columns read. */
export const JSON_WITH_SCHEMAS: RecordConverters = {
  key: Converter.json({ schemasEnabled: true }),
  value: Converter.json({ schemasEnabled: true }),
};

/** JSON without schemas: what sinks of documents read. */
export const PLAIN_JSON: RecordConverters = { key: Converter.json(), value: Converter.json() };

/** JSON without schemas, with keys that are text. */
export const JSON_BY_TEXT: RecordConverters = { key: Converter.string(), value: Converter.json() };
