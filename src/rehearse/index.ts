export type { RehearseOptions } from './rehearse';
