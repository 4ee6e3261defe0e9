import type { PluginContents } from '../../../src/plugins';

/** What an inspection found, with nothing but what a test says. */
export function contents(more: object): PluginContents {
  return {
    files: [],
    jars: [],
    connectors: [],
    transformations: [],
    predicates: [],
    converters: [],
    headerConverters: [],
    configProviders: [],
    overridePolicies: [],
    restExtensions: [],
    serviceFiles: [],
    leftOut: [],
    awsSdkGenerations: [],
    totalSize: 0,
    kafkaConnectVersion: '3.7.x',
    findings: [],
    ...more,
  } as PluginContents;
}
