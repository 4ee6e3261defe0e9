import { type KnownPlugin } from './types';

export const DEBEZIUM: KnownPlugin[] = [];
