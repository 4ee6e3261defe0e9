import { remembered } from '../model';
import type { ConnectorDeployment, SubnetModel } from '../model';
import { secretReferences } from './rules/secrets/references';
import { literal, workerProperties } from './support';

/** An AWS service that workers call, by the name of its endpoint, and what for. */
export interface CalledService { readonly endpoint: string; readonly purpose: string }

/** Whether a converter of the Glue Schema Registry is used. */
export function usesGlue(deployment: ConnectorDeployment): boolean {
  const worker = workerProperties(deployment);
  return ['key.converter', 'value.converter'].some(key => {
    const converter = literal(deployment, key) ?? worker?.get(key)?.literal ?? '';
    return /amazonaws\.services\.schemaregistry\./.test(converter);
  });
}

/** The AWS services that the configuration makes workers call, whatever the connector is. */
export const servicesOfConfiguration = remembered((deployment: ConnectorDeployment): CalledService[] => {
  const worker = workerProperties(deployment) ?? new Map();
  const aliases = new Set(secretReferences(deployment.configuration ?? new Map()).map(({ alias }) => alias));
  const providers = [...aliases].map(alias => (worker.get(`config.providers.${alias}.class`)?.literal ?? '') as string)
    .filter((_, index) => !worker.has(`config.providers.${[...aliases][index]}.param.endpoint`));
  const has = (key: string) => deployment.configuration?.has(key) ?? false;
  return [
    ...providers.some(each => /SecretsManager/.test(each)) ? [{ endpoint: 'secretsmanager', purpose: 'reading secrets' }] : [],
    ...providers.some(each => /Ssm|ParameterStore/.test(each)) ? [{ endpoint: 'ssm', purpose: 'reading parameters' }] : [],
    ...has('aws.sts.role.arn') || has('aws.credentials.role.arn') ? [{ endpoint: 'sts', purpose: 'assuming a role' }] : [],
    ...usesGlue(deployment) ? [{ endpoint: 'glue', purpose: 'reading schemas' }] : [],
  ];
});

/** The subnets from which no way leads to the public endpoints of AWS. Workers have no public address, so an internet gateway is no way. */
export function closedSubnets(subnets: readonly SubnetModel[]): SubnetModel[] {
  return subnets.filter(({ defaultRoute }) => defaultRoute === 'none' || defaultRoute === 'internet-gateway');
}
