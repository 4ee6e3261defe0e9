// Plain data, so that the cases of rules can be read where no test runs: the pages of the rules are made of them.

/** What a made-up class is. */
export interface ClassOptions { extends?: string; implements?: string[]; access?: number; major?: number; refers?: string[] }

/** What a JAR made by a test holds. */
export interface JarSketch {
  /** Classes by name, with what makes them what they are. */
  readonly classes?: Record<string, ClassOptions>;
  /** Files below `META-INF/services`: the classes by the interface. */
  readonly services?: Record<string, readonly string[]>;
}

/** The JARs of an archive by file name. */
export type ArchiveSketch = Record<string, JarSketch>;

const KAFKA = 'org.apache.kafka';
/** What Kafka Connect loads a class as. */
export const IS = {
  source: { extends: `${KAFKA}.connect.source.SourceConnector` },
  sink: { extends: `${KAFKA}.connect.sink.SinkConnector` },
  transform: { implements: [`${KAFKA}.connect.transforms.Transformation`] },
  predicate: { implements: [`${KAFKA}.connect.transforms.predicates.Predicate`] },
  converter: { implements: [`${KAFKA}.connect.storage.Converter`] },
  headerConverter: { implements: [`${KAFKA}.connect.storage.HeaderConverter`] },
  configProvider: { implements: [`${KAFKA}.common.config.provider.ConfigProvider`] },
  nothing: {},
} satisfies Record<string, ClassOptions>;
