export * from './evaluate';
export * from '../model';
export * from './refuse';
export * from '../model/rule';
