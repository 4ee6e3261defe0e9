import type * as iam from 'aws-cdk-lib/aws-iam';
import type * as kms from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { keyStatement } from '../../cluster/internal';
import { camelClass, kameletKey } from '../../families';

/** A resource of AWS, and what a connector of Camel is configured with of it. What the connector calls there is known of its family. */
export interface KameletTarget {
  /** The name of the Kamelet, of which class and options are made: `aws-sqs-sink`. */
  readonly kamelet: string;
  /** For messages: `the SQS sink of Apache Camel`. */
  readonly title: string;
  /** The option that names the resource, with its name or ARN. */
  readonly resource: readonly [option: string, value: string];
  readonly region: string;
  /** The key that what the resource contains is encrypted with, and what is done with it over which service. */
  readonly encryption?: { readonly key?: kms.IKey; readonly service: string; readonly actions: readonly string[] };
}

export function classOf({ kamelet }: KameletTarget): string {
  return camelClass(kamelet);
}

/** What says where the resource is. */
export function placeOf({ kamelet, resource: [option, value], region }: KameletTarget): { [key: string]: string } {
  return { [kameletKey(kamelet, option)]: value, [kameletKey(kamelet, 'region')]: region };
}

/** By default a Kamelet takes access keys in its options, and nothing else. */
export function roleOf({ kamelet }: KameletTarget): { [key: string]: string } {
  return { [kameletKey(kamelet, 'useDefaultCredentialsProvider')]: 'true' };
}

/** The right to the key; the permissions to the resource follow from the configuration. */
export function keyStatements(scope: Construct, { encryption }: KameletTarget): iam.PolicyStatement[] {
  return encryption?.key === undefined ? [] : [keyStatement(scope, encryption.key, encryption.service, encryption.actions)];
}
