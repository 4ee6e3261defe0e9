import { createServer } from 'http';
import type { Server } from 'http';
import { mkdtempSync, readdirSync, rmSync } from 'fs';
import type { AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { spawnSync } from 'child_process';
import type { RehearsalProcess } from '../../src/rehearse/rehearsal-process';
import { startRealConnect } from '../support/real-connect';
import { examples, withOutdir } from './examples';

const PROVIDER = 'io.github.cdkmskconnect.secrets.SecretsManagerConfigProvider';

/** A stand-in of AWS Secrets Manager: one secret that is a JSON object. */
function secretsManager(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-amz-json-1.1');
    response.end(JSON.stringify({ Name: 'db', SecretString: JSON.stringify({ username: 'debezium', password: 'from-the-service', port: 15432 }) }));
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** The configuration of the only connector of a template, with what only a deploy knows replaced. */
function configurationOf(template: any): Record<string, string> {
  const connector: any = Object.values(template.Resources).find((resource: any) => resource.Type === 'AWS::KafkaConnect::Connector');
  const plain = (value: any): string => (typeof value === 'string' ? value
    : value['Fn::Join'] ? value['Fn::Join'][1].map((part: any) => (typeof part === 'string' ? part : 'db')).join('')
      : JSON.stringify(value).includes('Port') ? '15432' : 'database.example.com');
  return Object.fromEntries(Object.entries(connector.Properties.ConnectorConfiguration).map(([key, value]) => [key, plain(value)]));
}

describe('the plugin of the cloud assembly in a real Kafka Connect 3.7', () => {
  const plugin = mkdtempSync(join(tmpdir(), 'plugin-'));
  let config: Record<string, string>;
  let connect: RehearsalProcess;
  let service: Server;

  beforeAll(async () => {
    withOutdir((outdir) => {
      const assembly = examples().find(example => example.name === 'debezium-postgres-serverless')!.build({ outdir }).synth();
      const archive = readdirSync(outdir).find(file => file.endsWith('.zip'))!;
      const unpacked = spawnSync('python3', ['-m', 'zipfile', '-e', join(outdir, archive), plugin]);
      expect(unpacked.status).toBe(0);
      config = configurationOf(assembly.stacks[0].template);
    });
    service = await secretsManager();
    connect = startRealConnect({ ...process.env, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_EC2_METADATA_DISABLED: 'true' });
  }, 300_000);

  afterAll(async () => {
    await connect.stop();
    service.close();
    rmSync(plugin, { recursive: true });
  });

  test('loads, with connector and config provider', async () => {
    const answer = await connect.request({ op: 'load', plugin, classes: [config['connector.class'], PROVIDER] });
    expect(answer).toMatchObject({ loads: true, classes: { [config['connector.class']]: { found: true, kind: 'source' }, [PROVIDER]: { found: true } } });
  });

  test('accepts the configuration', async () => {
    const worker = { 'config.providers': 'secretsmanager', 'config.providers.secretsmanager.class': PROVIDER };
    const answer = await connect.request({ op: 'validate', plugin, worker, config, isolate: true, standIns: true });
    expect([answer.errors, answer.exception]).toEqual([{}, undefined]);
  });

  test('refuses it when it is wrong', async () => {
    const answer = await connect.request({ op: 'validate', plugin, worker: {}, config: { ...config, 'snapshot.mode': 'sometimes' }, isolate: true });
    expect(Object.keys(answer.errors)).toContain('snapshot.mode');
  });

  test('resolves a reference by the provider of the plugin', async () => {
    const worker = {
      'config.providers': 'secretsmanager',
      'config.providers.secretsmanager.class': PROVIDER,
      'config.providers.secretsmanager.param.region': 'eu-west-1',
      'config.providers.secretsmanager.param.endpoint': `http://127.0.0.1:${(service.address() as AddressInfo).port}`,
    };
    const arn = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf';
    const references = { password: '${secretsmanager:db:password}', byArn: `\${secretsmanager:${arn}:password}`, port: '${secretsmanager:db:port}' };
    const answer = await connect.request({ op: 'resolve', plugin, worker, references, reveal: true });
    expect(Object.fromEntries(Object.entries(answer.values).map(([key, value]: [string, any]) => [key, value.value])))
      .toEqual({ password: 'from-the-service', byArn: 'from-the-service', port: '15432' });
  });
});
