import { updatesInPlace } from '../../src/cli/diff/properties';
import type { ServiceModel } from './model';

/** What connectors are changed by; the rest of the API may grow without this library having to know. */
const REQUEST = 'UpdateConnectorRequest';
const ENUMS = ['ConnectorState', 'ConnectorOperationState', 'ConnectorOperationType'];
const CONNECTOR = 'AWS::KafkaConnect::Connector';

/** In what a newer model differs from the one that the handler was written for. */
export function modelDifferences(written: ServiceModel, newest: ServiceModel): string[] {
  const [before, after] = [membersBelow(written, REQUEST), membersBelow(newest, REQUEST)];
  return [
    ...changes(before, after).map(change => `UpdateConnector: ${change}`),
    ...ENUMS.flatMap(name => changes(new Set(written.enums[name]), new Set(newest.enums[name])).map(change => `${name}: ${change}`)),
    ...changes(new Set(Object.keys(written.operations)), new Set(Object.keys(newest.operations))).map(change => `operations: ${change}`),
  ];
}

/** All members below a shape, as paths; with whether they are required. */
function membersBelow(model: ServiceModel, shape: string, prefix = ''): Set<string> {
  const { members, required } = model.shapes[shape];
  return new Set(Object.entries(members).flatMap(([name, { type }]) => {
    const path = `${prefix}${name}`;
    const inner = type.replace(/[[\]]/g, '');
    return [`${path}${required.includes(name) ? ' (required)' : ''}`, ...inner in model.shapes ? membersBelow(model, inner, `${path}.`) : []];
  }));
}

function changes(before: ReadonlySet<string>, after: ReadonlySet<string>): string[] {
  return [...[...after].filter(each => !before.has(each)).map(each => `${each} is new`), ...[...before].filter(each => !after.has(each)).map(each => `${each} is gone`)];
}

/** How CloudFormation describes the change of a property. */
export interface SpecifiedProperties {
  readonly [property: string]: { readonly causesReplacement?: 'yes' | 'no' | 'maybe' };
}

/** In what the newest specification differs from what `diff` says of plain connectors. */
export function specificationDifferences(properties: SpecifiedProperties): string[] {
  return Object.entries(properties).filter(([name, { causesReplacement }]) => updatesInPlace(CONNECTOR, name) === (causesReplacement === 'yes'))
    .map(([name, { causesReplacement }]) => `${CONNECTOR}.${name}: ${causesReplacement === 'yes' ? 'is replaced' : 'changes in place'} by now`);
}
