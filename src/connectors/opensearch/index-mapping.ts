import { IndexField } from './index-field';

/** The mapping under which rows as JSON are found as what they are: no text is taken for a date because the first one looks like one. */
export function mappingOf(fields: { [field: string]: IndexField }): object {
  return {
    date_detection: false,
    numeric_detection: false,
    dynamic_templates: [
      { texts: { match_mapping_type: 'string', mapping: IndexField.keyword()._mapping } },
      { numbers: { match_mapping_type: 'double', mapping: IndexField.double()._mapping } },
    ],
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field._mapping])),
  };
}
