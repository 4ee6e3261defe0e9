// Compares a synthesized template with a committed one; differences are shown and end with status 1.
const { readFileSync } = require('fs');

const [actual, expected] = process.argv.slice(2).map(file => JSON.parse(readFileSync(file, 'utf-8')));
const differences = [];

function compare(path, left, right) {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    if (left !== right) {
      differences.push(`${path}: ${JSON.stringify(left)} is not ${JSON.stringify(right)}`);
    }
    return;
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    compare(`${path}/${key}`, left[key], right[key]);
  }
}

compare('', actual, expected);
differences.slice(0, 20).forEach(line => console.error(line));
console.log(differences.length === 0 ? 'the templates are equal' : `${differences.length} differences`);
process.exit(differences.length === 0 ? 0 : 1);
