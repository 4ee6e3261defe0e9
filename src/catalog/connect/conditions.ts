import type { ConnectorOptions } from '../connector-options';
import type { Problem } from '../evaluate';
import { compareVersions } from '../../model';
import type { OptionFact } from '../model';
import type { KeyProblem } from './options';

/** Some options are judged only where another one is set to a value that they go with; a default or blanks around the value do not count. */
export function isJudged(connector: ConnectorOptions, { when }: OptionFact): boolean {
  return when === undefined || when.values.includes(connector.known(when.option)?.toLowerCase() ?? '');
}

/** The problems of one option, those that it is missing only where nothing stands in for it, and with what to do about it. */
export function withConditions(connector: ConnectorOptions, option: OptionFact, problems: readonly Problem[]): KeyProblem[] {
  return problems.flatMap((problem): KeyProblem[] => (problem.what === 'required' ? missing(connector, option, problem) : [problem]));
}

function missing(connector: ConnectorOptions, option: OptionFact, problem: Problem): KeyProblem[] {
  const { version } = connector;
  const isGiven = (key: string) => connector.has(key) && connector.known(key) !== null;
  if (option.unless.some(isGiven)) {
    return [];
  }
  const conditions = [
    ...option.when ? [`${option.when.option} is ${connector.known(option.when.option)?.toLowerCase()}`] : [],
    ...option.unless.map(one => `${one} is not set`),
  ];
  // what has a default must not be emptied, whatever the others hold
  const text = conditions.length === 0 || option.default !== null ? problem.text : `is required when ${conditions.join(' and ')}`;
  const earlier = option.when === undefined ? undefined : option.aliases.find(isGiven);
  if (earlier === undefined) {
    return [{ ...problem, text, ...(conditions.length > 0 ? { fix: `set ${[option.name, ...option.unless].join(' or ')}` } : {}) }];
  }
  const [first] = option.versions;
  if (version !== undefined && compareVersions(version, first) < 0) {
    return [];
  }
  return [{
    ...problem,
    text: `${text}, and version ${first} does not take its earlier name ${earlier} for it`,
    fix: `rename ${earlier} to ${option.name}`,
    // earlier versions know no other name, and later ones may take it again
    ...(version !== undefined && option.versions.includes(version) ? {} : { doubtful: true }),
  }];
}
