import { keepSecret, masked } from '../../../handlers/shared/masks';
import { bounded, REASON_BYTES, reasonOf } from '../../../handlers/shared/reason';

describe('a reason', () => {
  test.each([
    ['as it is', 'x hunter-"2" y', 'x **** y'],
    ['within JSON', '{"a":"hunter-\\"2\\""}', '{"a":"****"}'],
    ['in a URL', 'http://host/?p=hunter-%222%22', 'http://host/?p=****'],
    ['in Base64', `x ${Buffer.from('hunter-"2"').toString('base64')}`, 'x ****'],
  ])('holds no secret that was read: %s', (_, text, expected) => {
    keepSecret('hunter-"2"');
    expect(masked(text)).toBe(expected);
  });

  test.each([
    ['Authorization: Basic c2luazpwNHNz', 'Authorization: Basic ****'],
    ['authorization bearer eyJhbGciOiJIUzI1NiJ9.e30', 'authorization bearer ****'],
    ['mongodb://anna:p4ss@db.example.com/x', 'mongodb://anna:****@db.example.com/x'],
    ['{"database.password":"p4 ss","user":"anna"}', '{"database.password":"****","user":"anna"}'],
    ['{\\"password\\":\\"p4ss\\",\\"a\\":1}', '{\\"password\\":\\"****\\",\\"a\\":1}'],
    ['jdbc:x?user=anna&password=p4ss&ssl=true', 'jdbc:x?user=anna&password=****&ssl=true'],
    ['api_key: abcdef', 'api_key: ****'],
  ])('holds nothing that looks like one: %s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  test.each([
    'the secret arn:aws:secretsmanager:eu-west-1:111122223333:secret:AmazonMSK_alice-AbCdEf is gone',
    'not authorized to perform secretsmanager:GetSecretValue on the token of anna',
    'https://search.example.com:9200/_index_template/orders',
  ])('holds everything else: %s', (text) => {
    expect(masked(text)).toBe(text);
  });

  test('holds no credentials of the function itself', () => {
    process.env.AWS_SESSION_TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLE';
    try {
      expect(reasonOf(new Error('refused IQoJb3JpZ2luX2VjEXAMPLE'))).toBe('Error: refused ****');
    } finally {
      delete process.env.AWS_SESSION_TOKEN;
    }
  });

  test('has as many bytes as an answer can carry, and no broken character', () => {
    for (const text of ['x'.repeat(5000), '😀'.repeat(900), '"\n'.repeat(900), `a${'é'.repeat(5000)}`]) {
      const reason = bounded(text, REASON_BYTES);
      const size = Buffer.byteLength(JSON.stringify(reason)) - 2;
      expect(size).toBeLessThanOrEqual(1024);
      expect(size).toBeGreaterThan(1024 - 8);
      expect(text.startsWith(reason.slice(0, -1))).toBe(true);
      expect(reason).not.toContain('\uFFFD');
    }
    expect(bounded('short', REASON_BYTES)).toBe('short');
  });
});
