export * from './connector-endpoints';
export * from './endpoint-service';
export * from './kafka-vpc';
export * from './service-client';
