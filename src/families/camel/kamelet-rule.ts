import type { ConnectorOptions } from '../../catalog';
import type { OptionViolation } from '../../checks';
import { literal, optionRule } from '../../checks';
import type { ConnectorDeployment, Rule, RuleDescription } from '../../model';
import { NOT_APPLICABLE } from '../../model';
import { camelClass, kameletKey } from './kamelet';

/** The Kamelets of which the checks know more than what they call, with the options that they require; the first names the resource. */
const KAMELETS: { readonly [kamelet: string]: readonly string[] } = {
  'aws-ddb-sink': ['table', 'region'],
  'aws-ddb-streams-source': ['table', 'region'],
  'aws-eventbridge-sink': ['eventbusNameOrArn', 'region'],
  'aws-kinesis-firehose-sink': ['streamName', 'region'],
  'aws-kinesis-sink': ['stream', 'region'],
  'aws-kinesis-source': ['stream', 'region'],
  'aws-lambda-sink': ['function', 'region'],
  'aws-s3-sink': ['bucketNameOrArn', 'region'],
  'aws-s3-source': ['bucketNameOrArn', 'region'],
  'aws-s3-streaming-upload-sink': ['bucketNameOrArn', 'region', 'keyName'],
  'aws-sns-sink': ['topicNameOrArn', 'region'],
  'aws-sqs-sink': ['queueNameOrArn', 'region'],
  'aws-sqs-source': ['queueNameOrArn', 'region'],
};

interface KameletRule extends RuleDescription {
  /** Those that it is about; all where nothing is said. */
  readonly kamelets?: readonly string[];
  /** @param option the key of an option of the Kamelet */
  check(
    option: (name: string) => string, connector: ConnectorOptions, about: { readonly resource: string; readonly required: readonly string[] },
    deployment: ConnectorDeployment,
  ): readonly OptionViolation[];
}

/** A rule over the options of a Kamelet, which stand in no definition of a connector. */
export function kameletRule({ kamelets = Object.keys(KAMELETS), check, ...description }: KameletRule): Rule {
  const byClass = new Map(kamelets.map(kamelet => [camelClass(kamelet), kamelet]));
  const rule = optionRule({
    ...description,
    check(connector, deployment) {
      const kamelet = byClass.get(literal(deployment, 'connector.class')!)!;
      return check(name => kameletKey(kamelet, name), connector, { resource: KAMELETS[kamelet][0], required: KAMELETS[kamelet] }, deployment);
    },
  });
  return { ...rule, check: deployment => (byClass.has(literal(deployment, 'connector.class') ?? '') ? rule.check(deployment) : NOT_APPLICABLE) };
}
