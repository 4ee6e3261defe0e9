import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageTablet } from 'jsii-rosetta';
import { read, ROOT } from './sources';

/** The first snippet of the README, in the languages of jsii: rosetta has compiled it. */
const LANGUAGES = [['python', 'Python', 'python'], ['java', 'Java', 'java'], ['csharp', 'C#', 'csharp'], ['go', 'Go', 'go']] as const;

const INSTALLED = ['TypeScript', ...LANGUAGES.map(([, title]) => title)];

/** The table of the README, as it is; Java in the form of a POM. */
function installLines(): Array<[string, string, string]> {
  return [...read('README.md').matchAll(/^\| ([\w#]+) \| `([^`]+)`.* \|$/gm)].filter(([, language]) => INSTALLED.includes(language)).map(([, language, line]) => {
    const [groupId, artifactId] = line.split(':');
    return language === 'Java'
      ? [language, 'xml', `<dependency>\n  <groupId>${groupId}</groupId>\n  <artifactId>${artifactId}</artifactId>\n</dependency>`]
      : [language, 'sh', line];
  });
}

/** The tablet that the compilation leaves behind. */
export const TABLET = join(ROOT, '.jsii.tabl.json');

/** What a visitor sees first. */
export async function startPage(): Promise<string> {
  return [
    '# Kafka connectors on MSK Connect, checked before deployment',
    '',
    'AWS CDK constructs for Amazon MSK and MSK Connect: connectors typed by their own definitions, checked at synth, rehearsed on a real Kafka Connect, and deployed as plain CloudFormation.',
    '',
    '## Install',
    '',
    ...group(installLines()),
    '## The first pipeline',
    '',
    'A serverless cluster, and a connector that writes a topic to MongoDB. The construct creates its execution role, security group, log group, plugin and worker configuration.',
    '',
    ...group(await snippets()),
    'For the parts that the snippet omits, such as the VPC and the secret, see the [examples](../examples), which are complete apps. Then run:',
    '',
    '```sh',
    'npx cdk synth                                 # checks everything together; an error stops the synthesis and describes what to change',
    'npx cdk-msk-connect explain cdk.out           # what is created, and what it uses',
    'npx cdk deploy',
    'npx cdk-msk-connect status --stack Shop       # what is running',
    '```',
    '',
    '![What one connector creates](images/connector.svg)',
    '',
    '## Next steps',
    '',
    read('docs/README.md').replace(/^# .*\n+/, ''),
    '',
  ].join('\n');
}

function group(tabs: ReadonlyArray<readonly [string, string, string]>): string[] {
  return ['::: code-group', '', ...tabs.flatMap(([title, language, code]) => [`\`\`\`${language} [${title}]`, code, '```', '']), ':::', ''];
}

async function snippets(): Promise<Array<[string, string, string]>> {
  const typescript = /```ts\n([^]*?)\n```/.exec(read('README.md'))![1];
  return [['TypeScript', 'ts', typescript], ...await translated(typescript)];
}

/** Without a compilation there is TypeScript alone. */
async function translated(typescript: string): Promise<Array<[string, string, string]>> {
  if (!existsSync(TABLET)) {
    process.stderr.write('the start page has TypeScript alone: other languages come of the compilation (npx projen compile && npx projen post-compile)\n');
    return [];
  }
  const tablet = await LanguageTablet.fromFile(TABLET);
  const snippet = tablet.snippetKeys.map(key => tablet.tryGetSnippet(key)!).find(({ originalSource }) => originalSource.source.includes(typescript));
  if (snippet === undefined) {
    throw new Error('the first snippet of the README is not the one that was compiled: compile again');
  }
  return LANGUAGES.map(([language, title, code]) => [title, code, snippet.get(language as never)!.source.trim()]);
}
