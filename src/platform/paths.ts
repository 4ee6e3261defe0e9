export { dirname, join, normalize } from 'node:path';
