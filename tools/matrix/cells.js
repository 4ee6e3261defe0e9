// What users have: package managers, Node.js, module systems, versions of the CDK.
const { readFileSync } = require('fs');
const { join } = require('path');

const root = join(__dirname, '..', '..');
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The lowest of the published range, and the newest that was tried. */
const LOWEST = { 'aws-cdk-lib': devDependencies['aws-cdk-lib'], 'constructs': devDependencies.constructs };
const NEWEST = { 'aws-cdk-lib': '2.276.0', 'constructs': '10.8.1' };
const ALPHA = '2.271.0-alpha.0';
const NODES = { 20: '20.20.2', 22: '22.23.5', 24: '24.22.3' };
const MANAGERS = { pnpm: 'pnpm@10.34.8', yarn: 'yarn@1.22.22' };
const TOOLS = { tsx: '4.23.15', esbuild: devDependencies.esbuild };

/** One project: how it is installed, what runs it, and how it loads the library. */
const cell = (manager, node, form, versions = NEWEST, more = {}) => ({ manager, node, form, versions, ...more });

const CELLS = [
  cell('npm', 20, 'cjs', LOWEST),
  cell('npm', 20, 'cjs'), cell('npm', 22, 'cjs'), cell('npm', 24, 'cjs'),
  cell('npm', 22, 'esm'), cell('npm', 24, 'esm'),
  cell('npm', 24, 'tsx'),
  cell('npm', 24, 'bundle'), cell('npm', 24, 'bundle alone'),
  cell('npm', 24, 'no alpha'),
  cell('pnpm', 24, 'cjs'), cell('pnpm', 24, 'esm'),
  cell('yarn', 24, 'cjs'), cell('yarn', 24, 'no alpha'),
];

module.exports = { ALPHA, CELLS, LOWEST, MANAGERS, NEWEST, NODES, TOOLS };
