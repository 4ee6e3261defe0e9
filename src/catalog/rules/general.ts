import { declaredProviders } from '../configuration';
import { aliasesOf } from '../connect/enrich';
import { clientOptions, ClientKind, OVERRIDE_PREFIX, usesClient } from '../connect/overrides';
import { nearest } from '../near';
import { ParseError, parseType } from '../parse';
import { parsedProblem } from '../parsed-checks';
import type { RuleView } from './view';
import type { OptionRule, OptionViolation } from './rule';
import { rule } from './rule';

const CONNECT = 'Kafka 3.7, connect runtime';

function knownText(view: RuleView, key: string): string | undefined {
  return view.context.config.known(key) ?? undefined;
}

const placeholder = rule({
  id: 'MC-OPT-020',
  title: 'placeholders are filled in',
  severity: 'error',
  why: 'the text goes to the connector as it stands',
  fix: 'put the value in place of the placeholder',
  source: 'Kafka 3.7, ConfigTransformer: only ${provider:path:key} is replaced',
  check: view => view.context.config.keys().flatMap(key => {
    const left = knownText(view, key)?.match(/\$\{[A-Z][A-Z0-9_]*\}|(?<![?P])<[A-Z][A-Z0-9_-]{2,}>|\{\{[A-Z][A-Z0-9_]*\}\}/)?.[0];
    return left ? [{ key, message: `holds the placeholder ${left}` }] : [];
  }),
});

const undeclaredProvider = rule({
  id: 'MC-OPT-021',
  title: 'config providers are declared in the worker configuration',
  severity: 'error',
  why: 'a reference to a provider that the worker does not declare goes to the connector as literal text',
  fix: 'declare the provider in config.providers of the worker configuration, or correct its alias',
  source: 'Kafka 3.7, ConfigTransformer (seen)',
  check: view => {
    const declared = declaredProviders(view.context.worker);
    return !declared ? [] : view.context.config.references
      .filter(({ provider }) => /^[A-Za-z][\w-]*$/.test(provider) && !declared.has(provider))
      .map(({ option, provider }) => ({ key: option, message: `refers to the config provider '${provider}', which the worker configuration does not declare` }));
  },
});

const arnPath = rule({
  id: 'MC-OPT-022',
  title: 'a reference to a secret has no colon in its path',
  severity: 'error',
  why: 'the second colon ends the path, so of an ARN only "arn" is asked for',
  fix: 'name the secret by its name instead of its ARN',
  source: 'Kafka 3.7, ConfigTransformer (seen with ${sm:arn:aws:...})',
  check: view => view.context.config.references
    .filter(({ path, key }) => path === 'arn' || key.startsWith('arn:') && path === '')
    .map(({ option }) => ({ key: option, message: 'refers to a secret by its ARN, of which Kafka Connect takes only "arn" for the path' })),
});

const predicateAlias = rule({
  id: 'MC-OPT-023',
  title: 'a transform refers to a predicate that exists',
  severity: 'error',
  why: 'the validation passes, then the task fails',
  fix: 'add the alias to predicates and set predicates.<alias>.type',
  source: `${CONNECT}, ConnectorConfig.transformationStages (seen)`,
  check: view => view.isOpaque('predicates') ? [] : aliasesOf(view.context.config, 'transforms').flatMap(alias => {
    const key = `transforms.${alias}.predicate`;
    const named = knownText(view, key)?.trim();
    const listed = aliasesOf(view.context.config, 'predicates');
    return named === undefined || listed.includes(named) ? [] : [{ key, message: `names the predicate '${named}', which predicates does not list` }];
  }),
});

const unlistedAlias = rule({
  id: 'MC-OPT-024',
  title: 'options of a transform or predicate belong to a listed alias',
  severity: 'warning',
  why: 'without its alias in the list a transform is not applied',
  fix: 'add the alias to the list, or remove its options',
  source: `${CONNECT}, ConnectorConfig.enrich`,
  check: view => (['transforms', 'predicates'] as const).flatMap(list => {
    if (view.isOpaque(list)) {
      return [];
    }
    const listed = aliasesOf(view.context.config, list);
    return view.context.config.keys()
      .filter(key => key.startsWith(`${list}.`) && key.endsWith('.type'))
      .map(key => key.slice(list.length + 1, -'.type'.length))
      .filter(alias => alias !== '' && !alias.includes('.') && !listed.includes(alias))
      .map(alias => ({ key: `${list}.${alias}.type`, message: `has no effect, because ${list} does not list '${alias}'` }));
  }),
});

const unusedPredicate = rule({
  id: 'MC-OPT-025',
  title: 'a listed predicate is used',
  severity: 'info',
  why: 'a predicate that no transform names decides nothing',
  fix: 'name it as the predicate of a transform, or remove it',
  source: `${CONNECT}, ConnectorConfig.transformationStages`,
  check: view => {
    const { config } = view.context;
    const transforms = aliasesOf(config, 'transforms');
    if (view.isOpaque('transforms') || transforms.some(alias => config.isOpaque(`transforms.${alias}.predicate`))) {
      return [];
    }
    const used = transforms.map(alias => knownText(view, `transforms.${alias}.predicate`)?.trim());
    return aliasesOf(config, 'predicates').filter(alias => !used.includes(alias)).map(alias => ({ key: 'predicates', message: `lists '${alias}', which no transform uses` }));
  },
});

const topicCreation = rule({
  id: 'MC-OPT-026',
  title: 'topic creation groups are complete and their numbers are possible',
  severity: 'error',
  why: 'the validation passes, creating the connector answers that all is well, then the connector fails',
  fix: 'give a positive number, or -1 for the default of the broker',
  source: `${CONNECT}, TopicCreationConfig (seen with 0 partitions)`,
  check: view => view.context.kind === 'source' && !/^[01]\.|^2\.[0-5]\./.test(view.context.kafkaConnectVersion ?? '') ? creationProblems(view) : [],
});

