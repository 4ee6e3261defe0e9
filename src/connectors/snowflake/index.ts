export * from './snowflake-sink';
export * from './snowflake-sink-options';
