import type { OwnClient } from '../../family';
import { clientSetting, ownClients } from '../own-clients';
import type { ConnectorDeployment, Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, oneOf, quoted } from '../../../model';
import { mskWayOf } from '../../../checks';
import type { MskWay } from '../../../checks';

/** The login modules that come with the worker, and the mechanisms that they are for. */
const MODULES: ReadonlyArray<readonly [RegExp, readonly string[]]> = [
  [/^org\.apache\.kafka\.common\.security\.scram\.ScramLoginModule$/, ['SCRAM-SHA-512', 'SCRAM-SHA-256']],
  [/^software\.amazon\.msk\.auth\.iam\.IAMLoginModule$/, ['AWS_MSK_IAM']],
  [/^org\.apache\.kafka\.common\.security\.plain\.PlainLoginModule$/, ['PLAIN']],
  [/^org\.apache\.kafka\.common\.security\.oauthbearer\.OAuthBearerLoginModule$/, ['OAUTHBEARER']],
];

/** What clients of Amazon MSK must say on each way. */
const MECHANISMS: Readonly<Record<MskWay['authentication'], readonly string[]>> = {
  IAM: ['AWS_MSK_IAM', 'OAUTHBEARER'], SCRAM: ['SCRAM-SHA-512'], NONE: [], MUTUAL_TLS: [],
};

export const ownClientsLogIn: Rule = {
  id: 'MC-AUTH-003',
  title: 'Kafka clients that a connector opens itself can authenticate',
  severity: 'error',
  why: 'MSK Connect configures the authentication of the workers\' own clients only. MirrorMaker 2, Debezium\'s schema history and signal channel, '
    + 'the Iceberg sink and connectors with a topic for a license or a state open further Kafka clients, which need their own settings. With wrong settings they wait for the brokers until they '
    + 'time out, or the connector fails at creation.',
  fix: 'set security.protocol, sasl.mechanism and sasl.jaas.config (for mutual TLS: ssl.keystore.*) to match the authentication of the brokers; in '
    + 'the CDK, "sourceCredentials" of MirrorMaker2 sets them',
  source: 'https://kafka.apache.org/37/documentation.html#security_sasl_clientconfig',
  check(deployment) {
    const clients = ownClients(deployment);
    // what IAM access control lacks at a schema history has a rule of its own
    const others = clients.filter(({ prefix }) => !prefix.startsWith('schema.history.') || deployment.clientAuthentication?.literal !== 'IAM');
    return others.length === 0 ? NOT_APPLICABLE : findings(others.flatMap(client => {
      const violations = violationsOf(deployment, client);
      return client.isGuessed ? violations.map((violation): Violation => ({ ...violation, severity: 'warning' })) : violations;
    }));
  },
};

function violationsOf(deployment: ConnectorDeployment, client: OwnClient): Violation[] {
  const setting = (key: string) => clientSetting(deployment, client, key);
  const given = setting('security.protocol');
  const protocol = given === undefined ? 'PLAINTEXT' : given.literal?.trim();
  if (protocol === undefined) {
    return [];
  }
  const way = mskWayOf(deployment.configuration!.get(client.servers)!);
  const wrong = way && wrongProtocol(client, given === undefined, protocol, way);
  if (wrong) {
    // what deploys a configuration file may add what is not said in it
    return [given === undefined && deployment.scope === 'configuration' ? { ...wrong, severity: 'warning' } : wrong];
  }
  return protocol.startsWith('SASL_') ? saslViolations(client, setting, protocol, way, deployment.scope) : keyViolations(client, setting, way);
}

type Setting = (key: string) => ReturnType<typeof clientSetting>;

function wrongProtocol({ prefix, servers }: OwnClient, isDefault: boolean, protocol: string, way: MskWay): Violation | undefined {
  const wanted = way.encryption === 'PLAINTEXT' ? 'PLAINTEXT' : way.authentication === 'IAM' || way.authentication === 'SCRAM' ? 'SASL_SSL' : 'SSL';
  return protocol === wanted ? undefined : {
    key: `${prefix}security.protocol`,
    value: protocol,
    message: `${prefix}security.protocol is ${isDefault ? 'not set, so it is PLAINTEXT' : protocol}, but ${servers} names brokers for ${way.name}, which require ${wanted}`,
  };
}

