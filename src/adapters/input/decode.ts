/** The text of a file: UTF-8, or UTF-16 as Windows writes it, with its mark or seen by the empty byte beside each letter. */
export function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xFF && second === 0xFE) || (first !== 0 && second === 0 && bytes.length > 2 && bytes[3] === 0)) {
    return bytes.toString('utf16le');
  }
  if ((first === 0xFE && second === 0xFF) || (first === 0 && second !== 0 && bytes[2] === 0)) {
    return Buffer.from(bytes.subarray(0, bytes.length - bytes.length % 2)).swap16().toString('utf16le');
  }
  return bytes.toString('utf8');
}
