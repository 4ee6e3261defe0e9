import type { AwsCall, Setting } from '../aws-call';

const PREFIX = 'iceberg.catalog.';
const OTHER_CREDENTIALS = ['client.assume-role.arn', 'client.credentials-provider', 'client.factory'].map(name => PREFIX + name);

/** A catalog is chosen by a short name or by its class. */
const GLUE: readonly Setting[] = [{ option: `${PREFIX}type`, is: /^glue$/i }, { option: `${PREFIX}catalog-impl`, is: /\.GlueCatalog$/ }];

function glueCalls(setting: Setting): AwsCall[] {
  const made = { when: [setting], unless: OTHER_CREDENTIALS };
  const files = { ...made, option: `${PREFIX}warehouse`, perhaps: true as const, resource: 'the warehouse' };
  return [
    {
      ...made,
      actions: ['glue:GetTable', 'glue:UpdateTable'],
      also: ['glue:CreateTable', 'glue:GetDatabase'],
      option: 'iceberg.tables',
      read: /([^.,\s]+)\.([^.,\s]+)/,
      arn: ['catalog', 'database/{1}', 'table/{1}/{2}'].map(name => `arn:{partition}:glue:{region}:{account}:${name}`),
      resource: 'the catalog, databases and tables',
      service: { endpoint: 'glue', purpose: 'reading and changing tables', unless: [`${PREFIX}glue.endpoint`] },
    },
    {
      ...made,
      // the client of Glue takes a refusal for an error, even where the database is there already
      when: [setting, { option: 'iceberg.tables.auto-create-enabled', is: /^true$/i }],
      actions: ['glue:CreateDatabase', 'glue:CreateTable'],
      option: 'iceberg.tables',
      read: /([^.,\s]+)\.([^.,\s]+)/,
      arn: ['catalog', 'database/{1}', 'table/{1}/{2}'].map(name => `arn:{partition}:glue:{region}:{account}:${name}`),
      resource: 'the catalog, databases and tables',
      perhaps: true,
    },
    {
      ...files,
      actions: ['s3:GetObject', 's3:PutObject'],
      also: ['s3:AbortMultipartUpload', 's3:DeleteObject', 's3:ListMultipartUploadParts'],
      read: /^s3[an]?:\/\/([^/]+)\/?(.*)$/,
      // a table can be elsewhere than in the warehouse
      arn: 'arn:{partition}:s3:::{1}/{2}*',
      service: { endpoint: 's3', purpose: 'writing objects', unless: [`${PREFIX}s3.endpoint`] },
    },
    { ...files, actions: [], also: ['s3:GetBucketLocation', 's3:ListBucket'], read: /^s3[an]?:\/\/([^/]+)/, arn: 'arn:{partition}:s3:::{1}' },
  ];
}

/** What the sink does in AWS: tables in the AWS Glue Data Catalog, files in Amazon S3. */
export const ICEBERG_CALLS: readonly AwsCall[] = [
  ...GLUE.flatMap(glueCalls),
  {
    actions: ['sts:AssumeRole'],
    option: `${PREFIX}client.assume-role.arn`,
    arn: '{value}',
    resource: 'the role that the clients assume',
    perhaps: true,
    service: { endpoint: 'sts', purpose: 'assuming a role' },
  },
];
