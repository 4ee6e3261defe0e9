import type { Template } from '../../adapters';

/** A stack before and after. */
export interface Sides { readonly before: Template; readonly after: Template }

/** What happens to a resource. `refused`: the deploy fails. */
export type ChangeKind = 'untouched' | 'updated' | 'replaced' | 'created' | 'deleted' | 'refused';

/** What one changed property does to a connector that is changed in place. */
export type Effect =
  | 'nothing' | 'in place' | 'in place, workers are added or removed' | 'in place, workers restart' | 'in place, tasks restart'
  | 'in place, brokers restart one after the other' | 'replaced by an empty cluster' | 'deleted and created again' | 'created under the new name, then the old one is deleted' | 'refused';

export interface Cause {
  /** The property, down to the option of a configuration map. */
  readonly property: string;
  /** What changed there, in words. */
  readonly detail?: string;
  /** Of a connector that is changed in place, or of a cluster. */
  readonly effect?: Effect;
}

/** Whether a connector goes on where it was. */
export interface Position {
  /** `unknown` where only the deploy can tell. */
  readonly kept: 'yes' | 'no' | 'unknown';
  readonly reason: string;
}

export interface ConnectorChange {
  readonly name: string;
  readonly connectorName?: string;
  readonly change: ChangeKind;
  readonly causes: readonly Cause[];
  readonly position?: Position;
  /** How long there is no connector. */
  readonly outage: string;
}

export interface ResourceChange {
  readonly name: string;
  readonly type: string;
  readonly change: ChangeKind;
  readonly causes: readonly Cause[];
}

export interface Note {
  readonly severity: 'error' | 'warning' | 'info';
  readonly about: string;
  readonly message: string;
}

export interface Comparison {
  readonly version: 1;
  readonly connectors: readonly ConnectorChange[];
  readonly clusters: readonly ResourceChange[];
  readonly plugins: readonly ResourceChange[];
  readonly workerConfigurations: readonly ResourceChange[];
  readonly notes: readonly Note[];
  readonly summary: { readonly [kind in ChangeKind]: number } & { readonly positionsLost: number };
}
