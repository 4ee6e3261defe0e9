import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleNames } from './readmes';

const ROOT = join(__dirname, '..', '..');

interface Manifest { readonly peerDependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> }

/** What runs an app of TypeScript as it is. */
const TOOLS = { 'aws-cdk': '^2.1148.1', 'tsx': '^4.23.15' };

/** The files that make a folder a package of its own, so that whoever copies it installs and synthesizes it. */
export function packageFiles(name: string): Readonly<Record<string, string>> {
  const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const manifest = {
    name: `cdk-msk-connect-example-${name}`,
    private: true,
    scripts: { synth: 'cdk synth', deploy: 'cdk deploy --all' },
    dependencies: {
      // npm takes no other alpha for a range
      ...peerDependencies, '@aws-cdk/aws-msk-alpha': devDependencies['@aws-cdk/aws-msk-alpha'], 'cdk-msk-connect': 'latest',
    },
    devDependencies: TOOLS,
  };
  return { 'package.json': json(manifest), 'cdk.json': json({ app: 'npx tsx app.ts' }) };
}

function json(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

if (require.main === module) {
  for (const name of exampleNames()) {
    Object.entries(packageFiles(name)).forEach(([file, content]) => writeFileSync(join(ROOT, 'examples', name, file), content));
  }
}
