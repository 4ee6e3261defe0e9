import { createHash } from 'crypto';

/** The connector of the picture that has a bad hour: its target is away, and what it waits for piles up. */
export const IN_TROUBLE = 'archive';

/** One line of a graph: made-up values that look like the metric, the same at every run. */
export function samples(metricName: string, connector: string, points = 60): number[] {
  const noise = noiseOf(`${metricName}/${connector}`);
  const shapes = [...connector.includes(IN_TROUBLE) ? Object.entries(TROUBLE) : [], ...Object.entries(SHAPES)];
  const shape = shapes.find(([pattern]) => new RegExp(pattern).test(metricName))?.[1] ?? (() => 50);
  return Array.from({ length: points }, (_, index) => Math.max(0, shape(index / (points - 1), noise())));
}

/** From the place in time (0 to 1) and some noise (-1 to 1) to a value. */
type Shape = (time: number, noise: number) => number;

/** A wave of the working day. */
const day = (time: number) => 1 + 0.35 * Math.sin(time * 6.3 - 1);

const failing = (time: number) => time > 0.55 && time < 0.63;

const TROUBLE: { [pattern: string]: Shape } = {
  'ErroredTaskCount': time => (failing(time) ? 1 : 0),
  'RunningTaskCount': time => (failing(time) ? 1 : 2),
  '^Sink.*Rate$': (time, noise) => (failing(time) ? 190 : time >= 0.63 && time < 0.74 ? 800 : 420 * day(time)) + 35 * noise,
  'WorkerCount': time => (time > 0.63 ? 2 : 1),
  'RebalanceCompletedTotal': time => 3 + (time > 0.57 ? 1 : 0) + (time > 0.63 ? 1 : 0),
};

const SHAPES: { [pattern: string]: Shape } = {
  '^Source.*Rate$|^Sink.*Rate$': (time, noise) => 420 * day(time) + 35 * noise,
  'Lag': (time, noise) => 160 + 90 * noise + (time > 0.55 && time < 0.72 ? 2600 * Math.sin((time - 0.55) / 0.17 * Math.PI) : 0),
  'ErroredTaskCount': () => 0,
  'RunningTaskCount': () => 1,
  'CpuUtilization': (time, noise) => 44 * day(time) + 4 * noise,
  'MemoryUtilization': (time, noise) => 82 + 3 * time + noise,
  'WorkerCount': () => 1,
  'RebalanceCompletedTotal': () => 2,
  'CpuIdle': (time, noise) => 68 - 14 * day(time) + 2 * noise,
  'KafkaDataLogsDiskUsed': (time, noise) => 58 + 6 * time + 0.3 * noise,
  'ActiveControllerCount': () => 1,
  'OfflinePartitionsCount|UnderReplicatedPartitions': () => 0,
  'GlobalPartitionCount': () => 118,
  'ClientConnectionCount': (_, noise) => 640 + 25 * noise,
};

/** A generator of numbers from -1 to 1 that starts from a text. */
function noiseOf(seed: string): () => number {
  let turn = 0;
  return () => createHash('sha256').update(`${seed}/${turn++}`).digest().readUInt32BE(0) / 2 ** 31 - 1;
}
