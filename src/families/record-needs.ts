import type { Kind, RecordType, Side } from '../catalog';
import type { Severity } from '../model';

/** What stands at one side of the records of a source: always the same, or as an option says. */
export type GivenType = RecordType | { readonly option: string; readonly byDefault: string; readonly types: Readonly<Record<string, RecordType>> };

/** The records of a source, before its transforms. A side that is absent is not known. */
export type GivenRecords = { readonly [side in Side]?: GivenType };

/** What a sink takes of records, behind all transforms. */
export interface RecordNeed {
  readonly side: Side;
  readonly kinds: readonly Kind[];
  /** It takes nothing without a schema. */
  readonly hasSchema?: true;
  /** It takes no structs within structs, as those of change events. */
  readonly isFlat?: boolean;
  /** The option that lists fields which must be there. */
  readonly fields?: string;
  /** Holds only where the option has one of these values, in any case of letters. */
  readonly when?: { readonly option: string; readonly is: RegExp };
  /** What becomes of others, after `values are plain strings, ` */
  readonly otherwise: string;
  readonly fix: string;
  readonly severity?: Severity;
}
