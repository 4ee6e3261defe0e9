export { connectorKind } from './class-path';
export { ConnectorOptions } from './connector-options';
export { classFact, compareVersions, factIndex } from './facts';
export type { ClassFact, ClassKind, OptionFact, OptionType } from './model';
export { declaredProviders, providerReferences } from './provider-references';
export type { ProviderReference } from './provider-references';
export { RENAMED_CLASSES } from './renames';
export { formBehind, formOfConverter, wantsText } from './record-form';
export type { RecordForm, TransformStep } from './record-form';
