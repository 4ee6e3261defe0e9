export * from './jdbc-drivers';
export * from './jdbc-sink';
export * from './jdbc-sink-options';
export * from './jdbc-source';
export * from './jdbc-source-mode';
export * from './jdbc-source-options';
