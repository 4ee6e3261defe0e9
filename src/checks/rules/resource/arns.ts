import type { Rule, Text, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, parseArn, quoted } from '../../../model';
import { typeBehind } from '../../given';
import { isGiven } from '../../support';

const OF_KIND: Readonly<Record<string, RegExp>> = {
  'custom-plugin': /^(AWS::KafkaConnect::CustomPlugin|aws_mskconnect_custom_plugin)$/,
  'worker-configuration': /^(AWS::KafkaConnect::WorkerConfiguration|aws_mskconnect_worker_configuration)$/,
};

interface Held { readonly what: string; readonly kind: string; readonly arn: Text | undefined }

export const connectArns: Rule = {
  id: 'MC-CFN-005',
  title: 'a connector refers to its custom plugin and its worker configuration by their ARNs',
  severity: 'error',
  why: 'The service rejects a connector with anything else, such as the address of the archive, a name, or the ARN of another resource.',
  fix: 'specify the ARN: Fn::GetAtt of CustomPluginArn or WorkerConfigurationArn, or Ref',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-customplugin.html',
  check(deployment) {
    const { plugins = [], workerConfiguration } = deployment;
    const held: Held[] = [
      ...plugins.map(({ arn }) => ({ what: 'the custom plugin', kind: 'custom-plugin', arn })),
      ...isGiven(workerConfiguration) ? [{ what: 'the worker configuration', kind: 'worker-configuration', arn: workerConfiguration.arn }] : [],
    ];
    const known = held.filter(({ arn }) => arn?.literal !== undefined || typeBehind(arn, deployment) !== undefined);
    return known.length === 0 ? NOT_APPLICABLE : findings(known.flatMap(each => {
      const type = typeBehind(each.arn, deployment);
      return type === undefined ? judge(each) : judgeType(each, type);
    }));
  },
};

function judgeType({ what, kind, arn }: Held, type: string): Violation[] {
  return OF_KIND[kind].test(type) ? []
    : [{ message: `${what} of the connector is ${String(arn)}, which is of ${type}; allowed is the ARN of a ${kind.replace('-', ' ')}`, value: String(arn) }];
}

function judge({ what, kind, arn }: Held): Violation[] {
  const fields = parseArn(arn!.literal!);
  return fields?.service === 'kafkaconnect' && fields.resource.startsWith(`${kind}/`) ? []
    : [{ message: `${what} of the connector is ${quoted(arn!)}; allowed is an ARN of the form arn:aws:kafkaconnect:<Region>:<account>:${kind}/<name>/<id>`, value: arn!.literal }];
}
