import type { Rule, Text, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, parseArn, quoted } from '../../../model';
import { isGiven } from '../../support';

interface Held { readonly what: string; readonly kind: string; readonly arn: Text | undefined }

export const connectArns: Rule = {
  id: 'MC-CFN-005',
  title: 'a connector refers to its custom plugin and its worker configuration by their ARNs',
  severity: 'error',
  why: 'The service rejects a connector with anything else, such as the address of the archive, a name, or the ARN of another resource.',
  fix: 'specify the ARN: Fn::GetAtt of CustomPluginArn or WorkerConfigurationArn, or Ref',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-customplugin.html',
  check({ plugins = [], workerConfiguration }) {
    const held: Held[] = [
      ...plugins.map(({ arn }) => ({ what: 'the custom plugin', kind: 'custom-plugin', arn })),
      ...isGiven(workerConfiguration) ? [{ what: 'the worker configuration', kind: 'worker-configuration', arn: workerConfiguration.arn }] : [],
    ];
    const known = held.filter(({ arn }) => arn?.literal !== undefined);
    return known.length === 0 ? NOT_APPLICABLE : findings(known.flatMap(each => judge(each)));
  },
};

function judge({ what, kind, arn }: Held): Violation[] {
  const fields = parseArn(arn!.literal!);
  return fields?.service === 'kafkaconnect' && fields.resource.startsWith(`${kind}/`) ? []
    : [{ message: `${what} of the connector is ${quoted(arn!)}; allowed is an ARN of the form arn:aws:kafkaconnect:<Region>:<account>:${kind}/<name>/<id>`, value: arn!.literal }];
}
