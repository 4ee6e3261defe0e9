import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { handlerCode } from './handler-code';

const ID = 'KafkaScramRotation';

/** Lets AWS Secrets Manager give the user of a secret another password from time to time. */
export function rotate(scope: Construct, secret: secretsmanager.Secret, every: Duration): void {
  secret.addRotationSchedule('Rotation', { rotationLambda: rotationFunction(Stack.of(scope)), automaticallyAfter: every });
}

/** One function for the users of a stack. */
function rotationFunction(stack: Stack): lambda.IFunction {
  const room = stack.node.tryFindChild(ID) ?? new Construct(stack, ID);
  return (room.node.tryFindChild('Handler') as lambda.Function | undefined) ?? make(room as Construct);
}

function make(room: Construct): lambda.Function {
  const logGroup = new logs.LogGroup(room, 'Logs', { retention: logs.RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY });
  const role = new iam.Role(room, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new lambda.Function(room, 'Handler', {
    description: 'Gives SASL/SCRAM users of Kafka clusters other passwords',
    code: handlerCode('scram-rotation'),
    handler: 'index.handler',
    runtime: lambda.Runtime.NODEJS_24_X,
    timeout: Duration.minutes(2),
    memorySize: 256,
    role,
    logGroup,
  });
}
