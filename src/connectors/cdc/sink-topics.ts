import type { Converter } from '../../connect';
import { converterIn } from './change-stream';
import type { ChangeStream } from './change-stream';

/** What a sink may be told of the topics that it reads. */
export interface SinkTopicsOptions {
  readonly topics?: string[];
  readonly topicsRegex?: string;
  readonly topicPatterns?: string[];
  readonly keyConverter?: Converter;
  readonly valueConverter?: Converter;
  readonly config?: { [key: string]: string };
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
export function readTopics(subject: string, options: SinkTopicsOptions, changes: ChangeStream | undefined): ReadTopics {
  const given = [options.topics, options.topicsRegex, changes].filter(way => way !== undefined).length;
  if (given !== 1) {
    throw new Error(`${subject} reads either "topics", "topicsRegex" or "changesFrom"; got ${given === 0 ? 'none of them' : 'several'}`);
  }
  if (options.topicsRegex !== undefined && options.topicPatterns === undefined) {
    throw new Error(`${subject} reads "topicsRegex" and needs "topicPatterns", because IAM knows no regular expressions; `
      + `name the topics that ${JSON.stringify(options.topicsRegex)} can match, such as ["shop.*"]`);
  }
  if (options.topicPatterns !== undefined && options.topicsRegex === undefined) {
    throw new Error(`${subject} has "topicPatterns", which stand for what "topicsRegex" can match, but its topics are given by `
      + `"${changes ? 'changesFrom' : 'topics'}"; leave "topicPatterns" out`);
  }
  if (options.topics?.length === 0) {
    throw new Error(`${subject} reads no topic, because "topics" is empty; name at least one`);
  }
  if (changes) {
    const { names, regex, patterns } = changes.topics;
    return names ? { topics: names, topicsRead: names } : { topicsRegex: regex, topicsRead: patterns };
  }
  return { topics: options.topics, topicsRegex: options.topicsRegex, topicsRead: options.topics ?? options.topicPatterns! };
}

/** The converter of values: that of the source, or the preset's. */
export function valueConverterFor(changes: ChangeStream | undefined, preset: Converter): { [key: string]: string } {
  return changes ? converterIn(changes.config, 'value.converter') : preset.render('value.converter');
}

