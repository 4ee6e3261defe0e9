import type { Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';

const KEY = 'database.connection.adapter';

export const xstream: Rule = {
  id: 'MC-CDC-006',
  title: 'a source reads Oracle without native libraries',
  severity: 'warning',
  why: 'XStream reads through the OCI driver. It wants the native libraries of the Oracle Instant Client on the library path of the worker, which MSK Connect lets '
    + 'nobody set, and Oracle\'s XStream JAR, which the connector\'s archive does not hold: without it, NoClassDefFoundError.',
  fix: 'use database.connection.adapter=logminer, which needs the JDBC driver only',
  source: 'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-xstreams-support',
  check: deployment => literal(deployment, KEY)?.toLowerCase() !== 'xstream' ? NOT_APPLICABLE : finding({
    key: KEY,
    value: 'xstream',
    message: `${KEY} is xstream, which needs native libraries of Oracle on the worker`,
  }),
};
