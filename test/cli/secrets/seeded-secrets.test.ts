import { examplesOf } from '../../adapters/forms/examples';
import type { Example } from '../../adapters/forms/examples';
import { run } from '../run';
import { leaks, seed, seeded } from './seeds';

const COMMANDS: readonly (readonly string[])[] = [
  ['check'], ['check', '--format', 'json'], ['check', '--format', 'sarif', '--stats'], ['explain'], ['import'],
  ['snapshot', '--tables', 'public.a'], ['plugin', 'inspect'],
];

const FORMS = examplesOf(seeded().mongo.config);

/** What all commands say of a file. */
async function saidOf({ path, content }: Example, old?: Example): Promise<string> {
  const said: string[] = [];
  for (const command of COMMANDS) {
    const [first, ...rest] = command;
    const words = first === 'plugin' ? [...command, path] : [first, path, ...rest];
    const { out, err } = await run(words, { [path]: content });
    said.push(`$ ${words.join(' ')}\n${out}${err}`);
  }
  if (old !== undefined) {
    for (const format of ['text', 'json']) {
      const { out, err } = await run(['diff', `old/${path}`, `new/${path}`, '--format', format], { [`old/${path}`]: old.content, [`new/${path}`]: content });
      said.push(`$ diff --format ${format}\n${out}${err}`);
    }
  }
  return said.join('\n');
}

/** The lines that hold a secret: what a failing test shows. */
function leaking(said: string, secrets: readonly string[]): string[] {
  return said.split('\n').filter(line => leaks(line, secrets).length > 0);
}

const KINDS = Object.keys(seeded());
/** These forms with each kind of connector, the others with one of them. */
const ALL_KINDS = ['CloudFormation template, YAML', 'Terraform plan', 'Properties'];
const TRIED = Object.keys(FORMS).flatMap((form, index) => (ALL_KINDS.includes(form) ? KINDS : [KINDS[index % KINDS.length]]).map(kind => [form, kind] as const));

test.each(TRIED)('%s, %s: no command says a secret', async (form, kind) => {
  const [old, now] = [seeded()[kind], seeded()[kind]];
  const [before, after] = [old, now].map(({ config }) => examplesOf(config)[form]);
  // the secrets are in the file, or nothing is tried
  if (!form.startsWith('Strimzi `KafkaMirrorMaker2`')) {
    expect(leaks(String(after.content), now.secrets)).toHaveLength(now.secrets.length);
  }
  const said = await saidOf(after, before);
  expect(said).toMatch(/"deployments"/);
  expect(leaking(said, [...old.secrets, ...now.secrets])).toEqual([]);
});

test.each(Object.keys(FORMS))('%s: of what cannot be read, nothing is said', async form => {
  const { config, secrets } = seeded().postgres;
  const { path, content: all } = examplesOf(config)[form];
  const whole = String(all);
  for (const content of [whole.slice(0, Math.floor(whole.length * 0.5)), whole.slice(0, Math.floor(whole.length * 0.9)), whole.replace('oops', '}:{[ %&\t"')]) {
    expect(leaking(await saidOf({ path, content }), secrets)).toEqual([]);
  }
});

test('a worker configuration, within a template and beside it', async () => {
  const { config, secrets } = seeded().postgres;
  const lines = Object.entries({ ...config, 'key.converter': 'a', 'consumer.sasl.jaas.config': config['consumer.override.sasl.jaas.config'] })
    .map(([key, value]) => `${key}=${value}\n`).join('');
  const content = Buffer.from(lines).toString('base64');
  const template = {
    Resources: {
      Worker: { Type: 'AWS::KafkaConnect::WorkerConfiguration', Properties: { Name: 'w', PropertiesFileContent: content } },
      Sales: {
        Type: 'AWS::KafkaConnect::Connector',
        Properties: {
          ConnectorName: 'sales',
          ConnectorConfiguration: { 'connector.class': config['connector.class'], 'tasks.max': '1' },
          WorkerConfiguration: { WorkerConfigurationArn: { Ref: 'Worker' }, Revision: 1 },
        },
      },
    },
  };
  expect(leaking(await saidOf({ path: 't.json', content: JSON.stringify(template) }), secrets)).toEqual([]);
  for (const [first, ...rest] of [['check'], ['check', '--format', 'json'], ['import']]) {
    const { out, err } = await run([first, 'c.json', ...rest, '--worker-config', 'w.properties'], { 'c.json': { 'connector.class': config['connector.class'] }, 'w.properties': lines });
    expect(out).not.toBe('');
    expect(leaking(out + err, secrets)).toEqual([]);
  }
});

test.each([
  ['a URL', (s: string) => `Caused by: org.postgresql.util.PSQLException: Unable to parse jdbc:postgresql://cdc:${s}@db/x?password=${s}`],
  ['a login', (s: string) => `Caused by: org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed: ScramLoginModule required username="cdc" password="${s}";`],
  ['a header', (s: string) => `Caused by: org.apache.kafka.connect.errors.ConnectException: 401 for Authorization: Basic ${s}`],
  ['a text in JSON', (s: string) => `Caused by: org.apache.kafka.connect.errors.ConnectException: cannot read {"user": "cdc", "password": "${s}", "api_key":"${s}"}`],
  ['an access key', (s: string) => `Caused by: org.apache.kafka.connect.errors.ConnectException: Endpoint=sb://h/;SharedAccessKeyName=n;SharedAccessKey=${s}`],
])('a log with a secret in %s', async (_, cause) => {
  const secret = seed();
  const log = '[2026-01-02 03:04:05,678] ERROR [orders|task-0] WorkerSinkTask{id=orders-0} Task threw an uncaught and unrecoverable exception (org.apache.kafka.connect.runtime.WorkerTask:213)\n'
    + `org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.\n\tat a.B.c(B.java:1)\n${cause(secret)}\n\tat a.B.d(B.java:2)\n`;
  for (const format of ['text', 'json']) {
    const { out, err } = await run(['explain', '--log', 'worker.log', '--format', format], { 'worker.log': log });
    expect(out).toMatch(/orders/);
    expect(leaking(out + err, [secret])).toEqual([]);
  }
});

test.each([
  ['inspect', 'a.zip', (s: string) => s],
  ['inspect', 'a.zip', (s: string) => `password=${s}`],
  ['pin', (s: string) => `http://user:${s}@127.0.0.1:9/a.zip?token=${s}`, () => ''],
  ['fetch', (s: string) => `https://user:${s}@127.0.0.1:9/a.zip?X-Amz-Signature=${s}`, () => ''],
  ['inspect', (s: string) => `https://user:${s}@127.0.0.1:9/a.zip`, () => ''],
] as const)('plugin %s: a secret in an address, or in a file that is no archive', async (command, subject, content) => {
  const secret = seed();
  const word = typeof subject === 'string' ? subject : subject(secret);
  const { status, out, err } = await run(['plugin', command, word], { 'a.zip': content(secret) });
  expect(status).not.toBe(0);
  expect(leaking(out + err, [secret])).toEqual([]);
});
