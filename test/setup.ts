process.env.CDK_VALIDATION = 'false';
// a stack trace for each resource: nothing here reads them, and they take a fifth of the time
process.env.CDK_CONTEXT_JSON ??= JSON.stringify({ 'aws:cdk:disable-creation-stack-traces': true });
