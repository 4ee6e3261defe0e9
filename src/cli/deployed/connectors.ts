import type { DescribeConnectorResponse } from '@aws-sdk/client-kafkaconnect';
import { CONNECTOR_TYPES, IN_PLACE_CONNECTOR_TYPE } from '../../model';
import type { DeployedOptions } from './command';
import { Refusal } from './refusal';
import type { Aws } from './sdk';

/** A connector as it is deployed. */
export interface DeployedConnector {
  readonly name: string;
  readonly arn: string;
  /** In its stack, where one was given. */
  readonly logicalId?: string;
  readonly live: DescribeConnectorResponse;
}

interface Found { readonly name: string; readonly arn: string; readonly logicalId?: string }

/** The connectors that are meant: those of a stack, those that are named, or all of the account and Region. */
export async function deployedConnectors(aws: Aws, { stack, connector: names = [] }: DeployedOptions): Promise<DeployedConnector[]> {
  const all = await listed(aws, stack === undefined && names.length === 1 ? nameOf(names[0]) : undefined);
  const found = stack === undefined ? all : await ofStack(aws, stack, all);
  const missing = names.filter(name => !found.some(each => is(each, name)));
  if (missing.length > 0) {
    const others = found.map(({ name }) => name).sort().slice(0, 10);
    throw new Refusal(`there is no connector "${missing[0]}"${stack === undefined ? '' : ` in the stack ${stack}`}`
      + `${others.length > 0 ? `; there are ${others.join(', ')}` : '; check the account and the Region'}`);
  }
  const meant = names.length === 0 ? found : found.filter(each => names.some(name => is(each, name)));
  if (meant.length === 0) {
    throw new Refusal(stack === undefined ? 'there is no connector in this account and Region' : `the stack ${stack} contains no connector`);
  }
  const described: DeployedConnector[] = [];
  for (const each of meant) {
    described.push({ ...each, live: await aws.connect.send(new aws.sdk.DescribeConnectorCommand({ connectorArn: each.arn })) });
  }
  return described;
}

/** Users give a name, an ARN, or the id in the template. */
function is({ name, arn, logicalId }: Found, wanted: string): boolean {
  return [name, arn, logicalId].includes(wanted);
}

function nameOf(nameOrArn: string): string {
  return nameOrArn.startsWith('arn:') ? nameOrArn.split('/')[1] ?? nameOrArn : nameOrArn;
}

async function listed({ sdk, connect: client }: Aws, connectorNamePrefix: string | undefined): Promise<Found[]> {
  const all: Found[] = [];
  for await (const { connectors = [] } of sdk.paginateListConnectors({ client }, { connectorNamePrefix })) {
    all.push(...connectors.map(({ connectorName = '', connectorArn = '' }) => ({ name: connectorName, arn: connectorArn })));
  }
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function ofStack({ sdk, stacks: client }: Aws, StackName: string, all: readonly Found[]): Promise<Found[]> {
  const found: Found[] = [];
  try {
    for await (const { StackResourceSummaries = [] } of sdk.paginateListStackResources({ client }, { StackName })) {
      for (const { ResourceType = '', PhysicalResourceId, LogicalResourceId } of StackResourceSummaries) {
        // of a custom resource, the physical id is the name
        const connector = CONNECTOR_TYPES.includes(ResourceType)
          ? all.find(({ name, arn }) => PhysicalResourceId === (ResourceType === IN_PLACE_CONNECTOR_TYPE ? name : arn)) : undefined;
        found.push(...connector === undefined ? [] : [{ ...connector, logicalId: LogicalResourceId }]);
      }
    }
  } catch (error) {
    if ((error as Error).name === 'ValidationError') {
      throw new Refusal(`there is no stack "${StackName}"; check the account and the Region`);
    }
    throw error;
  }
  return found;
}
