import { ApiError } from './state';

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
  /** Its template, as JSON. */
  template?: string;
  /** The change set that is being executed; undefined if the stack is deployed without one. */
  changeSet?: { readonly physicalId: string; readonly action: string; readonly policyAction?: string }[];
}

const tag = (name: string, text: string) => `<${name}>${text}</${name}>`;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const list = (name: string, items: string[]) => tag(name, items.map(item => tag('member', item)).join(''));

/** Answers of CloudFormation's query API. */
export function answerStacks(stack: StackView, form: URLSearchParams): string {
  const action = form.get('Action')!;
  const name = form.get('StackName');
  if (name !== null && ![stack.stackId, stack.stackId.split('/')[1]].includes(name)) {
    throw new ApiError('ValidationError', `Stack with id ${name} does not exist`);
  }
  const result = RESULTS[action]?.(stack) ?? '';
  return `<${action}Response xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">${tag(`${action}Result`, result)}</${action}Response>`;
}

const TIME = tag('LastUpdatedTimestamp', '2026-11-01T00:00:00Z');

const RESULTS: { readonly [action: string]: (stack: StackView) => string } = {
  DescribeStacks: ({ stackId, status, changeSet }) => list('Stacks', [tag('StackId', stackId) + tag('StackName', stackId.split('/')[1]) + tag('StackStatus', status)
    + tag('CreationTime', '2026-11-01T00:00:00Z') + (changeSet === undefined ? '' : tag('ChangeSetId', `${stackId.replace(':stack/', ':changeSet/')}`))]),
  ListStackResources: ({ resources, status }) => list('StackResourceSummaries', resources.map(({ logicalId, physicalId, type }) =>
    tag('LogicalResourceId', logicalId) + tag('PhysicalResourceId', physicalId) + tag('ResourceType', type) + tag('ResourceStatus', status) + TIME)),
  GetTemplate: ({ template = '{}' }) => tag('TemplateBody', escaped(template)),
  DescribeChangeSet: ({ changeSet = [] }) => list('Changes', changeSet.map(({ physicalId, action, policyAction }) => tag('Type', 'Resource')
    + tag('ResourceChange', tag('Action', action) + tag('PhysicalResourceId', physicalId) + (policyAction === undefined ? '' : tag('PolicyAction', policyAction))))),
};

/** An error, as the query API has it. */
export function stackError(code: string, message: string): string {
  return `<ErrorResponse>${tag('Error', tag('Type', 'Sender') + tag('Code', code) + tag('Message', escaped(message)))}</ErrorResponse>`;
}
