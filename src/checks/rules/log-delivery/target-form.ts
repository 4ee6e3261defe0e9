import type { ConnectorDeployment, LogDestinationModel, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, quoted } from '../../../model';
import { givenByText } from '../../given';

const TARGETS = {
  cloudwatch: { what: 'log group', form: /^[.\-_/#A-Za-z0-9]{1,512}$/ },
  s3: { what: 'bucket', form: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/ },
  firehose: { what: 'delivery stream', form: /^[a-zA-Z0-9_.-]{1,64}$/ },
} as const;

export const logTargetForm: Rule = {
  id: 'MC-LOG-004',
  title: 'the target of a log destination is specified by its name',
  severity: 'error',
  why: 'The service looks for a log group, bucket or delivery stream of that name. It finds none for an ARN or a URL, and refuses the connector.',
  fix: 'write the name alone; in a template, `Ref` of a log group, bucket or delivery stream gives it',
  source: 'https://docs.aws.amazon.com/MSKC/latest/mskc/API_CreateConnector.html',
  requires: ['logDelivery'],
  check(deployment) {
    const on = (deployment.logDelivery ?? []).filter(({ enabled, target }) => enabled === true && target !== undefined && target.literal?.trim() !== '');
    return on.length === 0 ? NOT_APPLICABLE : findings(on.flatMap(each => violations(each, deployment)));
  },
};

function violations({ kind, target }: LogDestinationModel, deployment: ConnectorDeployment): Violation[] {
  const { what, form } = TARGETS[kind];
  const value = String(target);
  if (givenByText(target, deployment) === 'ARN') {
    return [{ message: `the ${what} for the logs is ${target}, which gives an ARN; allowed is its name`, value }];
  }
  // a reference within the name can hold what the pattern allows
  const wrong = target!.literal === undefined ? target!.startsWith('arn:') === true : !form.test(target!.literal.trim());
  return wrong ? [{ message: `the ${what} for the logs is ${quoted(target!)}; allowed is its name`, value }] : [];
}
