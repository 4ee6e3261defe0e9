import type { ClassFact, OptionFact } from '../../../catalog';
import { classFact, ClassPath, clientOptions, STRING_CONVERTER } from '../../../catalog';
import type { ConnectorDeployment, Text } from '../../../model';
import { remembered } from '../../../model';
import { namedClass } from '../../connector-options-of';
import { FORBIDDEN_NAMES } from './property-lists';

/** What Kafka Connect itself makes of the properties of a worker. */
const WORKER = 'org.apache.kafka.connect.runtime.distributed.DistributedConfig';

const workerFact = (): ClassFact => classFact(WORKER)!;

/** The properties of workers that the service leaves to users. */
export const workerNames = (): ReadonlySet<string> => namesOf(workerFact());

const namesOf = remembered((fact: ClassFact): ReadonlySet<string> => new Set([...fact.options.keys()].filter(name => !FORBIDDEN_NAMES.has(name))));

/** A property of a worker with what defines it. */
export interface WorkerProperty {
  readonly key: string;
  readonly value: Text;
  /** What is known of it; undefined where the class that defines it has no such option. */
  readonly variants?: readonly OptionFact[];
  /** The class whose option it is, and the other options that this one has; absent for the worker itself. */
  readonly of?: { readonly className: string; readonly prefix: string; readonly names: Iterable<string> };
}

const CONVERTER = /^((?:key|value|header)\.converter)\.(.+)$/;
const CLIENT = /^(producer|consumer|admin)\.(.+)$/;
/** What Kafka Connect tells a converter itself, or each may have. */
const TOLD = new Set(['converter.type']);

/** The properties of which it is known what they may be: those of the worker, of its clients, and of the converters that it names. */
export function definedProperties(properties: ReadonlyMap<string, Text>, deployment: ConnectorDeployment): WorkerProperty[] {
  return [...properties].flatMap(([key, value]) => {
    const [, property, option] = CONVERTER.exec(key) ?? [];
    if (property !== undefined) {
      return TOLD.has(option) ? [] : ofConverter({ key, value }, property, option, properties);
    }
    const [, client, name] = CLIENT.exec(key) ?? [];
    const variants = client === undefined ? workerFact().options.get(key)
      : clientOptions(client as 'producer', deployment.kafkaConnectVersion?.literal).get(name);
    return variants === undefined ? [] : [{ key, value, variants }];
  });
}

function ofConverter(given: Pick<WorkerProperty, 'key' | 'value'>, property: string, option: string, properties: ReadonlyMap<string, Text>): WorkerProperty[] {
  const named = properties.get(property);
  const className = named === undefined ? STRING_CONVERTER : named.literal?.trim();
  const fact = className === undefined || className === '' ? undefined : classFact(new ClassPath().resolve(className));
  return fact === undefined || fact.opaque || (named === undefined && property === 'header.converter') ? []
    : [{ ...given, variants: fact.options.get(option), of: { className: fact.className, prefix: `${property}.`, names: fact.options.keys() } }];
}

/** The classes that the workers of a deployment can load; all that are known, where no archive was read. */
export function classesOf(deployment: ConnectorDeployment): ClassPath {
  return deployment.configuration === undefined ? new ClassPath() : namedClass(deployment).classPath;
}
