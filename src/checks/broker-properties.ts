import type { BrokerProperties, BrokerProperty } from '../catalog';
import { EXPRESS_PROPERTIES, EXPRESS_TOPIC_PROPERTIES, nearest, SERVERLESS_TOPIC_PROPERTIES, STANDARD_PROPERTIES, wrongBrokerValue } from '../catalog';
import type { ClusterKindModel, Text, Violation } from '../model';
import { isAtLeast } from '../model';

/** The properties of a configuration of brokers; of brokers of an unknown kind, those of both. */
export function brokerProperties(kind: ClusterKindModel | undefined): BrokerProperties {
  return kind === undefined ? ALL_PROPERTIES : PROPERTIES[kind];
}

const ALL_PROPERTIES: BrokerProperties = { ...EXPRESS_PROPERTIES, ...STANDARD_PROPERTIES };

const PROPERTIES: Readonly<Record<ClusterKindModel, BrokerProperties>> = {
  'express': EXPRESS_PROPERTIES, 'provisioned': STANDARD_PROPERTIES, 'serverless': STANDARD_PROPERTIES, 'self-managed': STANDARD_PROPERTIES,
};

const TOPIC_PROPERTIES: Readonly<Record<ClusterKindModel, BrokerProperties | undefined>> = {
  'express': EXPRESS_TOPIC_PROPERTIES, 'provisioned': undefined, 'serverless': SERVERLESS_TOPIC_PROPERTIES, 'self-managed': undefined,
};

/** The properties of topics where the service has a closed list of them. */
export function topicProperties(kind: ClusterKindModel | undefined): BrokerProperties | undefined {
  return kind && TOPIC_PROPERTIES[kind];
}

/** What is said of a name that a closed list does not have. */
export function unlisted(name: string, listed: BrokerProperties, what: string): string {
  const near = nearest(name, Object.keys(listed));
  return `${what} do not support the property ${name}; ${near === undefined ? `supported are ${Object.keys(listed).join(', ')}` : `did you mean ${near}?`}`;
}

/** Why a version of Kafka does not have a property, if so. */
export function notOfVersion({ since, until, zookeeper }: BrokerProperty, version: string | undefined): string | undefined {
  if (zookeeper === true && (version?.endsWith('.kraft') === true || isAtLeast(version, '4.0') === true)) {
    return `brokers with KRaft (${version}) have no ZooKeeper`;
  }
  if (since !== undefined && isAtLeast(version, since) === false) {
    return `Kafka has it from ${since} on, but the cluster runs ${version}`;
  }
  return until !== undefined && isAtLeast(version, until) === true ? `Kafka has it no longer from ${until} on, and the cluster runs ${version}` : undefined;
}

/** A value that is not of the type or in the range of its property. */
export function wrongValue(key: string, value: Text, property: BrokerProperty | undefined): Violation[] {
  const expected = property === undefined || value.literal === undefined ? undefined : wrongBrokerValue(property, value.literal);
  return expected === undefined ? [] : [{ key, value: value.literal, message: `${key} must be ${expected}, got ${JSON.stringify(value.literal)}` }];
}

