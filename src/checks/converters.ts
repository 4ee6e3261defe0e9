import { formBehind, formOfConverter } from '../catalog';
import type { RecordForm, TransformStep } from '../catalog';
import type { ConnectorDeployment } from '../model';
import { literal, workerProperties } from './support';

export const JSON_CONVERTER = 'org.apache.kafka.connect.json.JsonConverter';
export const STRING_CONVERTER = 'org.apache.kafka.connect.storage.StringConverter';
export const BYTE_ARRAY_CONVERTER = 'org.apache.kafka.connect.converters.ByteArrayConverter';

/** A converter as it holds, with its options. */
export interface EffectiveConverter {
  readonly className: string;
  readonly option: (name: string) => string | undefined;
}

/** The converter of the connector, else of the worker, else the service's own; `undefined` where it is not known. */
export function converterOf(deployment: ConnectorDeployment, property: 'key.converter' | 'value.converter'): EffectiveConverter | undefined {
  const own = deployment.configuration?.get(property);
  if (own !== undefined) {
    return own.literal === undefined ? undefined : {
      className: own.literal.trim(),
      option: name => literal(deployment, `${property}.${name}`),
    };
  }
  if (deployment.scope === 'configuration' || deployment.workerConfiguration === undefined) {
    return undefined;
  }
  if (deployment.workerConfiguration === 'default') {
    return { className: STRING_CONVERTER, option: () => undefined };
  }
  const properties = workerProperties(deployment);
  const className = properties?.get(property)?.literal?.trim();
  return className === undefined ? undefined : { className, option: name => properties!.get(`${property}.${name}`)?.literal?.trim() };
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
    option: name => literal(deployment, `transforms.${alias}.${name}`),
    has: name => deployment.configuration!.has(`transforms.${alias}.${name}`),
  }));
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
