export * from './lib/rehearse/testing';
