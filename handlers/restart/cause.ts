import type { DescribeConnectorResponse } from '@aws-sdk/client-kafkaconnect';
import { firstError } from '../connector/first-error';
import type { Clients } from './clients';
import type { Cause } from './decide';

/** Errors that come again with the same record, or until somebody changes something. */
const PERMANENT: readonly [RegExp, string][] = [
  [/\bRecordTooLargeException\b/, 'a record is larger than the producer or the topic takes'],
  [/\bDataException\b|\bSchemaProjectorException\b|\bSchemaBuilderException\b/, 'a record does not have the form that the connector needs'],
  [/\bSerializationException\b|Error converting message|data failed due to serialization error/i, 'a record cannot be converted'],
  [/\bConfigException\b|\bInvalidConfigurationException\b/, 'the configuration is not valid'],
  [/AuthorizationException\b|\bAccessDenied(Exception)?\b|not authorized to perform/i, 'a permission is missing'],
  [/requested WAL segment .*removed|can no longer (get changes|be decoded)/i, 'the database no longer has the log that the connector needs'],
  [/no longer available on the server|Could not find first log file name in binary log/i, 'the database no longer has the log that the connector needs'],
  [/\bClassNotFoundException\b|\bNoSuchMethodError\b|\bNoClassDefFoundError\b/, 'a class is missing from the plugin'],
];

/** What the workers logged first since a time, as far as it counts: whether a restart can mend it. What cannot be read is taken for passing. */
export async function causeOf({ logs }: Clients, { connectorName = '', logDelivery }: DescribeConnectorResponse, since: number): Promise<Cause> {
  const said = await firstError(logs, { connectorName, logDelivery }, since);
  const known = PERMANENT.find(([pattern]) => pattern.test(said));
  return known === undefined ? { restartHelps: true, what: '' } : { restartHelps: false, what: known[1] };
}
