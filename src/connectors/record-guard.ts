import { REFUSE_RECORDS } from '../catalog';
import { ExtensionArchive } from '../connect';
import type { ConnectorDefinitionConfig, ConnectorDefinitionContext } from '../connect';
import { defined } from './preset-transforms';

/** What a record must be so that a sink survives it. A sink that fails at a whole batch cannot say at which record, and no error setting helps. */
export interface SurvivableRecord {
  /** Records with a value have a key. */
  readonly keyRequired?: boolean;
  /** The text of the key has at most so many bytes. */
  readonly keyMaxBytes?: number;
  /** The value has fields, or fields with a schema. */
  readonly value?: 'document' | 'struct';
}

const ALIAS = 'refuseRecords';

/**
 * Lets records that would end a task be refused before they reach it, behind all other transforms: then the worker tolerates them as it tolerates what a converter
 * cannot read, and the dead-letter queue gets them. Where errors are not tolerated, and where the user lists the transforms by their key, nothing is added.
 */
export function guarded(
  config: ConnectorDefinitionConfig, record: SurvivableRecord, context: ConnectorDefinitionContext, said: { readonly [key: string]: string } = {},
): ConnectorDefinitionConfig {
  const tolerates = config.config['errors.tolerance']?.trim().toLowerCase() === 'all';
  if (!tolerates || said.transforms !== undefined || !context.takesAdditionalArchives) {
    return config;
  }
  const transforms = [...(config.config.transforms ?? '').split(',').filter(alias => alias !== ''), ALIAS].join(',');
  return {
    ...config,
    config: { ...settings(record), ...config.config, transforms },
    pluginClasses: [...config.pluginClasses ?? [], REFUSE_RECORDS],
    additionalArchives: [...config.additionalArchives ?? [], ExtensionArchive.refusedRecords()],
  };
}

function settings({ keyRequired, keyMaxBytes, value }: SurvivableRecord): { [key: string]: string } {
  return Object.fromEntries(Object.entries(defined({
    'type': REFUSE_RECORDS,
    'key.required': keyRequired?.toString(),
    'key.max.bytes': keyMaxBytes?.toString(),
    'value': value,
  })).map(([option, setting]) => [`transforms.${ALIAS}.${option}`, setting]));
}
