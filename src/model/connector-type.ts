/** A connector that CloudFormation makes by itself. */
export const CONNECTOR_TYPE = 'AWS::KafkaConnect::Connector';

/** A connector that is changed in place, by a function of this library. Its properties are named and shaped as those of `CONNECTOR_TYPE`. */
export const IN_PLACE_CONNECTOR_TYPE = 'Custom::KafkaConnectConnector';

/** Both kinds of connector that a template can hold. */
export const CONNECTOR_TYPES: readonly string[] = [CONNECTOR_TYPE, IN_PLACE_CONNECTOR_TYPE];