function creationProblems(view: RuleView): OptionViolation[] {
  const { config } = view.context;
  const keys = config.keys().filter(key => key.startsWith('topic.creation.'));
  if (keys.length === 0 || workerDisablesCreation(view)) {
    return [];
  }
  const problems: OptionViolation[] = [];
  const groups = ['default', ...aliasesOf(config, 'topic.creation.groups').filter(group => group !== 'default')];
  for (const [name, type] of [['partitions', 'INT'], ['replication.factor', 'SHORT']] as const) {
    if (!config.has(`topic.creation.default.${name}`)) {
      problems.push({ key: `topic.creation.default.${name}`, message: 'is required as soon as any topic.creation. key is set', fix: 'set it; -1 is the default of the broker' });
    }
    for (const key of groups.map(group => `topic.creation.${group}.${name}`).filter(one => typeof config.known(one) === 'string')) {
      const problem = numberProblem(config.known(key) as string, type);
      if (problem) {
        problems.push({ key, message: problem });
      }
    }
  }
  for (const key of groups.slice(1).flatMap(group => ['include', 'exclude'].map(list => `topic.creation.${group}.${list}`))) {
    const held = knownText(view, key);
    const problem = held === undefined ? undefined : parsedProblem({ k: 'regex-list' }, parseType(held, 'LIST'));
    if (problem) {
      problems.push({ key, message: problem, fix: 'give a list of regular expressions of Java' });
    }
  }
  return problems;
}

function numberProblem(text: string, type: 'INT' | 'SHORT'): string | undefined {
  try {
    return parsedProblem({ k: 'positive-or-minus-one' }, parseType(text, type));
  } catch (error) {
    if (!(error instanceof ParseError)) {
      throw error;
    }
    return `must be ${error.message}`;
  }
}

function workerDisablesCreation(view: RuleView): boolean {
  const held = view.context.worker?.get('topic.creation.enable');
  return typeof held === 'string' && held.trim().toLowerCase() === 'false';
}

const unlistedGroup = rule({
  id: 'MC-OPT-027',
  title: 'topic creation options belong to a listed group',
  severity: 'warning',
  why: 'a group that is not listed has no effect',
  fix: 'add the group to topic.creation.groups',
  source: `${CONNECT}, SourceConnectorConfig`,
  check: view => {
    if (view.context.kind !== 'source' || view.isOpaque('topic.creation.groups')) {
      return [];
    }
    const groups = ['default', ...aliasesOf(view.context.config, 'topic.creation.groups')];
    return view.context.config.keys()
      .filter(key => /^topic\.creation\.[^.]+\../.test(key) && !groups.some(group => key.startsWith(`topic.creation.${group}.`)))
      .map(key => ({ key, message: `has no effect, because topic.creation.groups does not list '${key.split('.')[2]}'` }));
  },
});

const wrongKind = rule({
  id: 'MC-OPT-028',
  title: 'options fit the kind of the connector',
  severity: 'warning',
  why: 'Kafka Connect ignores them',
  fix: 'remove them',
  source: `${CONNECT}, SinkConnectorConfig and SourceConnectorConfig (dead letter queue on a source seen)`,
  check: view => {
    const { kind, fact, config } = view.context;
    const foreign = kind === 'source' ? /^errors\.deadletterqueue\./ : /^topic\.creation\.|^exactly\.once\.support$|^transaction\.boundary|^offsets\.storage\.topic$/;
    const word = kind === 'source' ? 'a source has no dead letter queue' : 'only a source creates topics and writes transactions';
    return fact ? config.keys().filter(key => foreign.test(key) && !fact.options.has(key)).map(key => ({ key, message: `has no effect: ${word}` })) : [];
  },
});

const override = rule({
  id: 'MC-OPT-029',
  title: 'client overrides are options of the client with possible values',
  severity: 'error',
  why: 'the validation of Kafka Connect looks at their type only; the task fails when it makes the client',
  fix: 'give a value that the client takes',
  source: 'Kafka 3.7, ProducerConfig, ConsumerConfig, AdminClientConfig (producer.override.acks=7 seen)',
  check: view => view.context.config.keys().flatMap(key => {
    const match = OVERRIDE_PREFIX.exec(key);
    if (!match) {
      return [];
    }
    const kind = match[1] as ClientKind;
    const options = clientOptions(kind, view.context.kafkaConnectVersion);
    const option = options.get(match[2])?.[0];
    if (!option) {
      const near = nearest(match[2], options.keys());
      return near ? [{ key, severity: 'warning' as const, message: `is not an option of the ${kind}; did you mean ${kind}.override.${near}?` }] : [];
    }
    if (!usesClient(kind, view.context)) {
      return view.context.isKindGuessed ? [] : [{ key, severity: 'warning' as const, message: `has no effect: this ${view.context.kind} makes no ${kind}`, fix: 'remove it' }];
    }
    const held = knownText(view, key);
    const problem = held === undefined || !option.check || view.verdict.has(key) ? undefined : valueProblem(held, option.type, option.check);
    return problem ? [{ key, message: problem }] : [];
  }),
});

function valueProblem(text: string, type: Parameters<typeof parseType>[1], check: Parameters<typeof parsedProblem>[0]): string | undefined {
  try {
    return parsedProblem(check, parseType(text, type));
  } catch (error) {
    if (error instanceof ParseError) {
      return undefined;
    }
    throw error;
  }
}

export const GENERAL_RULES: OptionRule[] = [
  placeholder, undeclaredProvider, arnPath, predicateAlias, unlistedAlias, unusedPredicate, topicCreation, unlistedGroup, wrongKind, override,
];
