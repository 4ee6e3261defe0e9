import { masked } from '../shared/masks';
import { isOutOfReach, OpenSearch, pathPart } from '../shared/open-search';
import type { OpenSearchProperties } from '../shared/open-search';
import { provided } from '../shared/provided';
import { Mapping, SECURITY } from './mapping';

interface Properties extends OpenSearchProperties {
  readonly RoleName: string;
  /** The role of OpenSearch itself, where it is made or replaced. */
  readonly Role?: string;
  readonly MappedRoles: string[];
}

/** Maps roles of IAM to a role of OpenSearch. Others that are mapped stay. Deletion takes the roles out again; the role of OpenSearch is kept. */
export const handler = provided<Properties>(async (event, deadline) => {
  const { RoleName: name, Role: role, MappedRoles: roles } = event.ResourceProperties;
  if (event.RequestType === 'Delete') {
    await takeOut(new Mapping(new OpenSearch(event.ResourceProperties, deadline, true), name), roles);
    return { PhysicalResourceId: event.PhysicalResourceId! };
  }
  const openSearch = new OpenSearch(event.ResourceProperties, deadline);
  if (role) {
    await openSearch.request({ method: 'PUT', path: `${SECURITY}roles/${pathPart(name)}`, body: role, what: `the role ${name}` });
  }
  const old = event.OldResourceProperties;
  const former = old && old.RoleName === name ? old.MappedRoles.filter(each => !roles.includes(each)) : [];
  await new Mapping(openSearch, name).change({ wanted: roles, unwanted: former });
  return { PhysicalResourceId: name };
});

/** A domain that is gone, out of reach, or does not let the function in any more does not keep a stack from being deleted. */
async function takeOut(mapping: Mapping, roles: string[]): Promise<void> {
  try {
    await mapping.change({ wanted: [], unwanted: roles });
  } catch (error) {
    if (!isOutOfReach(error)) {
      throw error;
    }
    console.error(masked(`left as it is: ${(error as Error).message}`));
  }
}
