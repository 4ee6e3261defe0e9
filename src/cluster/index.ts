export { KafkaAuthentication } from './kafka-authentication';
export * from './kafka-cluster';
export * from './kafka-cluster-options';
export * from './kafka-cluster-ref';
export * from './kafka-network-path';
