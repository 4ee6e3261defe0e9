/** One line of a graph: made-up values that look like the metric, the same at every run. */
export function samples(metricName: string, label: string, points = 60): number[] {
  const noise = noiseOf(`${metricName}/${label}`);
  const shape = Object.entries(SHAPES).find(([pattern]) => new RegExp(pattern).test(metricName))?.[1] ?? (() => 50);
  return Array.from({ length: points }, (_, index) => Math.max(0, shape(index / (points - 1), noise())));
}

/** From the place in time (0 to 1) and some noise (-1 to 1) to a value. */
type Shape = (time: number, noise: number) => number;

/** A wave of the working day. */
const day = (time: number) => 1 + 0.35 * Math.sin(time * 6.3 - 1);

const SHAPES: { [pattern: string]: Shape } = {
  '^Source.*Rate$|^Sink.*Rate$': (time, noise) => 420 * day(time) + 35 * noise,
  'Lag': (time, noise) => 160 + 90 * noise + (time > 0.55 && time < 0.72 ? 2600 * Math.sin((time - 0.55) / 0.17 * Math.PI) : 0),
  'ErroredTaskCount': time => (time > 0.56 && time < 0.62 ? 1 : 0),
  'RunningTaskCount': time => (time > 0.56 && time < 0.62 ? 1 : 2),
  'CpuUtilization': (time, noise) => 44 * day(time) + 4 * noise,
  'MemoryUtilization': (time, noise) => 82 + 3 * time + noise,
  'WorkerCount': time => (time > 0.6 ? 2 : 1),
  'RebalanceCompletedTotal': time => 3 + (time > 0.57 ? 1 : 0) + (time > 0.61 ? 1 : 0),
  'CpuIdle': (time, noise) => 68 - 14 * day(time) + 2 * noise,
  'KafkaDataLogsDiskUsed': (time, noise) => 58 + 6 * time + 0.3 * noise,
  'ActiveControllerCount': () => 1,
  'OfflinePartitionsCount|UnderReplicatedPartitions': () => 0,
  'GlobalPartitionCount': () => 118,
  'ClientConnectionCount': (_, noise) => 640 + 25 * noise,
};

/** A generator of numbers from -1 to 1 that starts from a text. */
function noiseOf(seed: string): () => number {
  let state = [...seed].reduce((sum, character) => Math.imul(sum ^ character.charCodeAt(0), 16777619) >>> 0, 2166136261);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}
