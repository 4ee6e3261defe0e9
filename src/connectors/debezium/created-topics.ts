import { tablesWithoutKeyColumns } from '../../checks';
import { CleanupPolicy } from '../../cluster';
import { REQUEST_SIZE } from '../message-size';
import { deleteFormOf } from './delete-form';
import type { DebeziumPlan } from './plan';

/** Enough for tasks of sinks to share the work; later partitions would move keys and so break the order of their changes. */
const PARTITIONS = 3;

/** The name of the transform that makes rows of envelopes. */
export const UNWRAP_ALIAS = 'unwrap';

/** How the topics of a source are created, unless the user says otherwise. */
export function creationDefaults(plan: DebeziumPlan, config: { [key: string]: string }, messageBytes: number): { [key: string]: string } {
  const groups = (config['topic.creation.groups'] ?? '').split(',').map(group => group.trim()).filter(group => group !== '');
  const bytes = String(Math.max(messageBytes, positive(config[REQUEST_SIZE])));
  return {
    'topic.creation.default.partitions': String(PARTITIONS),
    'topic.creation.default.cleanup.policy': canCompact(plan, config) ? CleanupPolicy.COMPACT : CleanupPolicy.DELETE,
    // groups inherit nothing of the default but partitions and replicas
    ...Object.fromEntries(['default', ...groups].map(group => [`topic.creation.${group}.max.message.bytes`, bytes])),
  };
}

/** The producer sends what the topics that it creates take: 0 where it creates none, since what other topics take is not known. */
export function producedBytes(config: { [key: string]: string }): number {
  const taken = Object.entries(config).filter(([key]) => /^topic\.creation\..+\.max\.message\.bytes$/.test(key)).map(([, value]) => positive(value));
  return positive(config[REQUEST_SIZE]) || Math.max(0, ...taken);
}

/**
 * Compacted topics keep the last state of each row, and forget it where a deletion leaves a tombstone: only then do they stay right. They refuse
 * records without a key, which would end the task for all tables, so each table must surely have one. An archive wants each change, not the last.
 */
function canCompact(plan: DebeziumPlan, config: { [key: string]: string }): boolean {
  const leaves = deleteFormOf(config, UNWRAP_ALIAS);
  const tombstones = leaves === 'tombstone' || leaves === 'rewritten-then-tombstone' || (leaves === 'envelope' && config['tombstones.on.delete'] !== 'false');
  const tables = (config['table.include.list'] ?? '.*').split(',').map(table => table.trim());
  const keys = plan.alwaysHasKeys || tablesWithoutKeyColumns(tables, config['message.key.columns']).length === 0;
  return tombstones && keys && plan.archive === undefined;
}

function positive(value: string | undefined): number {
  return Number(value) > 0 ? Number(value) : 0;
}
