import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import * as library from '../../src';
import { main } from '../../src/cli/main';
import { guideOf, withPrinted } from '../support/guide';

const DOCS = join(__dirname, '..', '..', 'docs');
const GUIDES = readdirSync(DOCS).filter(file => /^migrate-.*\.md$/.test(file));
const OURS = 'npx cdk-msk-connect ';
const SYNTH = 'npx cdk synth --quiet';

/** What asks AWS is tried elsewhere. */
const isRun = (command: string) => (command.startsWith(OURS) && !/^npx cdk-msk-connect (status|rehearse|logs)\b/.test(command)) || command === SYNTH;

/** Runs a command of ours as a shell would, with `>` into a file. */
async function shell(command: string, cwd: string): Promise<string> {
  const [line, file] = command.slice(OURS.length).split(' > ');
  let out = '';
  const stdout = { write: (text: string) => { out += text; } };
  await main(line.split(' '), { cwd, color: false, stdin: () => '', stdout, stderr: stdout });
  if (file !== undefined) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), out);
    return '';
  }
  return out;
}

/** Runs the app of a guide, as `cdk synth` does. */
function synth(cwd: string): string {
  const loaded = (file: string): unknown => {
    const options = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true };
    const { outputText } = transpileModule(readFileSync(`${file}.ts`, 'utf8'), { compilerOptions: options });
    const exported = {};
    // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval
    new Function('exports', 'require', outputText)(exported, (name: string): unknown => name === 'cdk-msk-connect' ? library
      : name.startsWith('.') ? loaded(join(dirname(file), name)) : require(name));
    return exported;
  };
  const [outdir, context] = [process.env.CDK_OUTDIR, process.env.CDK_CONTEXT_JSON];
  Object.assign(process.env, { CDK_OUTDIR: join(cwd, 'cdk.out'), CDK_CONTEXT_JSON: '{"cdk-msk-connect:fetch-plugins":false}' });
  try {
    loaded(join(cwd, 'bin', 'app'));
  } finally {
    restore('CDK_OUTDIR', outdir);
    restore('CDK_CONTEXT_JSON', context);
  }
  return '';
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) {
    delete process.env[name];
  } else {
    process.env[name] = value;
  }
}

test('there are guides from CloudFormation, Terraform, Kafka Connect, Strimzi and other constructs', () => {
  expect(GUIDES).toEqual(['migrate-cloudformation.md', 'migrate-constructs.md', 'migrate-kafka-connect.md', 'migrate-strimzi.md', 'migrate-terraform.md']);
});

test.each(GUIDES)('the commands of %s print what it says', async (page) => {
  const markdown = readFileSync(join(DOCS, page), 'utf8');
  const cwd = mkdtempSync(join(tmpdir(), 'guide-'));
  const printed: Array<string | undefined> = [];
  let ran = 0;
  for (const block of guideOf(markdown)) {
    if ('file' in block) {
      mkdirSync(dirname(join(cwd, block.file)), { recursive: true });
      writeFileSync(join(cwd, block.file), block.content);
      continue;
    }
    let text = '';
    for (const command of block.commands.filter(isRun)) {
      text += command === SYNTH ? synth(cwd) : await shell(command, cwd);
      ran++;
    }
    printed.push(text === '' ? undefined : text);
  }
  expect(ran).toBeGreaterThan(2);
  if (process.env.UPDATE_GUIDES === '1') {
    writeFileSync(join(DOCS, page), withPrinted(markdown, printed));
    return;
  }
  expect(withPrinted(markdown, printed)).toBe(markdown);
  // each step that prints something says what
  expect(guideOf(markdown).flatMap(block => ('commands' in block ? [block.printed] : []))).toEqual(printed);
});
