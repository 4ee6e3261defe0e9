export * from './cache';
export * from './fetch';
export * from './inspect';
export * from './io';
export * from './pack';
export * from './pin';
export * from './render';
