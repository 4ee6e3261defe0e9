import { formBehind, formOfConverter, REFUSE_RECORDS } from '../catalog';
import type { RecordForm, TransformStep } from '../catalog';
import type { ConnectorDeployment, Text } from '../model';
import { literal, workerProperties } from './support';

export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
export const BYTE_ARRAY_CONVERTER = 'org.apache.kafka.connect.converters.ByteArrayConverter';

/** A converter as it holds, with its options. */
export interface EffectiveConverter {
  readonly className: string;
  /** The value of an option where it is known. */
  readonly option: (name: string) => string | undefined;
  /** Whether an option is set, to a known value or not. */
  readonly has: (name: string) => boolean;
  /** The value of an option as far as it is known. */
  readonly text: (name: string) => Text | undefined;
}

/** The converter of the connector, else of the worker, else the service's own; `undefined` where it is not known. */
export function converterOf(deployment: ConnectorDeployment, property: 'key.converter' | 'value.converter'): EffectiveConverter | undefined {
  const own = deployment.configuration?.get(property);
  if (own !== undefined) {
    return own.literal === undefined ? undefined : effective(own.literal, name => deployment.configuration!.get(`${property}.${name}`));
  }
  if (deployment.scope === 'configuration' || deployment.workerConfiguration === undefined) {
    return undefined;
  }
  if (deployment.workerConfiguration === 'default') {
    return effective(STRING_CONVERTER, () => undefined);
  }
  const properties = workerProperties(deployment);
  const className = properties?.get(property)?.literal?.trim();
  return className === undefined ? undefined : effective(className, name => properties!.get(`${property}.${name}`));
}

function effective(className: string, text: EffectiveConverter['text']): EffectiveConverter {
  return { className: className.trim(), text, option: name => text(name)?.literal?.trim(), has: name => text(name) !== undefined };
}

/** Whether records have no schema: JSON without `schemas.enable`, which is on unless it is switched off. `undefined`: not known. */
export function isSchemaless(converter: EffectiveConverter | undefined): boolean | undefined {
  return converter === undefined ? undefined : converter.className === JSON_CONVERTER && converter.option('schemas.enable')?.toLowerCase() === 'false';
}

/** The transforms in their order, with their options; `undefined` where the list is not known. */
export function transformsOf(deployment: ConnectorDeployment): TransformModel[] | undefined {
  const list = deployment.configuration?.get('transforms');
  if (list === undefined) {
    return deployment.configuration === undefined ? undefined : [];
  }
  return list.literal?.split(',').map(alias => alias.trim()).filter(alias => alias !== '').map(alias => ({
    alias,
    className: literal(deployment, `transforms.${alias}.type`) ?? '',
    option: (name: string) => literal(deployment, `transforms.${alias}.${name}`),
    has: (name: string) => deployment.configuration!.has(`transforms.${alias}.${name}`),
  })).filter(({ className }) => className !== REFUSE_RECORDS);
}

/** A transform of a connector. */
export interface TransformModel extends TransformStep {
  readonly alias: string;
  readonly className: string;
}

/** The form of the values that a sink gets: from the converter, through some transforms or all. */
export function formOfValues(converter: EffectiveConverter, transforms: readonly TransformModel[] | undefined): RecordForm {
  return formBehind('value', formOfConverter(converter.className), transforms);
}
