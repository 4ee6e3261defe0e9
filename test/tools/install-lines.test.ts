import { readFileSync } from 'fs';
import { join } from 'path';

const ROOT = join(__dirname, '..', '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { name, engines, peerDependencies, jsii: { targets } } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

test.each([
  ['TypeScript', `npm install ${name}`],
  ['Python', `pip install ${targets.python.distName}`],
  ['Java', `${targets.java.maven.groupId}:${targets.java.maven.artifactId}`],
  ['C#', `dotnet add package ${targets.dotnet.packageId}`],
  ['Go', `go get ${targets.go.moduleName}/${targets.go.packageName}`],
])('the README installs what is published for %s', (language, line) => {
  expect(README).toContain(`| ${language} | \`${line}\``);
});

test('the README names the lowest versions that the package accepts', () => {
  const lowest = (range: string) => range.replace(/^\D+/, '');
  expect(README.replace(/\s+/g, ' ')).toContain(`It needs Node.js ${lowest(engines.node)} and aws-cdk-lib ${lowest(peerDependencies['aws-cdk-lib'])}, or later`);
});
