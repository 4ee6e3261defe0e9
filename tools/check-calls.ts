import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { loadAssemblyFromPath } from '@jsii/spec';
import { checkedModule } from './calls/checked-module';
import { describeCalls } from './calls/describe';

const ROOT = join(__dirname, '..');
const LIB = join(ROOT, 'lib');
const CALLS = join(LIB, 'calls.js');
/** What assemblies may use: this reads names and types only. */
const FEATURES = ['intersection-types', 'class-covariant-overrides'];
const OTHERS = ['aws-cdk-lib', 'constructs', '@aws-cdk/aws-msk-alpha'];

/**
 * Has the compiled constructors and static methods check the values that they are called with, by what the jsii assembly says of them: a call from
 * JavaScript is told what is wrong, and not where it led to in the end. What is checked already stays so.
 *
 * Usage: npx ts-node -T tools/check-calls.ts (after the compilation, before lazy-modules.ts)
 */
function main(): void {
  const library = createRequire(__filename)(ROOT) as Record<string, unknown>;
  const valueOf = (name: string) => name.split('.').reduce<unknown>((held, part) => (held as Record<string, unknown>)[part], library);
  const others = OTHERS.map(name => loadAssemblyFromPath(dirname(require.resolve(`${name}/package.json`)), false, FEATURES));
  const described = describeCalls(loadAssemblyFromPath(ROOT, false, FEATURES), others, name => valueOf(name) as Record<string, string | number>);
  const text = `'${JSON.stringify(described).replace(/[\\']/g, '\\$&')}'`;
  writeFileSync(CALLS, `"use strict";\nmodule.exports = require("./synth/calls/call-checks").callChecks(JSON.parse(${text}));\n`);

  const isCall = (name: string) => Object.hasOwn(described.calls, name) && Object.keys(described.calls[name]).length > 0;
  const files = readdirSync(LIB, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.js'))
    .map(entry => join(entry.parentPath, entry.name));
  const changed = files.filter((file) => {
    const before = readFileSync(file, 'utf8');
    const path = relative(dirname(file), CALLS).split(sep).join('/');
    const after = checkedModule(before, path.startsWith('.') ? path : `./${path}`, isCall);
    if (after !== before) {
      writeFileSync(file, after);
    }
    return after !== before;
  });
  console.log(`${changed.length} modules check the values of public calls`);
}

main();
