import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ARCHIVES } from './archives';
import { AROUND } from './around';
import { ENCRYPTION_KEYS } from './encryption-keys';
import { AWS_SIDE } from './aws-side';
import { BASICS } from './basics';
import type { Case } from './case';
import { CHANGE_STREAMS } from './change-streams';
import { CLIENTS_AND_ROLES } from './clients-and-roles';
import { BROKERS } from './brokers';
import { CLUSTER } from './cluster';
import { FAMILIES } from './families';
import { GRAMMARS } from './grammars';
import { FIFTH_ROUND } from './fifth-round';
import { FOURTH_ROUND } from './fourth-round';
import { HOSTS } from './hosts';
import { HOSTILE_RECORDS } from './hostile-records';
import { KAFKA } from './kafka';
import { KNOWN } from './known-failures';
import { OPEN_SEARCH } from './open-search';
import { OPERATIONS } from './operations';
import { DATABASE_AND_SERVICE_OPTIONS } from './options/databases-and-services';
import { DEBEZIUM_OPTIONS } from './options/debezium';
import { KAFKA_CONNECT_OPTIONS } from './options/kafka-connect';
import { OPENSEARCH_OPTIONS } from './options/opensearch';
import { S3_OPTIONS } from './options/s3';
import { RECORDS } from './records';
import { REPORT_KINDS } from './report-kinds';
import { REPORTS } from './reports';
import { SECOND_ROUND } from './second-round';
import { SEVENTH_ROUND } from './seventh-round';
import { SIXTH_ROUND } from './sixth-round';
import { SOURCES_AND_SINKS } from './sources-and-sinks';
import { THIRD_ROUND } from './third-round';
import { WORKERS } from './workers';

const FOLDERS = join(__dirname, '..', '..', 'families');

/** What is of one family alone: `test/families/<name>/cases.ts` exports its `CASES`. */
const OF_FAMILIES = readdirSync(FOLDERS).map(name => join(FOLDERS, name, 'cases.ts')).filter(file => existsSync(file))
  .flatMap(file => (require(file) as { CASES: readonly Case[] }).CASES);

/** The cases over the options of one connector, each laid over a configuration without an error. */
export const OPTION_CASES: readonly Case[] = [...KAFKA_CONNECT_OPTIONS, ...OPENSEARCH_OPTIONS, ...S3_OPTIONS, ...DATABASE_AND_SERVICE_OPTIONS, ...DEBEZIUM_OPTIONS];

/** All cases: each rule has one that fails and one that passes. */
export const CASES: readonly Case[] = [
  ...BASICS, ...CLUSTER, ...BROKERS, ...KAFKA, ...AROUND, ...ENCRYPTION_KEYS, ...SOURCES_AND_SINKS, ...FAMILIES, ...CHANGE_STREAMS, ...OPEN_SEARCH, ...ARCHIVES, ...HOSTILE_RECORDS, ...HOSTS, ...GRAMMARS, ...KNOWN, ...CLIENTS_AND_ROLES, ...OPTION_CASES, ...RECORDS, ...SECOND_ROUND, ...THIRD_ROUND, ...FOURTH_ROUND, ...FIFTH_ROUND, ...SIXTH_ROUND, ...SEVENTH_ROUND, ...REPORTS, ...REPORT_KINDS, ...OF_FAMILIES, ...OPERATIONS, ...WORKERS, ...AWS_SIDE,
];
