export * from './file-stream';
