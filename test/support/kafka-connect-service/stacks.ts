/** A resource as CloudFormation lists it. */
export interface ListedResource {
  readonly logicalId: string;
  readonly physicalId: string;
  readonly type: string;
}

/** What CloudFormation tells of a stack. */
export interface StackView {
  readonly stackId: string;
  status: string;
  resources: ListedResource[];
  /** The change set that is being executed; undefined if the stack is deployed without one. */
  changeSet?: { readonly physicalId: string; readonly action: string; readonly policyAction?: string }[];
}

const tag = (name: string, text: string) => `<${name}>${text}</${name}>`;
const list = (name: string, items: string[]) => tag(name, items.map(item => tag('member', item)).join(''));

/** Answers of CloudFormation's query API. */
export function answerStacks(stack: StackView, form: URLSearchParams): string {
  const action = form.get('Action')!;
  const result = RESULTS[action]?.(stack) ?? '';
  return `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">${tag(`${action}Result`, result)}</${action}Response>`;
}

const TIME = tag('LastUpdatedTimestamp', '2026-11-01T00:00:00Z');

const RESULTS: { readonly [action: string]: (stack: StackView) => string } = {
  DescribeStacks: ({ stackId, status, changeSet }) => list('Stacks', [tag('StackId', stackId) + tag('StackName', stackId.split('/')[1]) + tag('StackStatus', status)
    + tag('CreationTime', '2026-11-01T00:00:00Z') + (changeSet === undefined ? '' : tag('ChangeSetId', `${stackId.replace(':stack/', ':changeSet/')}`))]),
  ListStackResources: ({ resources, status }) => list('StackResourceSummaries', resources.map(({ logicalId, physicalId, type }) =>
    tag('LogicalResourceId', logicalId) + tag('PhysicalResourceId', physicalId) + tag('ResourceType', type) + tag('ResourceStatus', status) + TIME)),
  DescribeChangeSet: ({ changeSet = [] }) => list('Changes', changeSet.map(({ physicalId, action, policyAction }) => tag('Type', 'Resource')
    + tag('ResourceChange', tag('Action', action) + tag('PhysicalResourceId', physicalId) + (policyAction === undefined ? '' : tag('PolicyAction', policyAction))))),
};
