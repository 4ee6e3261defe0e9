import { ClassPath } from './class-path';
import { Configuration, declaredProviders, Held } from './configuration';
import type { ConnectorContext, KeyProblem, Verdict } from './connect/options';
import { connectVerdict } from './connect/verdict';
import { classFact } from './facts';
import { looksLike } from './guess';
import { ConfigValue, OptionFinding, OpaqueValue } from './model';
import { asText, javaTrim } from './parse';
import { CONNECT_RULES } from './rules/connect';
import { OPTION_RULES, UNKNOWN_CLASS } from './rules/index';
import { RENAMED_CLASSES } from './rules/renames';
import type { OptionRuleDescription, OptionViolation } from './rules/rule';
import { RuleView } from './rules/view';
import { mayBeSecretName } from './secret-names';

/** One configuration with what is known around it. */
export interface ValidationInput {
  /** The connector class, where the configuration does not hold it. */
  readonly className?: string;
  /** What the connector is, where it is known; of a class that the catalog knows it is known anyway. */
  readonly kind?: 'source' | 'sink';
  /** Version of the connector's archive; absent where it is not known. */
  readonly version?: string;
  /** `3.7.x` or `2.7.1`; the former where it is absent. */
  readonly kafkaConnectVersion?: string;
  readonly config: Readonly<Record<string, ConfigValue>>;
  /** Names of the plugin classes in the archive, where it was inspected. */
  readonly pluginClasses?: Iterable<string>;
  /** Whether `pluginClasses` names all classes of the archive, not only those that are plugins. */
  readonly pluginClassesComplete?: boolean;
  /** The worker configuration; absent where it is not known, empty where the service's default is used. */
  readonly workerConfig?: Readonly<Record<string, ConfigValue>>;
}

/** What is wrong with a configuration: what the real Kafka Connect would say, and what it lets through. */
export function validateConfiguration(input: ValidationInput): OptionFinding[] {
  const worker = input.workerConfig && workerMap(input.workerConfig);
  const config = new Configuration(input.config, declaredProviders(worker));
  const classPath = new ClassPath(pluginSet(input.pluginClasses), input.pluginClassesComplete);
  const kafkaConnectVersion = input.kafkaConnectVersion ?? '3.7.x';

  const given = config.has('connector.class') || input.className === undefined ? config.known('connector.class') : input.className;
  if (typeof given !== 'string' || javaTrim(given) === '') {
    const missing = config.isOpaque('connector.class') ? [] : [say(CONNECT_RULES.connector, { key: 'connector.class', message: 'must name the connector class' })];
    return [...missing, ...generic(input, config, classPath, kafkaConnectVersion, worker)];
  }
  const className = classPath.resolve(javaTrim(given));
  const problem = classPath.problem(javaTrim(given), ['source', 'sink']);
  const fact = problem ? undefined : classFact(className);
  if (problem) {
    return [
      say(CONNECT_RULES.connector, { key: 'connector.class', message: `${problem}` }, given),
      ...generic(input, config, classPath, kafkaConnectVersion, worker),
    ];
  }
  if (fact && className !== javaTrim(given) && classPath.holds(className) === undefined && !looksLike(fact, config)) {
    const message = `is a short name, and the options are not those of ${className}, so they are not checked`;
    return [
      say(UNKNOWN_CLASS, { key: 'connector.class', message, fix: 'write the full name of the class' }, given),
      ...generic(input, config, classPath, kafkaConnectVersion, worker),
    ];
  }
  if (!fact) {
    const renamed = Object.prototype.hasOwnProperty.call(RENAMED_CLASSES, className) ? RENAMED_CLASSES[className] : undefined;
    const hint = renamed ? `; ${renamed.since} has ${renamed.now}` : classPath.suggestion(className, ['source', 'sink']);
    return [
      say(UNKNOWN_CLASS, { key: 'connector.class', message: `is a connector that the catalog does not know, so its own options are not checked${hint}` }, given),
      ...generic(input, config, classPath, kafkaConnectVersion, worker),
    ];
  }
  const kind = fact.kinds.includes('sink') ? 'sink' : 'source';
  return findings({ config, classPath, kind, fact, version: input.version, kafkaConnectVersion, worker });
}

