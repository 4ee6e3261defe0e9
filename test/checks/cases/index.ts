import { ARCHIVES } from './archives';
import { AROUND } from './around';
import { BASICS } from './basics';
import type { Case } from './case';
import { CLIENTS_AND_ROLES } from './clients-and-roles';
import { HOSTILE_RECORDS } from './hostile-records';
import { KAFKA } from './kafka';
import { OPEN_SEARCH } from './open-search';
import { SOURCES_AND_SINKS } from './sources-and-sinks';

export const CASES: readonly Case[] = [...BASICS, ...KAFKA, ...AROUND, ...SOURCES_AND_SINKS, ...OPEN_SEARCH, ...ARCHIVES, ...HOSTILE_RECORDS, ...CLIENTS_AND_ROLES];
