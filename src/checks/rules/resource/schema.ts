import { CLUSTER_SHAPES } from './cluster-shapes';
import { CONNECT_SHAPES } from './connect-shapes';
import type { Shape } from './shape';

/** The resource types of MSK and MSK Connect. */
export const RESOURCE_SHAPES: Readonly<Record<string, Shape>> = { ...CONNECT_SHAPES, ...CLUSTER_SHAPES };
