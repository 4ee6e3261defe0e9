/** What the rules were read from. */
export const AWS = 'EventBridge sink 1.5.0, EventBridgeSinkConfigValidator';
