import type { OptionViolation } from '../../../checks';

export const EVENTBRIDGE = /^software\.amazon\.event\.kafkaconnector\.EventBridgeSinkConnector$/;

export const say = (key: string, message: string, when: boolean | undefined): OptionViolation[] => (when ? [{ key, message }] : []);

export const EVENTBRIDGE_SOURCE = 'EventBridge sink 1.5.0, EventBridgeSinkConfigValidator';
