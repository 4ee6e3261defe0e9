import type { ConnectorOptions, RecordForm } from '../../../catalog';
import { formOfConverter } from '../../../catalog';

/** The form of the values that the sink gets; undefined where it is not known. */
export function valueForm(connector: ConnectorOptions): { readonly form: RecordForm; readonly converter: string } | undefined {
  const converter = connector.converter('value');
  return converter === undefined ? undefined : { converter, form: connector.formBehind('value', formOfConverter(converter)) };
}

/** What values of a form are, in a sentence. */
export function inWords(form: RecordForm): string {
  return form === 'text' ? 'plain texts' : 'bytes or single values';
}
