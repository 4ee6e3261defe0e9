import * as nodeModule from 'node:module';
import { join } from 'node:path';

const SRC = join(__dirname, '..', '..', 'src');
const NAMES: Readonly<Record<string, string>> = { 'cdk-msk-connect': SRC, 'cdk-msk-connect/testing': join(SRC, 'rehearse', 'testing') };

/** Examples import the library by its name, as users do. Whoever loads this before them has the one that stands here. */
const loader = nodeModule.Module as unknown as { _resolveFilename: (request: string, ...more: unknown[]) => string };
const resolveFilename = loader._resolveFilename.bind(loader);
loader._resolveFilename = (request, ...more) => resolveFilename(NAMES[request] ?? request, ...more);
