export * from './connector-secret';
export * from './generated';
export * from './optional-duration';
export * from './optional-size';
