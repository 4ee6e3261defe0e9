import { byteLength, fromBase64, toBase64 } from '../../src/model';

test.each(['', 'key=value', 'ä€😀', '\uFEFFmarked', 'a\u0000b'])('%j is the same as with the functions of Node.js', text => {
  expect(byteLength(text)).toBe(Buffer.byteLength(text));
  expect(toBase64(text)).toBe(Buffer.from(text).toString('base64'));
  expect(fromBase64(toBase64(text))).toBe(text);
});

test.each(['%%%', 'gICA', 'a'])('%s stands for no text', base64 => {
  expect(fromBase64(base64)).toBeUndefined();
});
