import type { ClassFact, ConnectorOptions } from '../../../catalog';
import { classFact, clientOptions, connectorKind, factIndex, isPassedThrough, simpleName } from '../../../catalog';
import { remembered } from '../../../model';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import { alike } from './alike';
import { otherVersions, places, undefinedPlaces, CONNECT } from './support';

const WORKER = 'org.apache.kafka.connect.runtime.distributed.DistributedConfig';
const OF_CONVERTERS = /^(key|value)?\.?(converter\.)?schemas\.enable$/;
/** Also with the words of the prefix misspelt or in the other order. */
const OF_CLIENTS = /^(?:override\.)?(?:(?:consumer|producer|admin)\.)?(?!override\.)(?:overrides\.)?(.+)$/;
const SINGULAR = /^(transform|predicate)\.(\w+\..+)$/;

/** Where an option is read that has no effect in the configuration of the connector; undefined where nobody knows of one. */
function properPlace(connector: ConnectorOptions, name: string): string | undefined {
  const client = connector.kind === 'sink' ? 'consumer' : 'producer';
  const ofClient = (option: string) => clientOptions(client, connector.kafkaConnectVersion).has(option);
  const [, side = 'value'] = OF_CONVERTERS.exec(name) ?? [];
  const [, bare = name] = OF_CLIENTS.exec(name) ?? [];
  const [, singular, rest] = SINGULAR.exec(name) ?? [];
  if (OF_CONVERTERS.test(name)) {
    return `is read as ${side}.converter.schemas.enable`;
  }
  if (singular !== undefined) {
    return `is read as ${singular}s.${rest}`;
  }
  if (name === 'plugin.path' || (bare === name && classFact(WORKER)?.options.has(name) === true && !(ofClient(name) && name.includes('.records')))) {
    return 'is an option of workers, read in the worker configuration only';
  }
  const other = counterpart(connector, name) ?? namesake(connector, name);
  return ofClient(bare) ? `is an option of the ${client}, read as ${client}.override.${bare}` : other && `is an option of ${other}`;
}

/** The source beside a sink, or the sink beside a source. A configuration can have very many names that are options of neither. */
const counterpartOf = remembered(({ fact, kind }: ConnectorOptions): ClassFact | undefined => {
  const other = fact?.className.replace(kind === 'sink' ? /Sink(?=\w*$)/ : /Source(?=\w*$)/, kind === 'sink' ? 'Source' : 'Sink');
  return other === undefined || other === fact!.className ? undefined : classFact(other);
});

/** That one, where it has an option of this name. */
function counterpart(connector: ConnectorOptions, name: string): string | undefined {
  const other = counterpartOf(connector);
  return other?.options.has(name) === true ? simpleName(other.className) : undefined;
}

/** The connector of another vendor for the same system that has an option of this name. */
function namesake({ fact }: ConnectorOptions, name: string): string | undefined {
  return fact && namesakes(fact).find(each => classFact(each)?.options.has(name) === true);
}

/** The beginning of a package that the connectors of one vendor share: `io.debezium.connector`. */
const VENDOR = 3;

/** Those of the same name first. */
const namesakes = remembered((fact: ClassFact) => {
  const [own, kind] = [simpleName(fact.className), connectorKind(fact.className)];
  const system = systemOf(own);
  const all = Object.keys(factIndex().classes).filter(each => each !== fact.className && connectorKind(each) === kind && kind !== undefined);
  const vendor = fact.className.split('.').slice(0, VENDOR).join('.');
  const near = all.filter(each => simpleName(each) !== own && (systemOf(simpleName(each)) === system || each.startsWith(`${vendor}.`)));
  return [...all.filter(each => simpleName(each) === own), ...near];
});

