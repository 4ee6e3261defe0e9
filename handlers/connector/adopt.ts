import { DescribeChangeSetCommand, DescribeStacksCommand, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import type { CloudFormationClient, Stack } from '@aws-sdk/client-cloudformation';

/** CloudFormation puts it on what it makes. */
const STACK_TAG = 'aws:cloudformation:stack-id';

/**
 * Why a connector may not be taken over; undefined if it may.
 *
 * It must be of this stack, and CloudFormation must not delete it in the clean-up of the deploy. While a stack is updated, GetTemplate answers with
 * the new template, so it cannot tell; the change set that is being executed can.
 */
export async function whyNotToAdopt(
  stacks: CloudFormationClient, stackId: string, connectorArn: string, tags: Record<string, string>,
): Promise<string | undefined> {
  if (!await isManaged(stacks, stackId, connectorArn)) {
    return tags[STACK_TAG] === stackId ? undefined : 'it was not made by this stack';
  }
  const stack = await describe(stacks, stackId);
  return await isRetained(stacks, stack, stackId, connectorArn)
    ? undefined
    : 'CloudFormation still manages it in this stack and would delete it. Deploy it with the removal policy RETAIN first, '
      + 'and change it to in place with the next deploy, by a change set';
}

/** Whether the stack takes back what it has done; then a connector that was adopted is given back, not deleted. */
export async function isRollingBack(stacks: CloudFormationClient, stackId: string): Promise<boolean> {
  return /ROLLBACK/.test((await describe(stacks, stackId)).StackStatus ?? '');
}

async function describe(stacks: CloudFormationClient, stackId: string): Promise<Stack> {
  return (await stacks.send(new DescribeStacksCommand({ StackName: stackId }))).Stacks![0];
}

async function isManaged(stacks: CloudFormationClient, stackId: string, connectorArn: string): Promise<boolean> {
  for await (const page of paginateListStackResources({ client: stacks }, { StackName: stackId })) {
    const resources = page.StackResourceSummaries ?? [];
    if (resources.some(({ PhysicalResourceId, ResourceStatus }) => PhysicalResourceId === connectorArn && ResourceStatus !== 'DELETE_COMPLETE')) {
      return true;
    }
  }
  return false;
}

async function isRetained(stacks: CloudFormationClient, { ChangeSetId }: Stack, stackId: string, connectorArn: string): Promise<boolean> {
  let NextToken: string | undefined;
  while (ChangeSetId !== undefined) {
    const page = await stacks.send(new DescribeChangeSetCommand({ StackName: stackId, ChangeSetName: ChangeSetId, NextToken }));
    const change = page.Changes?.find(({ ResourceChange }) => ResourceChange?.PhysicalResourceId === connectorArn)?.ResourceChange;
    if (change !== undefined) {
      return change.Action === 'Remove' && change.PolicyAction === 'Retain';
    }
    NextToken = page.NextToken;
    if (NextToken === undefined) {
      break;
    }
  }
  return false;
}