/** Of a connector that is not known the keys of Kafka Connect itself are still checked, where it can be told what it is. */
function generic(
  input: ValidationInput, config: Configuration, classPath: ClassPath, kafkaConnectVersion: string, worker: ReadonlyMap<string, Held> | undefined,
): OptionFinding[] {
  const sink = config.has('topics') || config.has('topics.regex') || config.keys().some(key => key.startsWith('errors.deadletterqueue.'));
  const { kind } = input;
  const context: ConnectorContext = { config, classPath, kind: kind ?? (sink ? 'sink' : 'source'), isKindGuessed: kind === undefined, kafkaConnectVersion, worker };
  return findings(context).filter(one => one.key !== 'connector.class' && one.key !== 'name' || one.severity !== 'error' || config.has(one.key));
}

function findings(context: ConnectorContext): OptionFinding[] {
  const verdict = connectVerdict(context);
  // a configuration without a name is named by what deploys it
  if (!context.config.has('name')) {
    verdict.delete('name');
  }
  if (!context.config.has('connector.class')) {
    verdict.delete('connector.class');
  }
  return [...connectFindings(context, verdict), ...ruleFindings(context, verdict)];
}

function connectFindings(context: ConnectorContext, verdict: Verdict): OptionFinding[] {
  const list: OptionFinding[] = [];
  for (const [key, problems] of verdict) {
    const told = new Set<string>();
    for (const problem of problems.filter(one => !told.has(one.text) && told.add(one.text))) {
      list.push(connectFinding(context, key, problem));
    }
  }
  return list;
}

function connectFinding(context: ConnectorContext, key: string, problem: KeyProblem): OptionFinding {
  const found = say(CONNECT_RULES[problem.what], { key, message: problem.text, fix: problem.fix }, shown(context, key, problem.option?.type === 'PASSWORD'));
  return problem.doubtful ? { ...found, severity: 'warning', origin: 'rule' } : found;
}

function ruleFindings(context: ConnectorContext, verdict: Verdict): OptionFinding[] {
  const view = new RuleView(context, verdict);
  const list: OptionFinding[] = [];
  for (const rule of OPTION_RULES) {
    if (rule.classes && !(context.fact && rule.classes.test(context.fact.className))) {
      continue;
    }
    for (const violation of rule.check(view)) {
      list.push(say(rule, violation, violation.key && shown(context, violation.key, view.option(violation.key)?.type === 'PASSWORD')));
    }
  }
  return list;
}

function shown(context: ConnectorContext, key: string, secret: boolean): string | undefined {
  const held = context.config.known(key);
  if (typeof held !== 'string' || secret || mayBeSecretName(key)) {
    return undefined;
  }
  return held.length > 100 ? `${held.slice(0, 100)}…` : held;
}

function say(rule: OptionRuleDescription, violation: OptionViolation, value?: string): OptionFinding {
  const says = rule.origin === 'connect' || /^must /.test(violation.message);
  const got = value === undefined || !says || violation.message.includes(`'${value}'`) ? '' : `, got '${value}'`;
  return {
    ...(violation.key === undefined ? {} : { key: violation.key }),
    ...(value === undefined ? {} : { value }),
    origin: rule.origin,
    severity: violation.severity ?? rule.severity,
    rule: rule.id,
    message: violation.key === undefined ? violation.message : `${/^\S+$/.test(violation.key) ? violation.key : `'${violation.key}'`} ${violation.message}${got}`,
    fix: violation.fix ?? rule.fix,
  };
}

function pluginSet(classes: Iterable<string> | undefined): ReadonlySet<string> | undefined {
  return classes === undefined || classes instanceof Set ? classes as ReadonlySet<string> | undefined : new Set(classes);
}

function workerMap(config: Readonly<Record<string, ConfigValue>>): Map<string, Held> {
  const map = new Map<string, Held>();
  for (const [key, value] of Object.entries(config)) {
    if (value !== undefined) {
      map.set(key, value === null || value instanceof OpaqueValue ? value : asText(value));
    }
  }
  return map;
}
