import type { Rule } from '../../../model';
import { finding, NOT_APPLICABLE } from '../../../model';
import { literal } from '../../../checks';

const KEY = 'database.connection.adapter';

export const xstream: Rule = {
  id: 'MC-CDC-006',
  title: 'an Oracle source needs no native libraries',
  severity: 'warning',
  why: 'XStream reads through the OCI driver. The driver needs the native libraries of the Oracle Instant Client on the library path of the worker, '
    + 'which cannot be set on MSK Connect, and Oracle\'s XStream JAR, which is not part of the connector\'s archive; without it the connector fails '
    + 'with NoClassDefFoundError.',
  fix: 'use database.connection.adapter=logminer, which needs the JDBC driver only',
  source: 'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-xstreams-support',
  check: deployment => literal(deployment, KEY)?.toLowerCase() !== 'xstream' ? NOT_APPLICABLE : finding({
    key: KEY,
    value: 'xstream',
    message: `${KEY} is xstream, which needs native libraries of Oracle on the worker`,
  }),
};
