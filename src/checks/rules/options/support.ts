import type { ClassFact, ConnectorOptions, OptionFact } from '../../../catalog';
import { chosenOptions, classFact, connectorOptions, declaredProviders, earlierNames, frameworkOptions, partVersion } from '../../../catalog';
import type { OptionViolation } from '../../option-rule';
import { remembered, rememberedText } from '../../../model';

export const SOURCE = 'msk-config-providers 0.2.0';

export function providerClass(connector: ConnectorOptions, alias: string): string | undefined {
  return connector.workerText(`config.providers.${alias}.class`);
}

/** The declared providers that the configuration uses and that are of one of the classes. */
export function used(connector: ConnectorOptions, classes: RegExp): string[] {
  const declared = declaredProviders(connector.worker) ?? new Set<string>();
  const names = new Set(connector.references.map(reference => reference.provider));
  return [...declared].filter(alias => names.has(alias) && classes.test(providerClass(connector, alias) ?? ''));
}

export const inWorker = (message: string): OptionViolation => ({ message });

export function knownText(connector: ConnectorOptions, key: string): string | undefined {
  return connector.known(key) ?? undefined;
}

export const CONNECT = 'Kafka 3.7, connect runtime';

/** Several rules look at the same places of one configuration. */
export const places = remembered((connector: ConnectorOptions): Place[] =>
  [...connectorPlaces(connector), ...partPlaces(connector), ...converterPlaces(connector), ...historyPlaces(connector)]);

/** A key with the class that ought to define it: the connector, a transform, a predicate or a converter. */
export interface Place {
  readonly key: string;
  readonly name: string;
  readonly prefix: string;
  readonly fact: ClassFact;
  readonly version: string | undefined;
  readonly options: Options;
  /** Of these the ones that the class defines itself. */
  readonly own: Options;
}

export function connectorPlaces(connector: ConnectorOptions): Place[] {
  const { fact, kind, kafkaConnectVersion, version } = connector;
  if (!fact) {
    return [];
  }
  const own = connectorOptions(connector);
  const other = frameworkOptions(kind === 'sink' ? 'source' : 'sink', kafkaConnectVersion);
  const options = together(own)(frameworkOptions(kind, kafkaConnectVersion))(other);
  const names = [...aliasNames(connector, 'converters'), ...aliasNames(connector, 'post.processors'), ...aliasNames(connector, 'custom.converters')];
  return connector.keys()
    .filter(key => !isOfPart(key) && !names.some(alias => key.startsWith(`${alias}.`)))
    .map(key => ({ key, name: key, prefix: '', fact, version, options, own }));
}

type Options = ReadonlyMap<string, readonly OptionFact[]>;

/** The options of a class with those of Kafka Connect, the same for all connectors of the class. */
const together = remembered((own: Options) => remembered((framework: Options) =>
  remembered((other: Options): Options => new Map([...framework, ...other, ...own]))));

/** Keys that a transform, a predicate or a converter of the configuration reads. */
export const PARTS = /^(transforms|predicates|key\.converter|value\.converter|header\.converter)\./;

const isOfPart = rememberedText(key => PARTS.test(key));

export function aliasNames(connector: ConnectorOptions, key: string): readonly string[] {
  return connector.aliases(key);
}

export function partPlaces(connector: ConnectorOptions): Place[] {
  return (['transforms', 'predicates'] as const).flatMap(list => connector.aliases(list).flatMap(alias => {
    const prefix = `${list}.${alias}.`;
    return placesUnder(connector, prefix, connector.known(`${prefix}type`), IMPLICIT);
  }));
}

/** What Kafka Connect adds to a part beside its own options. */
export const IMPLICIT = new Set(['type', 'predicate', 'negate']);

export function placesUnder(connector: ConnectorOptions, prefix: string, type: string | null | undefined, implicit: ReadonlySet<string>): Place[] {
  const { classPath } = connector;
  const fact = type ? classFact(classPath.resolve(type.trim())) : undefined;
  if (!fact || fact.opaque) {
    return [];
  }
  const options = chosenOptions(fact, partVersion(connector, fact));
  return connector.keys()
    .filter(key => key.startsWith(prefix) && !implicit.has(key.slice(prefix.length)))
    .map(key => ({
      key, name: key.slice(prefix.length), prefix, fact, version: fact.builtin ? undefined : connector.version, options, own: options,
    }));
}

export const converterPlaces = remembered((connector: ConnectorOptions): Place[] =>
  ['key.converter', 'value.converter', 'header.converter'].flatMap(key => placesUnder(connector, `${key}.`, connector.known(key), TOLD)));

/** What Kafka Connect tells a converter itself. */
const TOLD = new Set(['converter.type']);

const untold = remembered((options: Options): Options => new Map([...options].filter(([name]) => !TOLD.has(name))));

/** A converter that a connector names. */
interface NamedConverter {
  readonly property: string;
  readonly className: string;
  readonly options: ReadonlyMap<string, readonly OptionFact[]>;
}

/** The converters that the connector names, each with what it defines. What Kafka Connect tells them itself is left out. */
export function converterOptionsOf(connector: ConnectorOptions): NamedConverter[] {
  return ['key.converter', 'value.converter', 'header.converter'].flatMap(property => {
    const held = connector.known(property);
    const fact = held ? classFact(connector.classPath.resolve(held.trim())) : undefined;
    if (!fact || fact.opaque) {
      return [];
    }
    return [{ property, className: fact.className, options: untold(chosenOptions(fact, partVersion(connector, fact))) }];
  });
}

export function historyPlaces(connector: ConnectorOptions): Place[] {
  const prefix = 'schema.history.internal.';
  const held = connector.text('schema.history.internal');
  return held === undefined || !connector.fact?.options.has('schema.history.internal')
    ? [] : placesUnder(connector, '', held, new Set()).filter(place => place.key.startsWith(prefix) && !/\.(producer|consumer)\./.test(place.key));
}

/** The places of keys that nothing defines: most configurations have none. */
export const undefinedPlaces = remembered((connector: ConnectorOptions): Place[] => places(connector).filter(place => !isDefined(place)));

function isDefined(place: Place): boolean {
  return place.options.has(place.name) || earlierNames(place.own).has(place.name);
}

/** Versions of the class that know the key, where the one that is meant does not. */
export function otherVersions(place: Place): string[] {
  return [...new Set((place.fact.options.get(place.name) ?? []).flatMap(variant => variant.versions))];
}
