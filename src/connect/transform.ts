import type { TransformPredicate } from './transform-predicate';

/** What a transform is made of. */
export interface TransformOptions {
  /**
   * The name of the transform in the chain. Change it only where two transforms of one connector would have the same.
   *
   * @default - the simple name of the class, beginning with a lower-case letter
   */
  readonly alias?: string;
  /**
   * Options of the class, without any prefix.
   *
   * @default - the defaults of the class
   */
  readonly config?: { [key: string]: string };
  /**
   * Applies the transform only to records for which this holds.
   *
   * @default - applied to all records
   */
  readonly predicate?: TransformPredicate;
  /**
   * Applies the transform to records for which the predicate does not hold.
   *
   * @default false
   */
  readonly negatePredicate?: boolean;
  /**
   * Whether the class must be in the plugin. The transforms of Apache Kafka Connect itself are on every worker.
   *
   * @default - true, except for classes below `org.apache.kafka.connect.transforms.`
   */
  readonly inPlugin?: boolean;
}

const BUILT_IN = 'org.apache.kafka.connect.transforms.';

/**
 * A single message transform. The transforms of a definition are applied in their order.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export class Transform {
  /**
   * Any transform.
   *
   * @param className the fully qualified name of the Java class; a nested class has a dollar sign: `…ExtractField$Key`
   * @param options its options, name in the chain and predicate
   */
  public static of(className: string, options: TransformOptions = {}): Transform {
    return new Transform(className, options);
  }

  /** The name of the transform in the chain. */
  public readonly alias: string;
  /** Whether the class must be in the plugin. */
  public readonly inPlugin: boolean;

  private constructor(
    /** The fully qualified name of the Java class. */
    public readonly className: string,
    private readonly options: TransformOptions,
  ) {
    this.alias = options.alias ?? defaultAlias(className);
    this.inPlugin = options.inPlugin ?? !className.startsWith(BUILT_IN);
  }

  /**
   * The predicate that decides to which records the transform is applied.
   *
   * @default - applied to all records
   */
  public get predicate(): TransformPredicate | undefined {
    return this.options.predicate;
  }

  /**
   * Renders the options of the transform.
   *
   * @param predicateAlias the name of its predicate in the configuration, if it has one
   */
  public render(predicateAlias?: string): { [key: string]: string } {
    const prefix = `transforms.${this.alias}`;
    const config = Object.entries(this.options.config ?? {}).map(([key, value]) => [`${prefix}.${key}`, value]);
    return {
      [`${prefix}.type`]: this.className,
      ...Object.fromEntries(config),
      ...(predicateAlias ? { [`${prefix}.predicate`]: predicateAlias } : {}),
      ...(this.options.negatePredicate ? { [`${prefix}.negate`]: 'true' } : {}),
    };
  }
}

/** `io.debezium.transforms.ExtractNewRecordState` → `extractNewRecordState`, `…ExtractField$Key` → `extractFieldKey`. */
function defaultAlias(className: string): string {
  const simple = className.slice(className.lastIndexOf('.') + 1).replace(/[^A-Za-z0-9]/g, '');
  return simple.charAt(0).toLowerCase() + simple.slice(1);
}
