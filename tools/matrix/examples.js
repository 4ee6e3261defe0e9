// Each example, copied out of the repository as a stranger would: its own package file with the packed library, one installation for all, `cdk synth`, and the templates compared.
const { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } = require('fs');
const { join } = require('path');

const EXAMPLES = join(__dirname, '..', '..', 'examples');

/** The examples that are packages. */
function examples() {
  return readdirSync(EXAMPLES).filter(name => existsSync(join(EXAMPLES, name, 'cdk.json')));
}

/** Copies all into a folder and installs what their package file says, the library from its tarball. */
function copied(tarball, folder, run) {
  mkdirSync(folder, { recursive: true });
  examples().forEach(name => cpSync(join(EXAMPLES, name), join(folder, name), { recursive: true }));
  const manifest = JSON.parse(readFileSync(join(folder, examples()[0], 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, 'cdk-msk-connect': `file:${tarball}` } }));
  const { passed, text } = run('npm', ['install', '--no-audit', '--no-fund'], folder);
  return passed ? undefined : text;
}

/** What the CDK would ask the account for, and keeps in that file: the Availability Zones of each environment. */
function writeContext(project) {
  const environments = [...readFileSync(join(project, 'app.ts'), 'utf8').matchAll(/account: '(\d+)', region: '([\w-]+)'/g)];
  const zones = environments.map(([, account, region]) => [`availability-zones:account=${account}:region=${region}`, ['a', 'b', 'c'].map(zone => `${region}${zone}`)]);
  writeFileSync(join(project, 'cdk.context.json'), JSON.stringify(Object.fromEntries(zones)));
}

/** Synthesizes one; answers with what went wrong, or undefined. Archives are not fetched. */
function synthesized(folder, name, run) {
  const project = join(folder, name);
  writeContext(project);
  const { passed, text } = run('npx', ['cdk', 'synth', '--quiet', '--context', 'cdk-msk-connect:fetch-plugins=false'], project);
  if (!passed) {
    return /^(?:\w*Error\b|ERROR ).*$/m.exec(text)?.[0].slice(0, 400) ?? text.trim().slice(-400);
  }
  const missing = readdirSync(join(project, 'expected')).filter(file => file.endsWith('.template.json')).filter(file => !same(join(project, 'expected', file), join(project, 'cdk.out', file)));
  return missing.length === 0 ? undefined : `other resources than expected: ${missing.join(', ')}`;
}

/** By the types of resources: assets and what a newer CDK adds to them are no matter here. */
function same(expected, found) {
  const types = file => JSON.stringify(Object.values(JSON.parse(readFileSync(file, 'utf8')).Resources).map(({ Type }) => Type).filter(type => type !== 'AWS::CDK::Metadata').sort());
  return existsSync(found) && types(expected) === types(found);
}

module.exports = { copied, examples, synthesized };
