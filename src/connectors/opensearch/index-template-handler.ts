import { DEPLOY_TIME_REQUESTS } from './deploy-time-requests';

/** The source of the function that puts an index template. Deletion keeps the template: its indexes are still there and may be written by others. */
export const INDEX_TEMPLATE_HANDLER = `${DEPLOY_TIME_REQUESTS}
exports.handler = async event => {
  const { RequestType: type, ResourceProperties: properties, PhysicalResourceId: id } = event;
  if (type === 'Delete') {
    return { PhysicalResourceId: id };
  }
  const { TemplateName: name, Template: body } = properties;
  await request(properties, 'PUT', '/_index_template/' + encodeURIComponent(name), body, 'the index template ' + name);
  return { PhysicalResourceId: name };
};
`;
