// What Node.js has without an import.
import * as process from './process.js';
export { Buffer } from './buffer.js';
export { process };
export const global = globalThis;
