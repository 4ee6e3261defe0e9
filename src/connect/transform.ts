import { simpleName } from '../catalog';
import { configTexts } from '../synth';
import { renderOptions } from './options/render';

/**
 * A condition on records under which a transform is applied.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_predicates
 */
export class TransformPredicate {
  /** Matches records with a null value (tombstones). */
  public static recordIsTombstone(): TransformPredicate {
    return new TransformPredicate('org.apache.kafka.connect.transforms.predicates.RecordIsTombstone', {}, false);
  }

  /**
   * Matches records of topics whose complete name matches the pattern.
   *
   * @param pattern a Java regular expression
   */
  public static topicNameMatches(pattern: string): TransformPredicate {
    return new TransformPredicate('org.apache.kafka.connect.transforms.predicates.TopicNameMatches', { pattern }, false);
  }

  /**
   * Matches records that have a header with the specified name.
   *
   * @param headerName the name of the header
   */
  public static hasHeaderKey(headerName: string): TransformPredicate {
    return new TransformPredicate('org.apache.kafka.connect.transforms.predicates.HasHeaderKey', { name: headerName }, false);
  }

  /**
   * Any other predicate; its class must be in the plugin.
   *
   * @param className the fully qualified name of the Java class
   * @param config its options, without any prefix
   */
  public static custom(className: string, config: { [key: string]: string } = {}): TransformPredicate {
    return new TransformPredicate(className, config, true);
  }

  private constructor(
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    /** Its options, without any prefix. */
    public readonly config: { [key: string]: string },
    /** Whether the class must be in the plugin. */
    public readonly inPlugin: boolean,
  ) {}
}

/** Options for a transform. */
export interface TransformOptions {
  /**
   * The alias of the transform in the chain. Specify it only if two transforms of a connector would otherwise have the same alias.
   *
   * @default - the simple name of the class, starting with a lowercase letter
   */
  readonly alias?: string;
  /**
   * Options of the class, without any prefix.
   *
   * @default - the defaults of the class
   */
  readonly config?: { [key: string]: string };
  /**
   * Applies the transform only to records that match the predicate.
   *
   * @default - applied to all records
   */
  readonly predicate?: TransformPredicate;
  /**
   * Applies the transform only to records that do not match the predicate.
   *
   * @default false
   */
  readonly negatePredicate?: boolean;
  /**
   * Whether the class must be in the plugin. The transforms of Apache Kafka Connect are available on every worker.
   *
   * @default - true, except for classes in `org.apache.kafka.connect.transforms`
   */
  readonly inPlugin?: boolean;
}

const BUILT_IN = 'org.apache.kafka.connect.transforms.';

/** What a chain is rendered from. `Transform`, which is generated, has a factory for each class of the catalog. */
interface ChainedTransform {
  readonly alias: string;
  readonly predicate?: TransformPredicate;
  render(predicateAlias?: string): { [key: string]: string };
}

/** Whether the class of a transform must be in the plugin. */
export function isInPlugin(className: string, options: TransformOptions): boolean {
  return options.inPlugin ?? !className.startsWith(BUILT_IN);
}

/** The options of a transform in a configuration. */
export function renderTransform(
  className: string, alias: string, options: TransformOptions, predicateAlias: string | undefined,
): { [key: string]: string } {
  const prefix = `transforms.${alias}`;
  const config = Object.entries(configTexts(options.config, className)).map(([key, value]) => [`${prefix}.${key}`, value]);
  return {
    [`${prefix}.type`]: className,
    ...Object.fromEntries(config),
    ...(predicateAlias ? { [`${prefix}.predicate`]: predicateAlias } : {}),
    ...(options.negatePredicate ? { [`${prefix}.negate`]: 'true' } : {}),
  };
}

/** `io.debezium.transforms.ExtractNewRecordState` → `extractNewRecordState`, `…ExtractField$Key` → `extractFieldKey`. */
export function defaultAlias(className: string): string {
  const simple = simpleName(className).replace(/[^A-Za-z0-9]/g, '');
  return simple.charAt(0).toLowerCase() + simple.slice(1);
}

/**
 * What a transform is made of, with its typed options as configuration.
 *
 * @param className the fully qualified name of the Java class
 * @param options its typed options
 * @param placement everything else
 */
export function typedTransform(className: string, options: object, placement: TransformOptions): TransformOptions {
  return { ...placement, config: renderOptions(options, className, placement.config).config };
}

/** Renders a chain of transforms with their predicates. Equal predicates share one entry. */
export function renderTransforms(transforms: readonly ChainedTransform[]): { [key: string]: string } {
  if (transforms.length === 0) {
    return {};
  }
  const aliases = transforms.map(transform => transform.alias);
  const twice = aliases.find((alias, index) => aliases.indexOf(alias) !== index);
  if (twice !== undefined) {
    throw new Error(`two transforms of the connector are named "${twice}"; specify a different "alias" for one of them`);
  }

  const predicates = new Map<string, { alias: string; predicate: TransformPredicate }>();
  const rendered: { [key: string]: string }[] = transforms.map((transform) => {
    if (!transform.predicate) {
      return transform.render();
    }
    const identity = JSON.stringify([transform.predicate.className, transform.predicate.config]);
    const entry = predicates.get(identity) ?? { alias: aliasOf(transform.predicate, predicates.size), predicate: transform.predicate };
    predicates.set(identity, entry);
    return transform.render(entry.alias);
  });

  return Object.assign(
    { transforms: aliases.join(',') },
    ...rendered,
    predicates.size > 0 ? { predicates: [...predicates.values()].map(entry => entry.alias).join(',') } : {},
    ...[...predicates.values()].map(renderPredicate),
  );
}

function renderPredicate(entry: { alias: string; predicate: TransformPredicate }): { [key: string]: string } {
  const config = Object.entries(entry.predicate.config).map(([key, value]) => [`predicates.${entry.alias}.${key}`, value]);
  return { [`predicates.${entry.alias}.type`]: entry.predicate.className, ...Object.fromEntries(config) };
}

function aliasOf(predicate: TransformPredicate, index: number): string {
  const simple = simpleName(predicate.className);
  const alias = simple.charAt(0).toLowerCase() + simple.slice(1);
  return index === 0 ? alias : `${alias}${index + 1}`;
}
