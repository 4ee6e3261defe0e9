import { inPlaceOf } from '../input/places';
import { isObject } from '../template/values';
import type { Json } from '../template/values';

/** A connector in one of the shapes that people have. */
export type Recognized =
  /** Whole, or what of it somebody has. */
  | { readonly kind: 'template'; readonly content: Json; readonly isPart?: true }
  /** A template that was made of something else, which says less; of a connector's file where several files make it. */
  | { readonly kind: 'made'; readonly content: Json; readonly only?: ReadonlySet<string> }
  | { readonly kind: 'create-connector'; readonly name: string; readonly content: Json }
  /** The properties of workers, in a file of their own. */
  | { readonly kind: 'worker'; readonly content: Json }
  | { readonly kind: 'configuration'; readonly name?: string; readonly content: Json };

/** Says what a parsed value holds. */
export type Recognize = (content: unknown) => Recognized[];
/** Takes what it knows, and leaves the rest to others. What it holds within can have any form again. */
export type Form = (content: Json, recognize: Recognize) => Recognized[] | undefined;

export function configuration(content: Json, name: unknown): Recognized {
  return { kind: 'configuration', content, ...typeof name === 'string' && { name } };
}

/** A configuration of which the class and the number of tasks stand beside it, as operators of Kubernetes have it. */
export function besides(className: unknown, tasks: unknown, config: unknown, name: unknown): Recognized {
  const given = isObject(config) ? config : {};
  return configuration(inPlaceOf(config, {
    ...className !== undefined && { 'connector.class': className },
    ...tasks !== undefined && { 'tasks.max': tasks },
    ...given,
  }), name);
}

/** Whether a map holds nothing but one kind of value. The class of a flat configuration tells at once, which can have a hundred thousand options. */
export function isMapOf(content: Json, isKind: (value: unknown) => boolean): boolean {
  if ('connector.class' in content && !isKind(content['connector.class'])) {
    return false;
  }
  const values = Object.values(content);
  return values.length > 0 && values.every(isKind);
}

/** Whether a map is what `connect-mirror-maker.sh` takes: the clusters, and what goes from which to which. */
export function isMirrorMaker(content: Json): boolean {
  return !('connector.class' in content) && typeof content.clusters === 'string' && Object.keys(content).some(key => /^[\w-]+->[\w-]+\.\w/.test(key));
}

/** What only a worker has, and what only a connector has. */
const OF_WORKERS = /^(config\.providers($|\.)|(group\.id|bootstrap\.servers|plugin\.path|listeners)$|(offset|config|status)\.(storage|flush)\.|rest\.|(producer|consumer)\.(?!override\.))/;
const OF_CONNECTORS = /^(name|connector\.class|topics|topics\.regex|transforms|predicates)$/;
const OF_BOTH = /^((key|value|header)\.conv|tasks\.max$|(producer|consumer|admin)\.|(exactly\.once|task\.shutdown|connect\.protocol|offset|plugin|worker|heartbeat|session|rebalance|metadata|topic\.tracking|topic\.creation\.enable|errors)\b)/;

/** Whether a flat map is what a worker is configured with. The class tells at once that it is a connector, which can have a hundred thousand options. */
export function isWorker(content: Json): boolean {
  if ('connector.class' in content) {
    return false;
  }
  const keys = Object.keys(content).map(key => key.trim());
  return keys.length > 0 && Object.values(content).every(value => typeof value === 'string') && !keys.some(key => OF_CONNECTORS.test(key))
    && (keys.some(key => OF_WORKERS.test(key)) || (keys.some(key => /\.converter/.test(key)) && keys.every(key => OF_BOTH.test(key))));
}

export function isFlat(content: Json): boolean {
  return 'connector.class' in content || Object.keys(content).some(key => key.trim() === 'connector.class' || FLAT.test(key));
}

const FLAT = /^(tasks\.max|topics(\.regex)?|key\.converter|value\.converter|transforms)$/;
