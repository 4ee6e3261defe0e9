/**
 * Synth with this library, checks on, against apps that make the same resources with aws-cdk-lib's own L2s and L1s.
 * Prints times; fails when a ratio is above the limit of its case. Run after a build:
 *
 *   node benchmarks/synth.js              all cases
 *   node benchmarks/synth.js presets      one of them
 */
const { join } = require('path');
const { compare } = require('./synth/harness');

const CASES = ['generic', 'presets', 'in-place'];
const ROUNDS = 9;
const asked = process.argv.slice(2);

const held = (asked.length > 0 ? asked : CASES).map(name => compare(join(__dirname, 'synth', `${name}.js`), ROUNDS));
process.exit(held.every(Boolean) ? 0 : 1);
