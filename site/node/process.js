// `process` as far as the AWS CDK asks for it at synthesis.
export const argv = [];
export const env = {};
export const platform = 'linux';
export const version = 'v20.0.0';
export const versions = { node: '20.0.0' };
export const stderr = { write() {} };
export const stdout = { write() {} };
export const cwd = () => '/';
export const emitWarning = () => {};
export function on() {}
export function once() {}
