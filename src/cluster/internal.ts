/* What the rooms below use of this room, and users of the library do not. */
export type { KafkaResourceType } from './access-statements';
export { KAFKA_ACTIONS, kafkaResourceArn } from './access-statements';
export { acceptMessagesOf } from './broker-configuration';
export { allowKeyForDelivery } from './deliver-logs';
export { FUNCTION_TIMEOUT, SERVICE_TIMEOUT } from './custom-resource-function';
export { functionResource } from './function-resource';
export { handlerCode } from './handler-code';
export { allowBucketKey, keyStatement } from './key-statement';
export { clusterModelOf, topicModelsOf } from './model';
export { trustedService } from './trusted-service';
