import type { Text } from '../../model';
import { BYTES_CONVERTER, JSON_CONVERTER, STRING_CONVERTER } from '../../catalog';
import { call } from './code';
import type { Code, CodeObject } from './code';

/** The converters of a configuration that have a factory of their own, by property. */
export function converterCodes(configuration: ReadonlyMap<string, Text>): CodeObject {
  return Object.fromEntries(['key', 'value', 'header'].flatMap((of) => {
    const code = converterCode(of, configuration);
    return code === undefined ? [] : [[`${of}Converter`, code]];
  }));
}

function converterCode(of: string, configuration: ReadonlyMap<string, Text>): Code | undefined {
  const options = new Map([...configuration].flatMap(([key, value]) => key.startsWith(`${of}.converter.`) ? [[key.slice(of.length + 11), value.literal] as const] : []));
  switch (configuration.get(`${of}.converter`)?.literal) {
    case STRING_CONVERTER:
      return options.size === 0 ? call('Converter.string') : undefined;
    case BYTES_CONVERTER:
      return options.size === 0 ? call('Converter.byteArray') : undefined;
    case JSON_CONVERTER: {
      // without the option, they are on
      const schemas = options.size === 0 ? 'true' : options.get('schemas.enable');
      return options.size <= 1 && (schemas === 'true' || schemas === 'false') ? call('Converter.json', ...schemas === 'true' ? [{ schemasEnabled: true }] : []) : undefined;
    }
    case undefined:
    default:
      return undefined;
  }
}
