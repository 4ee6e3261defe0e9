import { classFact, factIndex, meaningOf, pageOf } from '../../src/catalog';
import { baseName, kebab, lowerFirst, structName } from './option-names';
import type { Struct } from './option-structs';
import { quote } from './option-values';

/** The class `Transform`, with a factory for each transform of the catalog. */
export function renderTransforms(structs: ReadonlyMap<string, Struct>): string {
  const classes = Object.entries(factIndex().classes).filter(([, { k }]) => k === 'transformation').map(([className]) => className)
    .sort((one, other) => doorName(one).localeCompare(doorName(other)));
  const used = [...new Set(classes.map(structName))].filter(name => structs.has(name)).sort();
  return `${used.map(name => `import type { ${name} } from '../options/generated/${kebab(name)}';`).join('\n')}
import { defaultAlias, isInPlugin, renderTransform, typedTransform } from '../transform';
import type { TransformOptions, TransformPredicate } from '../transform';

/**
 * A single message transform. The transforms of a definition are applied in their order.
 *
 * @see https://kafka.apache.org/37/documentation.html#connect_transforms
 */
export class Transform {
${classes.map(className => renderDoor(className, structs.get(structName(className)))).join('\n\n')}

  /**
   * Any transform.
   *
   * @param className the fully qualified name of the Java class; a nested class has a dollar sign: \`…ExtractField$Key\`
   * @param options its options, name in the chain and predicate
   */
  public static of(className: string, options: TransformOptions = {}): Transform {
    return new Transform(className, options);
  }

  private static typed(className: string, options: object, placement: TransformOptions): Transform {
    return new Transform(className, typedTransform(className, options, placement));
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
    this.inPlugin = isInPlugin(className, options);
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
    return renderTransform(this.className, this.alias, this.options, predicateAlias);
  }
}
`;
}

function renderDoor(className: string, struct: Struct | undefined): string {
  const meaning = meaningOf(className) ?? `The transform \`${className}\`.`;
  const page = pageOf(className);
  const fact = classFact(className)!;
  const required = [...fact.options.values()].some(variants => variants[variants.length - 1].required);
  const options = struct === undefined ? '' : required ? `options: ${struct.name}, ` : `options: ${struct.name} = {}, `;
  return [
    '  /**',
    `   * ${meaning}`,
    '   *',
    ...(struct === undefined ? [] : ['   * @param options what the class takes']),
    '   * @param placement its name in the chain, its predicate, and options by their keys',
    ...(page === undefined ? [] : [`   * @see ${page}`]),
    ...(fact.deprecated ? ['   * @deprecated its maker says so'] : []),
    '   */',
    `  public static ${doorName(className)}(${options}placement: TransformOptions = {}): Transform {`,
    struct === undefined
      ? `    return new Transform(${quote(className)}, placement);`
      : `    return Transform.typed(${quote(className)}, options, placement);`,
    '  }',
  ].join('\n');
}

/** `regexRouter`, `castKey`. Languages split words before a letter that follows a digit. */
export function doorName(className: string): string {
  const form = /\$(Key|Value)$/.exec(className)?.[1] ?? '';
  return `${lowerFirst(baseName(className))}${form}`.replace(/(\d)([a-z])/g, (_, digit: string, letter: string) => digit + letter.toUpperCase());
}

/** The class `Connectors`, with a factory for each connector of the catalog that no preset makes; undefined where there is none. */
export function renderConnectors(structs: ReadonlyMap<string, Struct>, inPresets: ReadonlySet<string>): string | undefined {
  const classes = Object.entries(factIndex().classes).filter(([className, { k }]) => /^(source|sink)$/.test(k) && structs.has(structName(className)))
    .filter(([className]) => !inPresets.has(structName(className)));
  if (classes.length === 0) {
    return undefined;
  }
  const doors = classes.map(([className, { k }]) => ({ className, kind: k === 'source' ? 'Source' : 'Sink', base: baseName(className), struct: structName(className) }))
    .sort((one, other) => one.base.localeCompare(other.base));
  const kinds = [...new Set(doors.map(({ kind }) => kind))].sort();
  return [
    `import type { IConnectorDefinition, ${kinds.map(kind => `${kind}DefinitionOptions`).join(', ')} } from '../../connect';`,
    `import type { ${doors.map(({ struct }) => struct).join(', ')} } from '../../connect/internal';`,
    `import { ${kinds.map(kind => `typed${kind}`).join(', ')} } from '../typed-definition';`,
    '',
    ...doors.flatMap(({ base, kind, struct }) => [
      `/** What \`Connectors.${lowerFirst(base)}\` is told. */`,
      `export interface ${base}DefinitionOptions extends ${kind}DefinitionOptions {`,
      '  /**', '   * The options of the connector.', '   *', '   * @default - its defaults', '   */',
      `  readonly options?: ${struct};`, '}', '',
    ]),
    '/**',
    ' * Connectors of which the options are known, and for which there is no preset.',
    ' *',
    ' * They bring the archive where its maker publishes it at a fixed address, and nothing else: permissions, ways through security groups and topics are yours to say.',
    ' */',
    'export class Connectors {',
    doors.map(({ className, base, kind }) => [
      '  /**', `   * ${meaningOf(className) ?? `The connector \`${className}\`.`}`, '   *', '   * @param options topics, options, and what goes with it',
      ...(pageOf(className) === undefined ? [] : [`   * @see ${pageOf(className)}`]), '   */',
      `  public static ${lowerFirst(base)}(options: ${base}DefinitionOptions): IConnectorDefinition {`,
      `    return typed${kind}(${quote(className)}, options);`, '  }',
    ].join('\n')).join('\n\n'),
    '',
    '  private constructor() {}',
    '}',
    '',
  ].join('\n');
}
