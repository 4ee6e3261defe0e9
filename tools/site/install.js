// The packages of the site, where they are missing or others than its lock file says.
const { execFileSync } = require('child_process');
const { existsSync, readFileSync, writeFileSync } = require('fs');
const { join } = require('path');

const site = join(__dirname, '..', '..', 'site');
const lock = readFileSync(join(site, 'package-lock.json'), 'utf8');
const installed = join(site, 'node_modules', '.installed-lock.json');
if (!existsSync(installed) || readFileSync(installed, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: site, stdio: 'inherit' });
  writeFileSync(installed, lock);
}
