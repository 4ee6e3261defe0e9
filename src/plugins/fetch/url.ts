import { PluginError } from '../errors';
import { redactUrl } from '../origin';

/** Last part of a URL's path, where it is fit for a file name. */
export function fileNameOfUrl(url: string): string {
  const name = parseUrl(url).pathname.split('/').pop()?.replace(/%20/g, '_') ?? '';
  return /^[\w.+@-]*\w$/.test(name) ? name : 'download';
}

/** Reads a URL that must be http or https. */
export function parseUrl(url: string): URL {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) {
    throw new PluginError('bad-origin', `'${redactUrl(url)}' is not a web address; specify a URL such as https://…, or use PluginArchive.fromFile for a local path`);
  }
  return parsed;
}
