export * from './cdc';
export * from './families';
export * from './generated';
export * from './kafka-credentials';
export * from './preset-sink-options';
