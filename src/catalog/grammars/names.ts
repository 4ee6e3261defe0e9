/** What Apache Kafka refuses of the name of a topic, in words; undefined where it takes it. */
export function topicNameProblem(name: string): string | undefined {
  const wrong = /[^a-zA-Z0-9._-]/.exec(name)?.[0];
  return wrong !== undefined ? `${wrong === ' ' ? 'the space' : `'${wrong}'`} is not allowed in the name of a topic`
    : name === '' ? 'it is empty' : name === '.' || name === '..' ? 'it is not a valid name' : name.length > 249 ? `it has ${name.length} characters, and a topic has at most 249` : undefined;
}

/** What Amazon S3 refuses of the name of a general purpose bucket, in words; undefined where it takes it. */
export function bucketNameProblem(name: string): string | undefined {
  if (/^(s3[an]?:)?\/\//i.test(name) || name.startsWith('arn:') || name.includes('/')) {
    return name.startsWith('arn:') ? 'it is an ARN, not a name' : 'it is a path or URI, not the name of a bucket';
  }
  const wrong = /[^a-z0-9.-]/.exec(name)?.[0];
  return wrong !== undefined ? `${wrong === ' ' ? 'the space' : `'${wrong}'`} is not allowed in the name of a bucket`
    : name.length < 3 || name.length > 63 ? `it has ${name.length} characters, and the name of a bucket has 3 to 63`
      : !/^[a-z0-9].*[a-z0-9]$/.test(name) ? 'it must begin and end with a letter or digit'
        : name.includes('..') ? 'it has two dots in a row' : /^\d{1,3}(\.\d{1,3}){3}$/.test(name) ? 'it has the form of an IP address' : undefined;
}

/** What is wrong with an address of a folder in Amazon S3, in words; undefined where nothing is. */
export function s3LocationProblem(location: string): string | undefined {
  const [, scheme, bucket] = /^([a-z0-9]+):\/\/([^/]*)/i.exec(location) ?? [];
  if (scheme === undefined) {
    return location.startsWith('s3:') ? 'it must begin with s3://' : 'it has no scheme such as s3://';
  }
  return /^s3[an]?$/.test(scheme) ? bucketNameProblem(bucket) : undefined;
}

/** What the AWS Glue Data Catalog refuses of the name of an Apache Iceberg table, in words; undefined where it takes it. */
export function glueTableProblem(identifier: string): string | undefined {
  const parts = identifier.split('.');
  if (parts.length !== 2) {
    return parts.length < 2 ? 'it names no database: a table in AWS Glue is database.table' : 'it has more than two parts: AWS Glue has databases without levels';
  }
  const wrong = parts.find(part => !/^[a-z0-9_]{1,255}$/.test(part));
  return wrong === undefined ? parts[0].length > 252 ? 'the name of the database has more than 252 characters' : undefined
    : wrong === '' ? 'a part of it is empty' : `'${/[^a-z0-9_]/.exec(wrong)?.[0] ?? wrong.slice(0, 20)}' is not allowed: AWS Glue allows lowercase letters, digits and underscores`;
}
