import type { ConnectorOptions } from '../../../catalog';
import type { Rule } from '../../../model';
import { optionRule } from '../../option-rule';
import type { OptionViolation } from '../../option-rule';

const OPTION = 'schema.registry.url';
const USES_REGISTRY = /^(io\.confluent\.connect\.(avro\.AvroConverter|protobuf\.ProtobufConverter|json\.JsonSchemaConverter)|com\.snowflake\.kafka\.connector\.records\.SnowflakeAvroConverter)$/;

export const registryAddress: Rule = optionRule({
  id: 'MC-OPT-050',
  title: 'a converter that uses a schema registry has its URL and login',
  severity: 'error',
  why: 'Validation succeeds, then the task fails when it creates the converter, or at the first record.',
  fix: 'set key.converter.schema.registry.url and value.converter.schema.registry.url, each with http:// or https://; workers cannot reach a name that only another '
    + 'network knows. The converters of the AWS Glue Schema Registry need none',
  source: 'Confluent 7, AbstractKafkaSchemaSerDeConfig; RestService: https://docs.confluent.io/platform/current/schema-registry/connect.html',
  instead: ['MC-OPT-033'],
  check: connector => {
    const found = (['key', 'value'] as const).flatMap(side => {
      const converter = connector.converter(side);
      return converter !== undefined && USES_REGISTRY.test(converter) ? addressProblem(connector, side) ?? loginProblem(connector, side) ?? [] : [];
    });
    const [first, second] = found;
    // one cause on both sides is one finding
    return second !== undefined && first.message === second.message ? [{ ...first, message: `${first.message}; neither is ${second.key}` }] : found;
  },
});

function addressProblem(connector: ConnectorOptions, side: 'key' | 'value'): OptionViolation | undefined {
  const key = `${side}.converter.${OPTION}`;
  const isOwn = connector.has(`${side}.converter`);
  if (isOwn ? connector.isMissing(key) : !connector.worker?.get(key)) {
    const bare = connector.has(OPTION) ? `; ${OPTION} without the prefix is not read` : '';
    return { key, message: `is not set, and the converter needs it${bare}` };
  }
  const held = isOwn ? connector.known(key) : connector.workerText(key);
  const wrong = typeof held === 'string' ? held.split(',').map(each => each.trim()).find(each => !/^(https?|mock):\/\/[^/\s]/.test(each)) : undefined;
  return wrong === undefined ? undefined : { key, message: `has '${wrong}', which is not a URL: it must begin with http:// or https://` };
}

/** The client asks for the login as soon as it is told where to look for it. */
function loginProblem(connector: ConnectorOptions, side: 'key' | 'value'): OptionViolation | undefined {
  const prefix = `${side}.converter.`;
  const source = `${prefix}basic.auth.credentials.source`;
  const login = ['basic.auth.user.info', 'schema.registry.basic.auth.user.info'].map(name => prefix + name);
  return connector.known(source)?.trim() === 'USER_INFO' && login.every(key => connector.isMissing(key))
    ? { key: login[0], message: `is not set, but ${source} is USER_INFO`, fix: `set ${login[0]} to user:password, by a reference to a secret` } : undefined;
}
