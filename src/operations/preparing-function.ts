import { Duration } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct, IDependable } from 'constructs';
import { DatabaseEngine } from '../databases';
import { openWay } from '../network/internal';
import type { DatabasePreparationProps } from './database-preparation-options';
import { providedFunction } from './provided-function';

/** Time for a slot that a connector is just letting go of. */
const TIMEOUT = Duration.minutes(14);

/** Where the Lambda runtime keeps the authorities of Amazon RDS, which Node.js reads only when told so. */
const RUNTIME_AUTHORITIES = '/var/runtime/ca-cert.pem';

/** What a session by the Data API calls. */
const DATA_API = ['rds-data:BeginTransaction', 'rds-data:CommitTransaction', 'rds-data:ExecuteStatement', 'rds-data:RollbackTransaction'];

/** What every function that prepares a database has. */
const COMMON = { what: 'the preparation of a database', doing: 'Prepares a database for change data capture', timeout: TIMEOUT };

/** What custom resources name as their service, and what they wait for. */
interface PreparingFunction {
  readonly serviceToken: string;
  readonly ready: IDependable[];
}

/** The function that prepares a database: in its VPC, or by the Data API of its cluster. */
export function preparingFunction(scope: Construct, props: DatabasePreparationProps, secrets: secretsmanager.ISecret[]): PreparingFunction {
  return props.useDataApi ? byDataApi(scope, props, secrets) : byDriver(scope, props, secrets);
}

function byDriver(scope: Construct, { database, vpc, vpcSubnets }: DatabasePreparationProps, secrets: secretsmanager.ISecret[]): PreparingFunction {
  const { handler, serviceToken } = providedFunction(scope, {
    ...COMMON,
    // the driver of SQL Server is as large as all the others
    code: database.engine === DatabaseEngine.SQL_SERVER ? 'database-sql-server' : 'database',
    vpc: vpc ?? database._vpc,
    vpcSubnets,
    environment: { NODE_EXTRA_CA_CERTS: RUNTIME_AUTHORITIES },
    grant: role => secrets.forEach(secret => secret.grantRead(role)),
  });
  const way = openWay(handler, database, database.ec2Port, 'database from the function that prepares it');
  return { serviceToken, ready: [handler, ...way, ...database._dependencies] };
}

function byDataApi(scope: Construct, { database }: DatabasePreparationProps, secrets: secretsmanager.ISecret[]): PreparingFunction {
  const { handler, serviceToken } = providedFunction(scope, {
    ...COMMON,
    code: 'database-data-api',
    grant: (role) => {
      secrets.forEach(secret => secret.grantRead(role));
      role.addToPolicy(new iam.PolicyStatement({ actions: DATA_API, resources: [database._cluster!.clusterArn] }));
    },
  });
  return { serviceToken, ready: [handler, ...database._dependencies] };
}
