import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { PluginError } from '../errors';
import { redactUrl } from '../origin';

/** A Maven repository and how to be let in. */
export interface MavenRepository {
  /** Base address, without a slash at the end. */
  readonly url: string;
  readonly authorization?: string;
  /** What decided it, for messages. */
  readonly from: string;
  /** What of Maven's settings is not read and may be the reason, where an archive does not come. */
  readonly unread?: string;
}

const CENTRAL = 'https://repo1.maven.org/maven2';

/** `CDK_MSK_CONNECT_MAVEN_URL`, else the mirror of Maven Central in the user's Maven settings, else Maven Central. */
export function mavenRepository(env: NodeJS.ProcessEnv = process.env, settingsFile = path.join(os.homedir(), '.m2', 'settings.xml')): MavenRepository {
  const given = env.CDK_MSK_CONNECT_MAVEN_URL;
  if (given) {
    if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
      throw new PluginError('bad-origin', `CDK_MSK_CONNECT_MAVEN_URL must be the URL of a Maven repository such as ${CENTRAL}, got '${redactUrl(given)}'`);
    }
    return { ...split(given), from: 'CDK_MSK_CONNECT_MAVEN_URL' };
  }
  let settings: string;
  try {
    settings = fs.readFileSync(settingsFile, 'utf8');
  } catch {
    return { url: CENTRAL, from: 'Maven Central' };
  }
  const unread = unreadOf(settings, env);
  return { ...mirrorOfCentral(settings, env) ?? { url: CENTRAL, from: 'Maven Central' }, ...unread !== undefined && { unread } };
}

/** Proxies and repositories of profiles, which Maven would use. */
function unreadOf(settings: string, env: NodeJS.ProcessEnv): string | undefined {
  const xml = withoutComments(settings);
  const proxy = blocks(xml, 'proxy').find(block => text(block, 'active', env) !== 'false');
  const repositories = blocks(xml, 'profile').flatMap(profile => blocks(profile, 'repository')).map(block => text(block, 'id', env) ?? 'without an ID');
  const said = [
    ...proxy !== undefined && !(env.HTTPS_PROXY ?? env.https_proxy)
      ? [`its proxy ${text(proxy, 'host', env) ?? ''}:${text(proxy, 'port', env) ?? '8080'} is not used, set HTTPS_PROXY`] : [],
    ...repositories.length > 0 ? [`the repositories of its profiles (${repositories.join(', ')}) are not used, set CDK_MSK_CONNECT_MAVEN_URL to the one that contains the archive`] : [],
  ];
  return said.length === 0 ? undefined : `of Maven's settings.xml, ${said.join('; ')}`;
}

function withoutComments(xml: string): string {
  return xml.replace(/<!--[\s\S]*?-->/g, '');
}

/** Reads the simple cases of Maven's settings: a mirror for `*`, `central` or external repositories, and its server's user and password. */
export function mirrorOfCentral(settings: string, env: NodeJS.ProcessEnv): MavenRepository | undefined {
  const xml = withoutComments(settings);
  const mirror = blocks(xml, 'mirror').find(block => {
    const of = (text(block, 'mirrorOf', env) ?? '').split(',').map(part => part.trim());
    return !of.includes('!central') && of.some(part => ['*', 'central', 'external:*'].includes(part)) && text(block, 'blocked', env) !== 'true';
  });
  const url = mirror && text(mirror, 'url', env);
  if (!mirror || !url) { return undefined; }
  const id = text(mirror, 'id', env);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new PluginError('maven', `the mirror '${id ?? ''}' in Maven's settings.xml has the URL '${redactUrl(url)}', which only Maven can read; set CDK_MSK_CONNECT_MAVEN_URL to https://host/path`);
  }
  const server = blocks(xml, 'server').find(block => text(block, 'id', env) === id);
  const from = `the mirror '${id ?? ''}' in Maven's settings.xml`;
  const user = server && text(server, 'username', env);
  const password = server && text(server, 'password', env);
  if (!user || password === undefined) { return { ...split(url), from }; }
  if (/^\{.*\}$/.test(password)) {
    throw new PluginError('maven', `${from} has an encrypted password, which only Maven can read; set CDK_MSK_CONNECT_MAVEN_URL to https://user:password@host/path`);
  }
  return { ...split(url), authorization: basic(user, password), from };
}

function split(url: string): { url: string; authorization?: string } {
  const parsed = new URL(url);
  const { username, password } = parsed;
  parsed.username = '';
  parsed.password = '';
  const bare = parsed.href.replace(/\/+$/, '');
  return username ? { url: bare, authorization: basic(decodeURIComponent(username), decodeURIComponent(password)) } : { url: bare };
}

function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

function blocks(xml: string, tag: string): string[] {
  return [...xml.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(match => match[1]);
}

function text(block: string, tag: string, env: NodeJS.ProcessEnv): string | undefined {
  const raw = new RegExp(`<${tag}>\\s*([\\s\\S]*?)\\s*</${tag}>`).exec(block)?.[1];
  return raw
    ?.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')
    .replace(/\$\{env\.([^}]+)\}/g, (_, name: string) => env[name] ?? '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, '\'').replace(/&amp;/g, '&');
}