/** What a connector connects to, as the name of its class says: `s3` of `AivenKafkaConnectS3SinkConnector`. */
function systemOf(name: string): string {
  return name.replace(/Connect(or)?|Source|Sink|Aiven|Kafka|Confluent|Camel|Aws/gi, '').toLowerCase().replace('elasticsearch', 'opensearch');
}

/** The other transform or predicate that has an option of this name. */
function sibling(connector: ConnectorOptions, prefix: string, name: string): string | undefined {
  return places(connector).map(place => place.prefix).concat(connector.aliases('transforms').map(alias => `transforms.${alias}.`))
    .find(other => other !== prefix && other.startsWith('transforms.') && !connector.has(other + name)
      && classOf(connector, other)?.options.has(name) === true);
}

function classOf(connector: ConnectorOptions, prefix: string) {
  const type = connector.known(`${prefix}type`);
  return typeof type === 'string' ? classFact(connector.classPath.resolve(type.trim())) : undefined;
}

export const misplacedOption: Rule = optionRule({
  id: 'MC-OPT-055',
  title: 'options are in the place where they are read',
  severity: 'warning',
  why: 'Kafka Connect ignores an option in the wrong place: the setting keeps its default.',
  fix: 'move the option to where it is read',
  source: `${CONNECT}, ConnectorConfig; AWS, worker configurations: https://docs.aws.amazon.com/msk/latest/developerguide/msk-connect-workers.html`,
  instead: ['MC-OPT-030'],
  check: connector => undefinedPlaces(connector).filter(one => otherVersions(one).length === 0).flatMap(({ key, name, prefix, fact, options }) => {
    if (CONVERTER_PREFIX.test(prefix)) {
      const owner = alike(name, options, prefix) === undefined ? ownerAmongConverters(name) : undefined;
      return owner === undefined ? [] : [{ key, message: `is not an option of ${simpleName(fact.className)}, but of ${owner}`, fix: `use the options of ${simpleName(fact.className)}, or set ${prefix.slice(0, -1)} to the converter that reads this one` }];
    }
    if (prefix !== '') {
      const other = prefix.startsWith('transforms.') ? sibling(connector, prefix, name) : undefined;
      return other === undefined ? [] : [{ key, message: `is not an option of ${fact.className.replace(/^.*\./, '')}; did you mean ${other}${name}?` }];
    }
    // what a connector hands on to a driver has names of its own, but those of another vendor's options are a mix-up
    const other = isPassedThrough(fact.className, name) ? namesake(connector, name) : undefined;
    const place = isPassedThrough(fact.className, name) ? other && `is an option of ${other}` : properPlace(connector, name);
    const same = place === undefined ? [] : ofSameMeaning(name, options.keys());
    return place === undefined ? [] : [{ key, message: `has no effect here: it ${place}`, ...same.length > 0 && { fix: `use ${same.join(' or ')}` } }];
  }),
});

/** The options of the connector that are named like one of another connector but for the first word: `database.include.list` for `schema.include.list`. */
function ofSameMeaning(name: string, own: Iterable<string>): string[] {
  const rest = name.slice(name.indexOf('.'));
  return /^\.\w+\.\w+$/.test(rest) ? [...own].filter(each => each.endsWith(rest) && each.indexOf('.') === each.length - rest.length) : [];
}

const CONVERTER_PREFIX = /^(key|value|header)\.converter\.$/;

/** The converters of a vendor by the beginnings of their options. */
const NAMESPACES: ReadonlyArray<readonly [RegExp, string]> = [
  [/^(schema\.registry|basic\.auth|bearer\.auth)\./, 'the converters of the Confluent Schema Registry'], [/^apicurio\./, 'the converters of Apicurio Registry'],
  [/^(registry\.?name|schemaAutoRegistrationEnabled|avroRecordType|schemaNameGenerationClass)$/i, 'the converters of the AWS Glue Schema Registry'],
];

function ownerAmongConverters(name: string): string | undefined {
  return NAMESPACES.find(([pattern]) => pattern.test(name))?.[1];
}
