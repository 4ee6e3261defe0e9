import type { ConnectorDeployment, Rule } from '../../../model';
import { findings, HOLDS, NOT_APPLICABLE } from '../../../model';
import type { DialedHost, Protocol } from '../../../checks';
import { dialedHosts, literal, onePerKey } from '../../../checks';
import { parameterOf, protocolWith } from '../host-options';
import { clientSetting, ownClients } from '../own-clients';

export const tlsOnly: Rule = {
  id: 'MC-NET-017',
  title: 'TLS is on for services that accept nothing else',
  severity: 'error',
  why: 'The service closes connections without TLS, and the connector fails or waits until it times out.',
  fix: 'turn TLS on: https://, tls=true, ssl=true, sslmode=require, or security.protocol=SASL_SSL',
  source: 'https://www.mongodb.com/docs/atlas/reference/faq/security/; https://clickhouse.com/docs/en/integrations/kafka/clickhouse-kafka-connect-sink',
  check(deployment) {
    const dialed = dialedHosts(deployment).filter(({ service }) => service?.tlsOnly);
    const plain = dialed.flatMap(each => {
      const reason = withoutTls(each, deployment);
      return reason === undefined ? [] : [{ ...each, reason }];
    });
    return dialed.length === 0 ? NOT_APPLICABLE : plain.length === 0 ? HOLDS : findings(onePerKey(plain).map(({ key, service, reason }) => ({
      key, message: `${key} is an address of ${service!.title}, which requires TLS, but ${reason}`,
    })));
  },
};

type LeftOff = (dialed: DialedHost, deployment: ConnectorDeployment) => string | undefined;

const LEFT_OFF = new Map<Protocol | undefined, LeftOff>([
  ['http', ({ scheme }) => scheme === 'http' ? 'the address begins with http://' : undefined],
  ['postgresql', (dialed, deployment) => (dialed.key === 'database.hostname' ? literal(deployment, 'database.sslmode') : parameterOf(dialed, 'sslmode')) === 'disable' ? 'sslmode is disable' : undefined],
  ['mongodb', (dialed, deployment) => {
    const given = deployment.configuration!.get('mongodb.ssl.enabled');
    const told = parameterOf(dialed, 'tls', 'ssl') ?? (given && (given.literal?.trim().toLowerCase() ?? 'unknown'));
    return told === 'false' ? 'TLS is turned off' : told === undefined && dialed.scheme === 'mongodb' && isWhole(dialed.key, deployment) ? 'a mongodb:// address without tls=true uses none' : undefined;
  }],
  ['kafka', ({ key }, deployment) => plainClient(key, deployment)],
  [undefined, ({ key }, deployment) => key === 'hostname' && literal(deployment, 'ssl')?.toLowerCase() === 'false' ? 'ssl is false' : undefined],
]);

/** What leaves TLS off, in words; undefined where nothing does, or nobody can know. */
function withoutTls(dialed: DialedHost, deployment: ConnectorDeployment): string | undefined {
  return LEFT_OFF.get(protocolWith(dialed, deployment))?.(dialed, deployment);
}

/** Whether the options of an address are known, to the last. */
function isWhole(key: string, deployment: ConnectorDeployment): boolean {
  return literal(deployment, key)?.includes('${') === false;
}

function plainClient(key: string, deployment: ConnectorDeployment): string | undefined {
  const client = ownClients(deployment).find(({ servers }) => servers === key);
  const setting = client && clientSetting(deployment, client, 'security.protocol');
  const protocol = setting === undefined ? 'PLAINTEXT' : setting.literal?.trim();
  return client === undefined || protocol === undefined || /SSL$/.test(protocol) ? undefined
    : `${client.prefix}security.protocol is ${setting === undefined ? 'not set, so it is PLAINTEXT' : protocol}`;
}
