// Puts the JARs of the rehearsal where the package ships them, built first where they are not; a package without them would rehearse nothing.
const { spawnSync } = require('child_process');
const { copyFileSync, existsSync, mkdirSync } = require('fs');
const { join } = require('path');

const module_ = join(__dirname, '..', 'rehearsal');
const JARS = {
  'rehearsal.jar': 'rehearsal.jar', ...Object.fromEntries(['opensearch', 'columns', 'mongodb'].map(part => [`${part}.jar`, join('parts', part, `${part}.jar`)])),
};
const missing = () => Object.values(JARS).filter(built => !existsSync(join(module_, 'target', built)));

if (missing().length > 0) {
  spawnSync('mvn', ['-B', '-q', '-ntp', '-DskipTests', 'package'], { cwd: module_, stdio: 'inherit' });
}
if (missing().length > 0) {
  console.error(`the rehearsal module is not built (it needs Maven and a JDK of version 17 or later); missing: ${missing().join(', ')}`);
  process.exit(1);
}
mkdirSync(join(module_, 'dist'), { recursive: true });
for (const [name, built] of Object.entries(JARS)) {
  copyFileSync(join(module_, 'target', built), join(module_, 'dist', name));
}
console.log(`${Object.keys(JARS).length} JARs of the rehearsal are in rehearsal/dist`);
