export * from './eventbridge-sink';
