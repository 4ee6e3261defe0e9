import { ChangeHistory } from '../cdc/change-history';
import { UNWRAP_ALIAS } from './created-topics';
import { DeleteHandling, RecordShape } from './debezium-values';
import type { DebeziumPlan } from './plan';

/** What was done, and when. */
const OPERATION = ['op', 'source.ts_ms'];

/** How a deletion is written. */
export function deleteHandlingOf({ options, archive }: DebeziumPlan): DeleteHandling {
  const { deleteHandling } = options;
  if (deleteHandling !== undefined) {
    return deleteHandling;
  }
  switch (archive?.history ?? ChangeHistory.ROWS) {
    case ChangeHistory.ROWS: return archive?.rewritesDeletions ? DeleteHandling.REWRITE : DeleteHandling.TOMBSTONE;
    case ChangeHistory.CHANGES: return DeleteHandling.REWRITE;
    case ChangeHistory.CHANGES_AND_TOMBSTONES: return DeleteHandling.REWRITE_WITH_TOMBSTONE;
  }
}

/** The fields of envelopes that an archive keeps in its rows, by their paths. */
export function archivedFields({ archive, positionFields }: DebeziumPlan): readonly string[] | undefined {
  const keepsOrder = (archive?.history ?? ChangeHistory.ROWS) !== ChangeHistory.ROWS;
  return keepsOrder ? [...OPERATION, ...positionFields] : archive?.rewritesDeletions ? OPERATION : undefined;
}

/** The same by their names in rows, for sinks, where deletions are rows among them; the user may have said otherwise. */
export function changeFieldsOf(plan: DebeziumPlan): string[] | undefined {
  const { options, archive } = plan;
  if ((archive?.history ?? ChangeHistory.ROWS) === ChangeHistory.ROWS || options.recordShape === RecordShape.ENVELOPE) {
    return undefined;
  }
  const said = (option: string) => options.config?.[`transforms.${UNWRAP_ALIAS}.${option}`];
  const prefix = said('add.fields.prefix') ?? '__';
  const fields = said('add.fields')?.split(',').map(field => field.trim()) ?? archivedFields(plan) ?? [];
  return [`${prefix}deleted`, ...fields.map(field => `${prefix}${named(field)}`)];
}

/** `source.lsn` becomes `source_lsn`; in `op:operation` the name is given. */
function named(field: string): string {
  const [path, name] = field.split(':');
  return name ?? path.replace(/\./g, '_');
}

/** Refuses to forget deletions, or to keep no tombstones, for an archive that was asked for both. */
export function refuseHistory({ title, options, archive }: DebeziumPlan): void {
  const history = archive?.history ?? ChangeHistory.ROWS;
  const { deleteHandling, topicPrefix } = options;
  const fitting = history === ChangeHistory.ROWS ? Object.values(DeleteHandling)
    : history === ChangeHistory.CHANGES ? [DeleteHandling.REWRITE, DeleteHandling.REWRITE_WITH_TOMBSTONE] : [DeleteHandling.REWRITE_WITH_TOMBSTONE];
  if (deleteHandling !== undefined && !fitting.includes(deleteHandling)) {
    throw new Error(`${title} "${topicPrefix}" has "deleteHandling" of ${deleteHandling}, but its archive stores ${history}, which needs ${fitting.join(' or ')}; `
      + 'omit "deleteHandling"');
  }
}
