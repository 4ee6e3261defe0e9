import { findings } from '../../../model';
import type { ArchiveRule } from '../evidence';

/** A copy that cannot be left out, because it is mixed into another JAR. */
export const iamAuthInside: ArchiveRule = {
  id: 'MC-ARC-017',
  code: 'iam-auth-inside',
  title: 'no JAR of a plugin contains aws-msk-iam-auth',
  severity: 'warning',
  why: 'The service adds aws-msk-iam-auth to the workers itself. A second copy in the plugin conflicts with it, and clients cannot authenticate.',
  fix: 'the two copies break IAM authentication, use a build without them',
  source: 'https://github.com/aws/aws-msk-iam-auth/issues/142',
  check: ({ jars }) => findings(jars.filter(jar => jar.iamAuth).map(jar => ({
    message: `${jar.path} contains the classes of aws-msk-iam-auth, which the worker provides`,
  }))),
};