function saslViolations(client: OwnClient, setting: Setting, protocol: string, way: MskWay | undefined, scope: ConnectorDeployment['scope']): Violation[] {
  const jaas = setting('sasl.jaas.config');
  const mechanism = setting('sasl.mechanism');
  const missing = [...mechanism === undefined ? ['sasl.mechanism'] : [], ...jaas === undefined ? ['sasl.jaas.config'] : []];
  if (missing.length > 0) {
    // A configuration file can be of a worker whose Java has a login of its own; the workers of MSK Connect have none, and its brokers no Kerberos.
    const certain = scope === 'deployment' || (way !== undefined && mechanism === undefined);
    return [{ ...!certain && { severity: 'warning' as const }, ...nothingToLogInWith(client, missing, protocol) }];
  }
  const { prefix } = client;
  const chosen = mechanism!.literal?.trim();
  const module = /^\s*([\w.$]+)\s/.exec(jaas!.knownPrefix)?.[1] ?? '';
  const taken = MODULES.find(([pattern]) => pattern.test(module))?.[1];
  const wanted = way && MECHANISMS[way.authentication];
  if (chosen === undefined) {
    return [];
  }
  const key = `${prefix}sasl.mechanism`;
  if (wanted && !wanted.includes(chosen)) {
    return [{ key, value: chosen, message: `${key} is ${quoted(chosen)}, but the brokers are for ${way.name}, which requires ${oneOf(wanted)}` }];
  }
  if (taken && !taken.includes(chosen)) {
    return [{ key, value: chosen, message: `${key} is ${quoted(chosen)}, but ${prefix}sasl.jaas.config names ${module}, which is for ${oneOf(taken)}` }];
  }
  return chosen === 'AWS_MSK_IAM' && setting('sasl.client.callback.handler.class') === undefined ? [{
    key: `${prefix}sasl.client.callback.handler.class`,
    message: `${prefix}sasl.mechanism is AWS_MSK_IAM, but ${prefix}sasl.client.callback.handler.class is not set`,
    fix: `set ${prefix}sasl.client.callback.handler.class=software.amazon.msk.auth.iam.IAMClientCallbackHandler`,
  }] : [];
}

function keyViolations({ prefix }: OwnClient, setting: Setting, way: MskWay | undefined): Violation[] {
  const location = setting('ssl.keystore.location');
  const key = setting('ssl.keystore.key');
  const chain = setting('ssl.keystore.certificate.chain');
  if (way?.authentication === 'MUTUAL_TLS' && location === undefined && key === undefined) {
    return [{ key: `${prefix}ssl.keystore.key`, message: `the brokers are for ${way.name}, but no ${prefix}ssl.keystore.* is set: the client has no certificate` }];
  }
  if ((key === undefined) !== (chain === undefined)) {
    const absent = key === undefined ? 'ssl.keystore.key' : 'ssl.keystore.certificate.chain';
    return [{ key: `${prefix}${absent}`, message: `${prefix}${absent} is not set; the private key and the certificate must be set together` }];
  }
  return location?.literal !== undefined && !location.literal.includes('${') ? [{
    key: `${prefix}ssl.keystore.location`,
    value: location.literal,
    severity: 'warning',
    message: `${prefix}ssl.keystore.location names the file ${quoted(location.literal)}; you cannot place files on workers`,
    fix: `set ${prefix}ssl.keystore.type=PEM, and ${prefix}ssl.keystore.key and ${prefix}ssl.keystore.certificate.chain by references of a config provider`,
  }] : [];
}

function nothingToLogInWith({ prefix }: OwnClient, missing: readonly string[], protocol: string): Violation {
  const kerberos = missing.includes('sasl.mechanism') ? '; without a mechanism the client tries Kerberos (GSSAPI)' : '';
  return {
    key: `${prefix}${missing[0]}`,
    message: `${prefix}security.protocol is ${protocol}, but ${missing.map(key => `${prefix}${key}`).join(' and ')} ${missing.length > 1 ? 'are' : 'is'} not set: `
      + `the client has no credentials${kerberos}`,
  };
}
