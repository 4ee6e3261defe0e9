import { Fn, Stack, Token } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { awsNeeds, withConvertersOf } from '../families';
import type { CallPlace } from '../families';
import { ConnectorKind } from './connector-definition-config';
import type { ConnectorDefinitionConfig } from './connector-definition-config';
import { TokenTexts } from './token-texts';

type Properties = { readonly [key: string]: string };

/**
 * What the class of a connector is known to do in AWS, as permissions on the resources that its configuration names. An action that a statement of
 * the definition allows already is left to it: the definition knows more than the configuration says.
 */
export function awsStatements(scope: Construct, definition: ConnectorDefinitionConfig, workerProperties: Properties = {}): iam.PolicyStatement[] {
  const { connectorClass, kind, config, policyStatements = [] } = definition;
  const tokens = new TokenTexts();
  const stack = Stack.of(scope);
  const place: CallPlace = {
    partition: tokens.text(stack.partition),
    region: tokens.text(stack.region),
    account: tokens.text(stack.account),
    piece: (value, index) => tokens.text(Fn.select(index, Fn.split('/', tokens.string(value)))),
  };
  const reader = (values: Properties) => (name: string) => (values[name] ?? '').trim() === '' ? undefined : tokens.text(values[name].trim());
  const option = withConvertersOf(reader(workerProperties), reader(config));
  const caller = { className: connectorClass, kind: kind === ConnectorKind.SOURCE ? 'source' : 'sink' } as const;
  return distinct(awsNeeds(caller, option, place).flatMap(({ call, resources }) => {
    const actions = [...call.actions, ...call.also ?? []].filter(action => !policyStatements.some(statement => names(statement, action))).sort();
    const arns = resources.map(resource => tokens.string(resource)).filter(isResource);
    return actions.length === 0 || arns.length === 0 ? [] : [new iam.PolicyStatement({ actions, resources: arns })];
  }));
}

/** The converters of keys and values often call the same. */
function distinct(statements: readonly iam.PolicyStatement[]): iam.PolicyStatement[] {
  return [...new Map(statements.map(statement => [JSON.stringify([statement.actions, statement.resources]), statement])).values()];
}

/** A policy with anything else is refused at the deploy. */
function isResource(resource: string): boolean {
  return resource === '*' || resource.startsWith('arn:') || Token.isUnresolved(resource);
}

function names({ effect, actions }: iam.PolicyStatement, action: string): boolean {
  return effect === iam.Effect.ALLOW && actions.some(each =>
    /[*?]/.test(each) ? patternOf(each).test(action) : each.toLowerCase() === action.toLowerCase());
}

function patternOf(action: string): RegExp {
  return new RegExp(`^${action.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'i');
}
