import { readFileSync } from 'fs';
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { modelDifferences, specificationDifferences } from '../../../tools/service-model/differences';
import type { SpecifiedProperties } from '../../../tools/service-model/differences';
import { EXTRACT, modelBelow, render } from '../../../tools/service-model/extract';
import { MODEL } from '../../support/kafka-connect-service/shapes';

const specified = loadAwsServiceSpecSync().lookup('resource', 'cloudFormationType', 'equals', 'AWS::KafkaConnect::Connector').only().properties as SpecifiedProperties;

test('the committed extract is that of the client that the handler is bundled with', () => {
  expect(readFileSync(EXTRACT, 'utf-8')).toBe(render(modelBelow(__dirname)));
});

test('of the service itself, nothing differs', () => {
  expect([...modelDifferences(MODEL, MODEL), ...specificationDifferences(specified)]).toEqual([]);
});

test('an UpdateConnector that has grown is a difference', () => {
  const grown = structuredClone(MODEL) as any;
  grown.shapes.UpdateConnectorRequest.members.networkType = { type: 'string' };
  grown.shapes.CapacityUpdate.members.serverless = { type: 'ProvisionedCapacityUpdate' };
  grown.enums.ConnectorState.push('STOPPED');
  expect(modelDifferences(MODEL, grown)).toEqual([
    'UpdateConnector: capacity.serverless is new', 'UpdateConnector: capacity.serverless.mcuCount (required) is new', 'UpdateConnector: capacity.serverless.workerCount (required) is new',
    'UpdateConnector: networkType is new', 'ConnectorState: STOPPED is new',
  ]);
});

test('a configuration that CloudFormation changes in place is a difference', () => {
  expect(specificationDifferences({ ...specified, ConnectorConfiguration: { causesReplacement: 'no' } })).toEqual([
    'AWS::KafkaConnect::Connector.ConnectorConfiguration: changes in place by now',
  ]);
});
