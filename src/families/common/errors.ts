import type { ErrorText } from '../error-text';
import { KAFKA_ERRORS } from './kafka-errors';
import { PLUGIN_ERRORS } from './plugin-errors';
import { RECORD_ERRORS } from './record-errors';

/** What Kafka Connect and the Kafka clients say, whatever the connector is. */
export const ERRORS: readonly ErrorText[] = [...PLUGIN_ERRORS, ...KAFKA_ERRORS, ...RECORD_ERRORS];
