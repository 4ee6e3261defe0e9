import type { Rule, Text, Violation } from '../../../model';
import { findings, NOT_APPLICABLE, parseArn, quoted } from '../../../model';
import { givenByText } from '../../given';

export const pluginLocation: Rule = {
  id: 'MC-PLUG-008',
  title: 'a custom plugin is a ZIP or JAR file in a bucket that is specified by its ARN',
  severity: 'error',
  why: 'The service rejects other content types, and a bucket that is specified by its name. A JAR file that is declared as ZIP is not unpacked, '
    + 'and no class is found.',
  fix: 'set the content type to ZIP or JAR as the file is, and the bucket to arn:aws:s3:::<bucket>',
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html',
  about: ['custom-plugin'],
  requires: ['plugins'],
  check(deployment) {
    const given = (deployment.plugins ?? []).filter(({ contentType, bucketArn, fileKey }) => contentType !== undefined || bucketArn !== undefined
      || fileKey !== undefined);
    return given.length === 0 ? NOT_APPLICABLE : findings(given.flatMap(({ contentType, bucketArn, fileKey }) => {
      const type = contentType?.literal;
      const extension = /\.(jar|zip|tar|tgz|gz)$/i.exec(fileKey?.knownSuffix ?? '')?.[1].toUpperCase();
      return [
        ...keyProblems(fileKey),
        ...type !== undefined && type !== 'ZIP' && type !== 'JAR' ? [{ message: `the content type of the plugin is ${quoted(type)}; allowed are ZIP and JAR`, value: type }] : [],
        ...(type === 'ZIP' || type === 'JAR') && extension !== undefined && extension !== type
          ? [{ message: `the content type of the plugin is ${type}, but the file ${quoted(fileKey!)} is no ${type}`, value: String(fileKey) }] : [],
        ...bucketArn?.literal !== undefined && !isBucket(bucketArn.literal)
          ? [{ message: `the bucket of the plugin is specified as ${quoted(bucketArn)}; allowed is its ARN`, value: bucketArn.literal }] : [],
        ...givenByText(bucketArn, deployment) === 'name'
          ? [{ message: `the bucket of the plugin is ${bucketArn}, which gives the name of the bucket; allowed is its ARN`, value: String(bucketArn) }] : [],
      ];
    }));
  },
};

/** An address for the key of an object, or a key that no upload has by accident. */
function keyProblems(key: Text | undefined): Violation[] {
  const begin = key?.knownPrefix ?? '';
  const value = String(key);
  return /^(s3|https?):\/\//.test(begin) ? [{ message: `the file key of the plugin is the address ${quoted(key!)}; allowed is the key of the object within the bucket`, fix: 'set the file key to the part of the address after the bucket', value }]
    : begin.startsWith('/') ? [{ severity: 'warning', message: `the file key of the plugin is ${quoted(key!)}; an object whose key begins with / is another object than the one without`, fix: 'remove the leading slash, unless the object was uploaded with it', value }]
      : key?.literals.some(part => part.includes('\\')) === true ? [{ message: `the file key of the plugin is ${quoted(key)}; the parts of a key are separated by /, not by backslashes`, value }]
        : key?.knownSuffix.endsWith('/') === true ? [{ message: `the file key of the plugin is ${quoted(key)}, a prefix; allowed is the key of one ZIP or JAR file`, fix: 'pack all files into one ZIP file, and set the file key to its key', value }]
          : [];
}

function isBucket(text: string): boolean {
  const arn = parseArn(text);
  return arn?.service === 's3' && arn.region === '' && arn.account === '' && /^[^/]+$/.test(arn.resource);
}
