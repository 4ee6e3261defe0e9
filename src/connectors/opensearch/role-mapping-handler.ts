import { DEPLOY_TIME_REQUESTS } from './deploy-time-requests';

/**
 * The source of the function that maps roles of IAM to a role of OpenSearch. Others that are mapped stay: a mapping is read, and changed by a patch.
 * Deletion takes the roles out again; the role of OpenSearch is kept.
 */
export const ROLE_MAPPING_HANDLER = `${DEPLOY_TIME_REQUESTS}
const SECURITY = '/_plugins/_security/api/';

async function change(properties, wanted, unwanted) {
  const { RoleName: name } = properties;
  const what = 'the mapping of the role ' + name;
  const path = SECURITY + 'rolesmapping/' + encodeURIComponent(name);
  const { status, text } = await request(properties, 'GET', path, '', what, 404);
  if (status === 404) {
    if (wanted.length > 0) {
      await request(properties, 'PUT', path, JSON.stringify({ backend_roles: wanted }), what);
    }
    return;
  }
  const { backend_roles: before = [] } = JSON.parse(text)[name];
  const after = [...new Set([...before.filter(role => !unwanted.includes(role)), ...wanted])];
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    await request(properties, 'PATCH', path, JSON.stringify([{ op: 'replace', path: '/backend_roles', value: after }]), what);
  }
}

exports.handler = async event => {
  const { RequestType: type, ResourceProperties: properties, OldResourceProperties: old, PhysicalResourceId: id } = event;
  const { RoleName: name, Role: role, MappedRoles: roles } = properties;
  if (type === 'Delete') {
    await change(properties, [], roles);
    return { PhysicalResourceId: id };
  }
  if (role) {
    await request(properties, 'PUT', SECURITY + 'roles/' + encodeURIComponent(name), role, 'the role ' + name);
  }
  const sameRole = old && old.RoleName === name;
  await change(properties, roles, sameRole ? old.MappedRoles.filter(each => !roles.includes(each)) : []);
  return { PhysicalResourceId: name };
};
`;
