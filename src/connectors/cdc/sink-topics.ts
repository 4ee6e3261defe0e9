import type { ChangeStream } from './change-source';

/** What a sink may be told of the topics that it reads. */
export interface SinkTopicsOptions {
  readonly changesFrom?: unknown;
  readonly topics?: string[];
  readonly topicsRegex?: string;
  readonly topicPatterns?: string[];
}

/** The topics that a sink reads. */
export interface ReadTopics {
  readonly topics?: string[];
  readonly topicsRegex?: string;
  /** For permissions: `*` stands for any characters. */
  readonly topicsRead: string[];
}

/**
 * The topics of a sink: those of a source, or its own. Where a source names each of its tables, the sink gets names rather than a pattern:
 * alarms on lag need them, and the role gets narrower.
 */
export function readTopics(options: SinkTopicsOptions, changes: ChangeStream | undefined): ReadTopics {
  if (changes) {
    const { topics, topicsRegex, topicPatterns } = changes;
    return topics ? { topics, topicsRead: topics } : { topicsRegex, topicsRead: topicPatterns };
  }
  return { topics: options.topics, topicsRegex: options.topicsRegex, topicsRead: options.topics ?? options.topicPatterns ?? [] };
}

/** Refuses topics that are given in no way or in several, and patterns that stand for nothing. */
export function refuseTopics(subject: string, options: SinkTopicsOptions): void {
  const given = [options.topics, options.topicsRegex, options.changesFrom].filter(way => way !== undefined).length;
  if (given !== 1) {
    throw new Error(`${subject} reads either "topics", "topicsRegex" or "changesFrom"; got ${given === 0 ? 'none of them' : 'several'}`);
  }
  if (options.topicsRegex !== undefined && options.topicPatterns === undefined) {
    throw new Error(`${subject} reads "topicsRegex" and needs "topicPatterns", because IAM does not support regular expressions; `
      + `name the topics that ${JSON.stringify(options.topicsRegex)} can match, such as ["shop.*"]`);
  }
  if (options.topicPatterns !== undefined && options.topicsRegex === undefined) {
    throw new Error(`${subject} has "topicPatterns", which belong to "topicsRegex", but its topics are specified by `
      + `"${options.changesFrom ? 'changesFrom' : 'topics'}"; omit "topicPatterns"`);
  }
  if (options.topics?.length === 0) {
    throw new Error(`${subject} reads no topic, because "topics" is empty; name at least one`);
  }
}
