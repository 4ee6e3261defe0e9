import * as fs from 'fs';
import * as path from 'path';

/** The format of the files under `catalog-source`: what the dump of a real plugin archive writes. */
export interface SourceValidator {
  readonly class: string;
  /** What the validator says of itself. */
  readonly text?: string;
  /** The same, where the facts were written down by hand from a build. */
  readonly spec?: string | null;
  readonly f_validStrings?: string[];
  readonly f_values?: string[];
  readonly f_caseSensitive?: boolean;
  readonly f_min?: number;
  readonly f_max?: number;
  readonly v_validators?: SourceValidator[];
  readonly v_validator?: SourceValidator;
}

export interface SourceOption {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly importance?: string;
  readonly group?: string | null;
  readonly order?: number;
  readonly width?: string;
  readonly dependents?: string[];
  readonly validator?: SourceValidator;
  readonly recommender?: { readonly class: string; readonly values?: unknown[] | null };
  readonly internal?: boolean;
  readonly inConfigDef?: boolean;
  readonly deprecatedHint?: string;
  readonly debezium?: {
    readonly required: boolean;
    readonly deprecatedAliases?: string[];
    readonly allowedValues?: string[];
    readonly valueDependants?: Record<string, string[]>;
    readonly hasValidator: boolean;
  };
}

export interface SourceClass {
  readonly kind: string;
  readonly version?: string | null;
  readonly deprecated?: boolean;
  readonly options: SourceOption[] | null;
}

export interface SourceFile {
  readonly artifact: string;
  readonly version: string;
  readonly provenance?: string;
  readonly kafkaConnect?: string;
  /** The archives in which it was found. */
  readonly seenIn?: string[];
  readonly classes: Record<string, SourceClass>;
}

/** What the real validation answered: values not listed as rejected or as exception, but tried, were accepted. */
export interface OptionProbe {
  readonly tried?: string[];
  readonly rejected?: string[];
  readonly exception?: string[];
  /** Values that the real validation accepts, and for which the code of a transform or predicate throws when its task starts. */
  readonly thrown?: string[];
  /** The values that it says it takes. */
  readonly takes?: string[];
  /** Options that, when set, made that the missing one was accepted. */
  readonly unless?: string[];
}

export interface ProbeFile {
  readonly artifact: string;
  readonly version: string;
  readonly kafkaConnect: string;
  /** The values tried on every option. */
  readonly tried: string[];
  readonly classes: Record<string, Record<string, OptionProbe>>;
}

export const SOURCE_DIRECTORY = path.join(__dirname, '..', '..', 'catalog-source');

export function readSources(directory = SOURCE_DIRECTORY): SourceFile[] {
  return [directory, path.join(directory, 'vendored'), path.join(directory, '..', 'extensions', 'dist')]
    .filter(folder => fs.existsSync(folder))
    .flatMap(folder => fs.readdirSync(folder)
      .filter(file => (folder.endsWith('dist') ? file.endsWith('.facts.json') : file.endsWith('.json')))
      .sort()
      .map(file => JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as SourceFile));
}

export function readProbes(directory = path.join(SOURCE_DIRECTORY, 'probes')): ProbeFile[] {
  return fs.existsSync(directory)
    ? fs.readdirSync(directory).filter(file => file.endsWith('.json')).sort().map(file => JSON.parse(fs.readFileSync(path.join(directory, file), 'utf8')) as ProbeFile)
    : [];
}

/** The values an option says it allows, in whatever words its definition says it. */
export function allowedValues(option: SourceOption): string[] {
  if (option.debezium?.allowedValues) {
    return option.debezium.allowedValues;
  }
  const validator = option.validator;
  const strings = validator?.f_validStrings ?? validator?.f_values ?? validator?.v_validator?.f_validStrings;
  if (strings) {
    return strings;
  }
  const recommended = option.recommender?.values;
  if (recommended && recommended.length > 0 && option.type === 'STRING') {
    return recommended.map(String);
  }
  const text = validator?.text ?? validator?.spec ?? '';
  const list = /^(?:An empty string OR |\(case insensitive\) )?\[+([^\[\]]*)\]+$/.exec(text);
  return list && !list[1].includes('...') && !/^-?[\d.]+,/.test(list[1]) ? list[1].split(',').map(value => value.trim()) : [];
}

export interface SourceCondition {
  readonly option: string;
  /** In small letters. */
  readonly values: string[];
}

/** The option that this one depends on, with the values of it that it goes with: for others the real validation does not look at it. */
export function conditionOf(option: SourceOption, siblings: readonly SourceOption[]): SourceCondition | undefined {
  for (const sibling of siblings) {
    const dependants = Object.entries(sibling.debezium?.valueDependants ?? {});
    const values = dependants.filter(([, names]) => names.includes(option.name)).map(([value]) => value.toLowerCase());
    if (values.length > 0) {
      return { option: sibling.name, values };
    }
  }
  return undefined;
}
