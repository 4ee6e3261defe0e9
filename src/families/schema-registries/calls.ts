import { Text } from '../../model';
import type { AwsCall, OptionReader } from '../aws-call';
import { PROPERTIES, registryConverterOf } from './converters';

type Kind = 'source' | 'sink' | undefined;

/** What the converters of AWS Glue call for keys and values: a sink reads schemas by their ids, a source looks them up and registers them. */
export function registryCalls(option: OptionReader, kind: Kind): AwsCall[] {
  return PROPERTIES
    .filter(property => registryConverterOf(option(property)?.literal)?.registry === 'glue').flatMap(property => callsOf(property, kind));
}

function callsOf(property: string, kind: Kind): AwsCall[] {
  const made = { option: property, unless: [`${property}.assumeRoleArn`], region: `${property}.region`, resource: 'the schema registry' };
  const registers = [{ option: `${property}.schemaAutoRegistrationEnabled`, is: /^true$/i }];
  const registry = {
    ...made,
    arn: ['registry/{within}', 'schema/{within}/*'].map(name => `arn:{partition}:glue:{region}:{account}:${name}`),
    within: (option: OptionReader) => option(`${property}.registry.name`) ?? Text.literal('default-registry'),
  };
  return [
    // a version is asked for by its id, which no ARN names; a rule of its own looks for the permission
    { ...made, actions: [], also: ['glue:GetSchemaVersion'], arn: '*' },
    ...kind === 'source' ? [
      { ...registry, actions: ['glue:GetSchemaByDefinition'] },
      { ...registry, actions: ['glue:CreateSchema', 'glue:RegisterSchemaVersion'], when: registers },
      { ...made, actions: [], also: ['glue:PutSchemaVersionMetadata'], arn: '*', when: registers },
    ] : [],
    {
      actions: ['sts:AssumeRole'],
      option: `${property}.assumeRoleArn`,
      arn: '{value}',
      resource: 'the role that the converter assumes',
      perhaps: true as const,
      service: { endpoint: 'sts', purpose: 'assuming a role' },
    },
  ];
}
