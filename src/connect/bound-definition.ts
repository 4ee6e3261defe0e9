import type { Construct } from 'constructs';
import { configTexts } from '../synth';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext, IConnectorDefinition } from './connector-definition-config';
import { withRecordSize } from './record-size';

/** What a definition answers for its connector, with the limits for the size of its records. */
export function boundDefinition(
  connector: Construct, definition: IConnectorDefinition, context: ConnectorDefinitionContext,
): ConnectorDefinitionConfig {
  const { path } = connector.node;
  const bound = definition.bind(connector, context);
  return withRecordSize(path, { ...bound, config: configTexts(bound.config, path) }, context);
}
