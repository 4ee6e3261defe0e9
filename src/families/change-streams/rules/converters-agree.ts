import { BYTE_ARRAY_CONVERTER, converterOf, JSON_CONVERTER, STRING_CONVERTER } from '../../../checks';
import type { EffectiveConverter } from '../../../checks';
import type { FleetRule, Violation } from '../../../model';
import { isOpenSearchSink } from '../../opensearch/opensearch-sink';
import { registryConverterOf } from '../../schema-registries/converters';
import { checkPairs } from './pairs';
import type { Pair } from './pairs';

export const convertersAgree: FleetRule = {
  id: 'MC-PIPE-001',
  title: 'a sink reads records with the converters that they were written with',
  severity: 'error',
  why: 'To Kafka, records are bytes; only the converters know what they mean. A sink with a different converter fails at the first record, or '
    + 'misreads the value.',
  fix: 'set the same converter, with the same schemas.enable, on both connectors',
  source: 'https://kafka.apache.org/37/documentation.html#connect_running',
  check: deployments => checkPairs(deployments, pair => [...compare(pair, 'key.converter'), ...compare(pair, 'value.converter')]),
};

function compare({ source, sink }: Pair, property: 'key.converter' | 'value.converter'): Violation[] {
  const written = converterOf(source, property);
  const read = converterOf(sink, property);
  const other = written?.className === read?.className ? anotherRegistry(written, read) : undefined;
  if (other !== undefined) {
    return [{
      key: `${property}.${other.option}`,
      value: other.read,
      severity: other.severity,
      message: `${property}.${other.option} of the sink is ${other.read}, but ${source.name} `
      + `registers its schemas with ${other.written}`,
    }];
  }
  const isDocumentId = property === 'key.converter' && isOpenSearchSink(sink);
  if (written === undefined || read === undefined || fits(written, read, isDocumentId)) {
    return [];
  }
  const isReadAsText = isDocumentId && read.className === STRING_CONVERTER && written.className === JSON_CONVERTER;
  return [{
    key: property,
    value: read.className,
    message: `${property} of the sink is ${named(read)}, but ${source.name} writes with ${named(written)}`
      // a struct is no id either, so that no converter of the sink helps
      + (isReadAsText ? '; a document has the text of the key as its ID, so the source must write keys without schemas: set "keyConverter" of the source to '
      + 'Converter.json(), that is key.converter.schemas.enable to false; values may keep theirs' : ''),
  }];
}

/**
 * What says that two converters use different registries. A schema of AWS Glue is found by its id alone, in its Region; two addresses can be one
 * registry.
 */
function anotherRegistry(written: EffectiveConverter | undefined, read: EffectiveConverter | undefined) {
  const registry = registryConverterOf(read?.className)?.registry;
  const [option, severity] = registry === 'glue' ? ['region', 'error'] as const : ['schema.registry.url', 'warning'] as const;
  const [left, right] = [written, read].map(converter => converter?.option(option));
  const isOther = registry !== undefined && left !== undefined && right !== undefined && left !== right;
  return isOther ? { option, severity, written: left, read: right } : undefined;
}

/**
 * Bytes and texts take what comes: a key of JSON as text is how it becomes the id of a document. With its schema it would be too long for one,
 * and an id for nobody.
 */
function fits(written: EffectiveConverter, read: EffectiveConverter, isDocumentId: boolean): boolean {
  if (read.className === BYTE_ARRAY_CONVERTER) {
    return true;
  }
  if (read.className === STRING_CONVERTER) {
    return written.className === STRING_CONVERTER || (written.className === JSON_CONVERTER && !(isDocumentId && carriesSchemas(written)));
  }
  return written.className === read.className && (read.className !== JSON_CONVERTER || carriesSchemas(written) === carriesSchemas(read));
}

function carriesSchemas(converter: EffectiveConverter): boolean {
  return converter.option('schemas.enable')?.toLowerCase() !== 'false';
}

function named(converter: EffectiveConverter): string {
  return converter.className === JSON_CONVERTER ? `JSON ${carriesSchemas(converter) ? 'with' : 'without'} schemas` : converter.className;
}
