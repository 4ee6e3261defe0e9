import type { DatabaseModel, Text } from '../../model';
import { textFromTemplateValue } from '../../model';
import type { Template, TemplateResource } from './template';
import { isFunction, isObject, number, text } from './values';

const PARAMETER_GROUPS = ['DBParameterGroupName', 'DBClusterParameterGroupName'];

/** The database of the template whose endpoint the configuration dials. */
export function databaseOf(template: Template, configuration: ReadonlyMap<string, Text> | undefined): DatabaseModel | undefined {
  const host = configuration?.get('database.hostname');
  if (host === undefined) {
    return undefined;
  }
  const resource = host.references.map(reference => template.referred(reference))
    .find(each => each?.type === 'AWS::RDS::DBInstance' || each?.type === 'AWS::RDS::DBCluster');
  const port = configuration!.get('database.port');
  const slot = configuration!.get('slot.name')?.literal;
  const slotRemoved = slot !== undefined && template.ofType('Custom::MskConnectReplicationSlot').some(({ properties }) => properties.SlotName === slot);
  const byDataApi = template.ofType('Custom::MskConnectDatabasePreparation')
    .some(({ properties }) => properties.ClusterArn !== undefined && String(textFromTemplateValue(properties.Host)) === String(host));
  return { host, port, ...resource && rdsOf(template, resource), ...slotRemoved && { slotRemoved }, ...byDataApi && { byDataApi } };
}

function rdsOf(template: Template, { id, type, properties }: TemplateResource): DatabaseModel {
  const aurora = type === 'AWS::RDS::DBCluster';
  const given = PARAMETER_GROUPS.map(name => properties[name]).find(value => value !== undefined);
  const group = template.target(given);
  const parameters = group?.properties.Parameters;
  return {
    engine: engineOf(text(properties.Engine)?.literal),
    platform: aurora ? 'aurora' : 'rds',
    listensOn: number(properties.Port),
    defaultParameters: given === undefined && !(properties.DBClusterIdentifier !== undefined),
    parameters: isObject(parameters) && !isFunction(parameters)
      ? new Map(Object.entries(parameters).map(([key, value]) => [key, textFromTemplateValue(value)]))
      : undefined,
    backupRetentionDays: number(properties.BackupRetentionPeriod),
    ...aurora && clusterOf(template, id, properties.EnableHttpEndpoint),
  };
}

/** What the Data API of a cluster depends on. */
function clusterOf(template: Template, id: string, endpoint: unknown): Pick<DatabaseModel, 'dataApi' | 'instanceClasses'> {
  const said = endpoint === undefined ? 'false' : text(endpoint)?.literal ?? String(endpoint);
  return {
    dataApi: said === 'true' ? true : said === 'false' ? false : undefined,
    instanceClasses: template.ofType('AWS::RDS::DBInstance').filter(({ properties }) => template.target(properties.DBClusterIdentifier)?.id === id)
      .flatMap(({ properties }) => text(properties.DBInstanceClass)?.literal ?? []),
  };
}

function engineOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : ['postgres', 'mysql', 'mariadb', 'sqlserver', 'oracle'].find(engine => name.replace('aurora-', '').startsWith(engine));
}
