/** Secrets that occur nowhere else, so that each place where one is printed is a leak. */
let made = 0;

/** A secret: long enough to be cut, of characters that survive any quoting, or with some that do not. */
export function seed(around = ''): string {
  const number = made++;
  const core = [...Array(5)].map((_, index) => `q${((number + 1) * 7919 * (index + 3) % 1679615).toString(36).padStart(4, 'z')}`).join('');
  return `${around}${core}`;
}

/** Every eight characters of the secrets that stand in a text. Quotes and other signs around them are not asked for. */
export function leaks(text: string, secrets: readonly string[]): string[] {
  return secrets.filter(secret => {
    const core = secret.replace(/^[^q]*/, '');
    return [...Array(core.length - 7)].some((_, at) => text.includes(core.slice(at, at + 8)));
  });
}

/** A configuration, and the secrets in it. */
export interface Seeded { readonly config: Record<string, string>; readonly secrets: readonly string[] }

const jaas = (secret: string) => `org.apache.kafka.common.security.scram.ScramLoginModule required username="cdc" password="${secret}";`;
const CLASSES = {
  mongo: 'com.mongodb.kafka.connect.MongoSinkConnector',
  jdbc: 'io.aiven.connect.jdbc.JdbcSinkConnector',
  http: 'io.aiven.kafka.connect.http.HttpSinkConnector',
  postgres: 'io.debezium.connector.postgresql.PostgresConnector',
  snowflake: 'com.snowflake.kafka.connector.SnowflakeSinkConnector',
};

/** One configuration for each of these classes, with a secret in every place where people put one, and a mistake beside each. */
export function seeded(): Record<string, Seeded> {
  const of = (className: string, build: (s: (around?: string) => string) => Record<string, string>): Seeded => {
    const secrets: string[] = [];
    const take = (around?: string) => {
      secrets.push(seed(around));
      return secrets[secrets.length - 1];
    };
    const common = {
      'connector.class': className,
      'tasks.max': 'oops',
      'value.converter': 'io.confluent.connect.avro.AvroConverter',
      'value.converter.schema.registry.url': `http://user:${take()}@registry:8081,registry2`,
      'value.converter.basic.auth.credentials.source': 'USER_INFOS',
      'value.converter.basic.auth.user.info': `user:${take()}`,
      'value.converter.schema.registry.ssl.keystore.password': take('a "b" \\c '),
      'producer.override.sasl.jaas.config': jaas(take()),
      'consumer.override.security.protocol': 'SASL_SSLL',
      'consumer.override.sasl.jaas.config': jaas(take()),
      'transforms': 'cipher,mask',
      'transforms.cipher.type': 'com.github.hpgrahsl.kafka.connect.transforms.kryptonite.CipherField$Value',
      'transforms.cipher.cipher_data_keys': `[{"identifier":"k1","material":{"keyData":[{"value":"${take()}"}]}}]`,
      'transforms.cipher.encryption.key': take(),
      'transforms.mask.type': 'org.apache.kafka.connect.transforms.MaskField$Value',
      'transforms.mask.secret.key': take(),
      'aws.access.key.id': 'AKIA',
      'aws.secret.access.key': take(),
    };
    return { config: { ...common, ...build(take) }, secrets };
  };
  return {
    mongo: of(CLASSES.mongo, s => ({ 'topics': 'a b', 'database': 'd', 'connection.uri': `mongodb+srv://cdc:${s()}@shop.example.com:27017/?authMechanismProperties=AWS_SESSION_TOKEN:${s()}` })),
    jdbc: of(CLASSES.jdbc, s => ({
      'topics': 'a',
      'connection.url': `jdbc:postgresql//${'h'.repeat(40)}.example.com/db?currentSchema=some&user=u&password=${s()}&sslmode=x`,
      'connection.password': s(),
      'insert.mode': 'upserts',
      'dialect.name': `jdbc:oracle:thin:u/${s()}@h:1521/x`,
    })),
    http: of(CLASSES.http, s => ({
      'topics': 'a',
      'http.url': `https://user:${s()}@example.com/x?api_key=${s()}`,
      'http.authorization.type': 'statics',
      'http.headers.authorization': `Bearer ${s()}`,
      'http.headers.additional': `X-Api-Key:${s()},X-Auth-Token: ${s()}`,
      'oauth2.client.secret': s(),
    })),
    postgres: of(CLASSES.postgres, s => ({
      'topic.prefix': 'sh op',
      'database.hostname': `cdc:${s()}@db`,
      'database.user': 'cdc',
      'database.password': `${s()},${s()};${s()}`,
      'database.initial.statements': `SET x; ALTER USER cdc PASSWORD '${s()}'`,
      'schema.history.internal.consumer.sasl.jaas.config': jaas(s()),
      'signal.data.collection': 'cdc.signal',
      'azure.connection': `Endpoint=sb://h/;SharedAccessKeyName=n;SharedAccessKey=${s()}`,
    })),
    snowflake: of(CLASSES.snowflake, s => ({
      'topics': 'a',
      'snowflake.url.name': 'acme',
      'snowflake.private.key': `-----BEGIN PRIVATE KEY-----\\n${s()}\\n${s()}\\n-----END PRIVATE KEY-----`,
      'snowflake.private.key.passphrase': s(),
      'snowflake.oauth.refresh.token': s(),
      'jvm.proxy.password': s(),
    })),
  };
}
