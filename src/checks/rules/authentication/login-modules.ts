import { nearest } from '../../../catalog';
import type { Rule, Violation } from '../../../model';
import { findings, NOT_APPLICABLE } from '../../../model';

const JAAS = /(^|\.)sasl\.jaas\.config$/;
const HANDLER = /(^|\.)sasl\.(client\.callback|login\.callback)\.handler\.class$/;
/** As the parser of Kafka takes it: a class, a flag, options, and a semicolon. */
const LOGIN = /^\s*[A-Za-z_][\w.$]*\s+(required|requisite|sufficient|optional)\b[^]*;\s*$/i;

/** The login modules and handlers that Kafka clients of workers have. Others can be in a plugin. */
const MODULES = ['software.amazon.msk.auth.iam.IAMLoginModule', 'org.apache.kafka.common.security.scram.ScramLoginModule', 'org.apache.kafka.common.security.plain.PlainLoginModule',
  'org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule', 'com.sun.security.auth.module.Krb5LoginModule'];
const HANDLERS = ['software.amazon.msk.auth.iam.IAMClientCallbackHandler', 'org.apache.kafka.common.security.oauthbearer.secured.OAuthBearerLoginCallbackHandler'];

/** A known class of which the name differs by a letter or two. */
function misspelt(key: string, name: string, known: readonly string[]): Violation[] {
  const meant = known.includes(name) ? undefined : nearest(name, known);
  return meant === undefined ? [] : [{ key, value: name, message: `${key} names the class ${name}; did you mean ${meant}?`, fix: `write ${meant}` }];
}

export const loginModules: Rule = {
  id: 'MC-AUTH-015',
  title: 'login modules and callback handlers of Kafka clients are written as Kafka reads them',
  severity: 'error',
  why: 'Kafka cannot parse the login module, cannot find its class, or cannot use the class as a callback handler: the client is not created, and the task fails.',
  fix: 'write the class, the flag required, the options, and a semicolon at the end: software.amazon.msk.auth.iam.IAMLoginModule required;',
  source: 'https://kafka.apache.org/37/documentation.html#security_jaas_client',
  check({ configuration }) {
    return configuration === undefined ? NOT_APPLICABLE : findings([...configuration].flatMap(([key, { literal }]): Violation[] => {
      const value = literal?.trim() ?? '';
      // a reference can be a part of the options, or all of it
      if (value === '' || value.startsWith('${')) {
        return [];
      }
      if (JAAS.test(key) && !LOGIN.test(value)) {
        return [{ key, message: `${key} ${/;\s*$/.test(value) ? 'has no flag, such as required, after the class of the login module' : 'does not end with a semicolon'}` }];
      }
      if (JAAS.test(key)) {
        return misspelt(key, value.split(/\s/)[0], MODULES);
      }
      return HANDLER.test(key) && !/LoginModule$/.test(value) ? misspelt(key, value, HANDLERS) : HANDLER.test(key) ? [{
        key, value, message: `${key} is ${value}, a login module, which is set in sasl.jaas.config`, fix: `set ${key} to software.amazon.msk.auth.iam.IAMClientCallbackHandler, or the handler of the login module`,
      }] : [];
    }));
  },
};
