// Nothing that users of the last release call is taken away or narrowed: the assembly of this build against the committed one of that release.
//
//   node tools/compatibility.js             compares; what was decided otherwise stands in .compatignore, by its key
//   node tools/compatibility.js --record    the assembly of this build becomes the one to compare with: when a release is made
const { spawnSync } = require('child_process');
const { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('fs');
const { join } = require('path');
const { gunzipSync, gzipSync } = require('zlib');
const { loadAssemblyFromPath } = require('@jsii/spec');

const root = join(__dirname, '..');
const RELEASED = join(root, 'test', 'api', 'released.jsii.gz');
/** Below the root, so that the assemblies of the dependencies are found. */
const SCRATCH = join(root, 'node_modules', '.cache');

/** What has become worse for callers between two assemblies. Nothing of the API is left out for being called experimental. */
function compare(released, built) {
  mkdirSync(SCRATCH, { recursive: true });
  const scratch = mkdtempSync(join(SCRATCH, 'compatibility-'));
  try {
    const packages = Object.entries({ released, built }).map(([name, assembly]) => {
      const folder = join(scratch, name);
      mkdirSync(folder);
      copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
      writeFileSync(join(folder, '.jsii'), JSON.stringify(assembly));
      return folder;
    });
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules', '.bin', 'jsii-diff'),
      [...packages, '--keys', '--error-on', 'all', '--default-stability', 'stable', '--ignore-file', join(root, '.compatignore')],
      { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
    const lines = `${stdout}${stderr}`.split('\n').filter(line => line !== '' && !line.startsWith('!!'));
    return { compatible: status === 0, lines };
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** The assembly of this build. */
const assembly = () => loadAssemblyFromPath(root);

/** An assembly without what a comparison does not read. */
function essence(value) {
  if (Array.isArray(value)) return value.map(essence);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value)
    .filter(([key]) => !['locationInModule', 'readme', 'symbolId'].includes(key))
    .map(([key, each]) => [key, key === 'docs' ? essentialDocs(each) : essence(each)]));
}

const essentialDocs = ({ stability, deprecated }) => ({ ...stability && { stability }, ...deprecated && { deprecated } });

function main() {
  const built = assembly();
  if (process.argv.includes('--record')) {
    writeFileSync(RELEASED, gzipSync(JSON.stringify(essence(built)), { level: 9 }));
    console.log('the API of this build is the one to keep');
    return;
  }
  const { compatible, lines } = compare(JSON.parse(gunzipSync(readFileSync(RELEASED)).toString('utf8')), built);
  if (!compatible) {
    console.error(lines.join('\n'));
    console.error('Users of the last release would have to change their code. Keep what they call, deprecated; or note the key in .compatignore, with the reason in the commit.');
    process.exit(1);
  }
  console.log('what users of the last release call is as it was');
}

if (require.main === module) {
  main();
}
module.exports = { assembly, compare, essence };
