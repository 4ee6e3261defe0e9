import { redactedText, redactedValue, redactor } from '../../src/checks';
import type { ConnectorDeployment } from '../../src/model';
import { Text } from '../../src/model';

const LONG = 'x7Kq-secret-9'.repeat(12);
const deployment = (values: Record<string, string>): ConnectorDeployment => ({
  name: 'a', source: 'a', scope: 'configuration', configuration: new Map(Object.entries(values).map(([key, value]) => [key, Text.literal(value)])),
});

test.each([...Array(12).keys()].map(length => 76 - length))('a value that is cut within a secret shows nothing of it (%i characters)', shown => {
  const url = `jdbc:postgresql://db/x?${'a'.repeat(40)}=1&password=${LONG}`;
  const redact = redactor(deployment({ 'connection.url': url }));
  for (const mark of ['...', '…']) {
    expect(redact(`the value "${url.slice(0, shown)}${mark}" and so on`)).not.toMatch(/x7/);
  }
});

test.each([
  ['a quote in it', 'ab"cd\\efgh7', (secret: string) => JSON.stringify(secret)],
  ['signs that a URL escapes', 'ab/cd?efgh7', encodeURIComponent],
  ['several items', 'abcdefg7,hijklmn8', (secret: string) => secret.split(',')[1]],
])('a secret with %s', (_, secret, written) => {
  expect(redactor(deployment({ 'connection.password': secret }))(`it is ${written(secret)}.`)).not.toMatch(/cdef|hijk|efgh/);
});

test.each([
  ['aws.credentials.provider.class', 'com.amazonaws.auth.DefaultAWSCredentialsProviderChain'],
  ['token.renewal.minutes', '300'],
  ['secrets.manager.region', 'eu-central-1'],
  ['private-key-path', '/opt/keys/a.pem'],
  ['database.password', '${secretsmanager:shop/db:password}'],
  ['connection.url', 'jdbc:postgresql://db:5432/shop?user=cdc'],
])('%s: %s is no secret', (key, value) => {
  expect(redactedValue(key, value)).toBe(value);
  expect(redactor(deployment({ [key]: value }))(`'${value}' is wrong`)).toBe(`'${value}' is wrong`);
});

test('texts of whatever origin keep references and what is hidden already', () => {
  const text = 'password=${secretsmanager:a:b} and password=[hidden] and the token of the connector';
  expect(redactedText(text)).toBe(text);
});

test.each([
  ['https://cdc:x7Kq1234@db.internal/', 'https://cdc:***@db.internal/'],
  ['password=x7Kq1234', 'password=***'],
  ['api-key: x7Kq1234', 'api-key: ***'],
  ['Authorization Basic eDdLcTEyMzQ', 'Authorization Basic ***'],
  ['sent with bearer\nx7Kq1234', 'sent with bearer\n***'],
  ['user.info=cdc:x7Kq1234', 'user.info=cdc:***'],
])('%s: what looks like a secret is hidden, whatever else the text holds', (text, shown) => {
  expect(redactedText(text)).toBe(shown);
  expect(redactedText(`so ${text}, and no more`)).toContain(shown);
});
