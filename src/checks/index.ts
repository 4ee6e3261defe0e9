export * from './evaluate';
export * from './model';
export * from './refuse';
export * from './rule';
export { FLEET_RULES, RULES } from './rules';
