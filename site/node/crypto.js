// `node:crypto` as far as the AWS CDK asks for it at synthesis: hashes, at once.
import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';

const ALGORITHMS = { md5, sha1, sha256, sha512 };

class Hash {
  constructor(state) {
    this.state = state;
  }

  update(data) {
    this.state.update(typeof data === 'string' ? new TextEncoder().encode(data) : data);
    return this;
  }

  digest(encoding) {
    const bytes = this.state.digest();
    switch (encoding) {
      case 'hex': return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
      case 'base64': return btoa(String.fromCharCode(...bytes));
      default: throw new Error(`the browser has no digest in ${encoding}`);
    }
  }
}

export function createHash(name) {
  if (!(name in ALGORITHMS)) {
    throw new Error(`the browser has no hash ${name}`);
  }
  return new Hash(ALGORITHMS[name].create());
}
