export * from './cdc';
export * from './families';
export * from './kafka-credentials';
