import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

const ITERATIONS = 4096;
const SALT_BYTES = 16;

/**
 * What PostgreSQL keeps of a password (SCRAM-SHA-256, RFC 5803), so that no statement, and no log of statements, holds the password.
 *
 * The salt is that of the role, so that the same password is the same verifier whenever it is set.
 */
export function scramVerifier(role: string, password: string): string {
  // what is done to other characters differs from client to client
  if (!/^[\x20-\x7e]*$/.test(password)) {
    throw new Error(`the password of the role ${role} has characters other than those of ASCII, which clients of PostgreSQL prepare differently; give it another one`);
  }
  const salt = createHash('sha256').update(`cdk-msk-connect\0${role}`).digest().subarray(0, SALT_BYTES);
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${stored}:${key('Server Key').toString('base64')}`;
}
