import { Stack, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { awsCalls } from '../families';
import type { ConnectorDefinitionConfig } from './connector-definition-config';

/** What the class of a connector is known to do in AWS, as permissions on the resources that its configuration names. */
export function awsStatements(scope: Construct, { connectorClass, config }: ConnectorDefinitionConfig): iam.PolicyStatement[] {
  const isSet = (option: string) => (config[option] ?? '').trim() !== '';
  return awsCalls(connectorClass, isSet).flatMap(({ actions, option, arn }) => {
    const resource = arn.replace('{partition}', Stack.of(scope).partition).replace('{value}', () => config[option].trim());
    // a policy with anything else is refused at the deploy
    return Token.isUnresolved(resource) || (resource.startsWith('arn:') && !resource.includes('${'))
      ? [new iam.PolicyStatement({ actions: [...actions], resources: [resource] })] : [];
  });
}
