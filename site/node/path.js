export * from 'path-browserify';
