// What is in the packed package, and what is not: nothing is published that lacks a part, or holds one that is for the checkout only.
//
//   node tools/packed-content.js dist/js     also writes the checksums of all tarballs and their bills of materials beside them
const { execFileSync } = require('child_process');
const { createHash } = require('crypto');
const { readdirSync, readFileSync, writeFileSync } = require('fs');
const { join, resolve } = require('path');
/** What the command line has of libraries that come with more than it needs: folders of the checkout, bundled to folders of `lib`. */
const LIBRARIES = require('./libraries.json');

const root = join(__dirname, '..');
const handlers = readdirSync(join(root, 'handlers'), { withFileTypes: true }).filter(entry => entry.isDirectory() && entry.name !== 'shared').map(({ name }) => name);

/** Each of these is there. */
const NEEDED = [
  'package.json', 'README.md', 'LICENSE', 'NOTICE', 'CHANGELOG.md', '.jsii', '.jsii.gz', 'bin/cdk-msk-connect', 'testing.js', 'testing.d.ts',
  'lib/index.js', 'lib/index.d.ts', 'lib/packed.js', 'lib/packed-rules.js', 'lib/cli/main.js', ...LIBRARIES.flatMap(name => [`lib/${name}/index.js`, `lib/${name}/THIRD-PARTY-LICENSES.txt`]),
  ...handlers.flatMap(name => [`lib/handlers/${name}/index.js`, `lib/handlers/${name}/THIRD-PARTY-LICENSES.txt`]),
  ...readdirSync(join(root, 'src', 'catalog', 'facts')).map(file => `lib/catalog/facts/${file}`),
  ...readdirSync(join(root, 'extensions', 'dist')).map(file => `extensions/dist/${file}`),
  'rehearsal/dist/rehearsal.jar', 'rehearsal/dist/opensearch.jar', 'rehearsal/dist/columns.jar', 'rehearsal/dist/mongodb.jar', 'rehearsal/lock/kafka-connect-3.7.2.json',
];
/** None of these is there. */
const STRANGE = [
  new RegExp(`^(${LIBRARIES.join('|')})/`),
  /^(src|test|examples|docs|tools|projenrc|rosetta|benchmarks|handlers|site|catalog-source|coverage|cdk\.out|test-reports|\.[a-z]+)\//, /^rehearsal\/(src|target|tools)\//, /^(action\.yml|\.pre-commit-hooks\.yaml)$/,
  /(^|\/)(\.env|\.npmrc|id_rsa|.*\.pem|.*\.tsbuildinfo|.*\.test\.(js|d\.ts))$/,
];

/** What is wrong with the list of files of a package. */
function problemsOf(files) {
  const inside = new Set(files);
  const own = files.filter(file => !file.startsWith('node_modules/'));
  return [
    ...NEEDED.filter(file => !inside.has(file)).map(file => `${file} is missing`),
    ...own.filter(file => STRANGE.some(pattern => pattern.test(file))).map(file => `${file} does not belong into the package`),
  ];
}

function main() {
  const dist = resolve(process.argv[2] ?? 'dist/js');
  const tarballs = readdirSync(dist).filter(file => file.endsWith('.tgz'));
  const problems = tarballs.flatMap(tarball => problemsOf(execFileSync('tar', ['tzf', join(dist, tarball)], { encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\n')
    .filter(line => line !== '' && !line.endsWith('/')).map(line => line.replace(/^package\//, ''))).map(problem => `${tarball}: ${problem}`));
  if (tarballs.length === 0 || problems.length > 0) {
    console.error(problems.slice(0, 30).join('\n') || `there is no tarball in ${dist}`);
    process.exit(1);
  }
  const published = readdirSync(dist).filter(file => file.endsWith('.tgz') || file.endsWith('.cdx.json')).sort();
  writeFileSync(join(dist, 'SHA256SUMS'), published.map(file => `${createHash('sha256').update(readFileSync(join(dist, file))).digest('hex')}  ${file}\n`).join(''));
  console.log(`${tarballs.join(', ')}: all parts are there, and nothing else`);
}

if (require.main === module) {
  main();
}
module.exports = { NEEDED, problemsOf };
