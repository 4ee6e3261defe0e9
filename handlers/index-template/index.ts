import { OpenSearch, pathPart } from '../shared/open-search';
import type { OpenSearchProperties } from '../shared/open-search';
import { provided } from '../shared/provided';

interface Properties extends OpenSearchProperties {
  readonly TemplateName: string;
  readonly Template: string;
}

/** Puts an index template. Deletion keeps the template: its indexes are still there and may be written by others. */
export const handler = provided<Properties>(async (event, deadline) => {
  const { TemplateName: name, Template: body } = event.ResourceProperties;
  if (event.RequestType === 'Delete') {
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  const openSearch = new OpenSearch(event.ResourceProperties, deadline);
  await openSearch.request({ method: 'PUT', path: `/_index_template/${pathPart(name)}`, body, what: `the index template ${name}` });
  return { PhysicalResourceId: name };
});
