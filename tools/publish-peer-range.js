// The published package must say `*` for aws-msk-alpha: npm takes no pre-release of another version for any other range, and alphas are
// pre-releases by name only. jsii compiles against a caret range, so only the packed tarball is rewritten; so are the links of its README.
const { execFileSync } = require('child_process');
const { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } = require('fs');
const { tmpdir } = require('os');
const { join, resolve } = require('path');
const { withAbsoluteLinks } = require('./readme-links');

const dist = resolve(process.argv[2] ?? 'dist/js');
for (const tarball of readdirSync(dist).filter(file => file.endsWith('.tgz'))) {
  const scratch = mkdtempSync(join(tmpdir(), 'pack-'));
  execFileSync('tar', ['xzf', join(dist, tarball), '-C', scratch]);
  const file = join(scratch, 'package', 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf-8'));
  manifest.peerDependencies['@aws-cdk/aws-msk-alpha'] = '*';
  writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  const readme = join(scratch, 'package', 'README.md');
  writeFileSync(readme, withAbsoluteLinks(readFileSync(readme, 'utf-8'), manifest.version));
  execFileSync('tar', ['czf', join(dist, tarball), '--sort=name', '--owner=0', '--group=0', '--numeric-owner', '-C', scratch, 'package']);
  rmSync(scratch, { recursive: true });
  console.log(`${tarball}: peer range of @aws-cdk/aws-msk-alpha is *`);
}
