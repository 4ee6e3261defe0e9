/* What the rooms below use of this room, and users of the library do not. */
export type { KafkaResourceType } from './arns';
export { kafkaResourceArn } from './arns';
export { FUNCTION_TIMEOUT, SERVICE_TIMEOUT } from './custom-resource-function';
export { handlerCode } from './handler-code';
export { KAFKA_ACTIONS } from './kafka-actions';
export { clusterModelOf } from './model';
