import type { Rule } from '../../../model';
import { cannotKnow, finding, HOLDS, NOT_APPLICABLE } from '../../../model';
import { classVersion, literal } from '../../../checks';
import { CONFLUENT_S3_SINK } from '../family';

const KEYS = ['s3.credentials.provider.class', 'aws.credentials.provider'];

export const credentialsClass: Rule = {
  id: 'MC-PLUG-009',
  title: 'the credentials provider class belongs to the AWS SDK that the connector uses',
  severity: 'error',
  why: 'Versions 1.x and 2.x of the AWS SDK for Java have different interfaces. A provider of the wrong version cannot be used, and the tasks fail.',
  fix: 'use a class of the other version (com.amazonaws.auth.* is 1.x, software.amazon.awssdk.auth.credentials.* is 2.x), or remove the option',
  source: 'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/409',
  check(deployment) {
    const key = KEYS.find(each => deployment.configuration?.has(each));
    const value = key && literal(deployment, key);
    const wanted = value?.startsWith('com.amazonaws.') ? 'v1' : value?.startsWith('software.amazon.awssdk.') ? 'v2' : undefined;
    if (key === undefined || wanted === undefined) {
      return NOT_APPLICABLE;
    }
    const generations = deployment.plugins?.flatMap(({ contents }) => contents?.awsSdkGenerations ?? []) ?? [];
    const version = classVersion(deployment);
    // Confluent's S3 sink changed with version 12, and late in 11.0.
    const confluent = literal(deployment, 'connector.class') === CONFLUENT_S3_SINK && version !== undefined && Number(version.split('.')[0]) >= 12;
    if (generations.length !== 1 && !confluent) {
      return cannotKnow('which AWS SDK the connector uses is not known');
    }
    const used = confluent ? 'v2' : generations[0];
    return used === wanted ? HOLDS : finding({ key, value, message: `${key} is ${value}, a class of the AWS SDK ${wanted}, but the plugin uses ${used}` });
  },
};
