import type { Dispatcher } from 'undici';
import { messageOf, PluginError, systemCode } from '../errors';
import { redactUrl } from '../origin';
import type { Download } from './download-item';
import { parseUrl } from './url';

/** A failure that may pass by itself. */
export class Transient extends Error {
  /** @param after milliseconds that the server asks to wait */
  constructor(readonly final: PluginError, readonly after?: number) { super(final.message); }
}

export function tooLong(item: Download, total: number): PluginError {
  return new PluginError('network', `${item.what}: ${redactUrl(item.url)} was not downloaded within ${total / 1000} s; ${placeHint(item)}, or allow more time with CDK_MSK_CONNECT_DOWNLOAD_MINUTES`);
}

export function cut(item: Download, size: number, announced?: number): Transient {
  const of = announced ? ` of ${announced}` : '';
  return new Transient(new PluginError('network', `${item.what}: ${redactUrl(item.url)} closed the connection after ${size}${of} bytes; try again, or download the file elsewhere and use it as a local path`));
}

export function statusError({ statusCode: status, headers }: Dispatcher.ResponseData, item: Download, url: URL): Error {
  const where = redactUrl(url.href);
  if (status === 404 || status === 410) {
    return new PluginError('not-found', `${item.what} does not exist at ${where} (HTTP ${status}); check the spelling and the version, which differs by connector${hintOf(item)}`);
  }
  if (status === 401 || status === 403 || status === 407) {
    return new PluginError('network', `${item.what}: ${url.host} denies access (HTTP ${status}); check the credentials of the repository or proxy`);
  }
  const error = new PluginError('network', `${item.what}: ${where} returned HTTP ${status}; try again later`);
  return status === 429 || status >= 500 ? new Transient(error, retryAfter(headers['retry-after'])) : error;
}

/** Seconds, or a date. */
function retryAfter(header: string | string[] | undefined): number | undefined {
  const text = [header].flat()[0]?.trim() ?? '';
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return milliseconds > 0 ? milliseconds : undefined;
}

export function networkError(error: unknown, item: Download, stall: number): Error {
  const code = systemCode(error) ?? '';
  const host = parseUrl(item.url).host;
  const help = placeHint(item);
  const proxy = proxyBehind(error, host);
  if (proxy !== undefined) {
    const { hostname: own } = parseUrl(item.url);
    return new Transient(new PluginError('network', `${item.what}: the proxy ${proxy} in HTTPS_PROXY or HTTP_PROXY cannot be reached (${code}); start it, correct the variable, `
      + `or add ${own} to NO_PROXY`, { cause: error }));
  }
  if (/TIMEOUT|ETIMEDOUT/.test(code)) {
    return new Transient(new PluginError('network', `${item.what}: ${host} sent no data for ${stall / 1000} s; ${help}`, { cause: error }));
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH/.test(code)) {
    return new Transient(new PluginError('network', `${item.what}: ${host} cannot be reached (${code}); ${help}${hintOf(item)}`, { cause: error }));
  }
  if (/CERT|SSL|TLS/.test(code)) {
    return new PluginError('network', `${item.what}: the certificate of ${host} is not trusted (${code}); set NODE_EXTRA_CA_CERTS to the certificates of your organization`, { cause: error });
  }
  return new Transient(new PluginError('network', `${item.what}: ${redactUrl(item.url)} closed the connection (${code || messageOf(error)}); ${help}`, { cause: error }));
}

/** What the system says of a connection that fails. */
interface SystemCause { readonly cause?: SystemCause; readonly address?: string; readonly hostname?: string; readonly port?: number }

/** The proxy, where it is what did not answer: the address that the system names is its own. */
function proxyBehind(error: unknown, host: string): string | undefined {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];
  const said = names.flatMap(name => process.env[name] ?? []).filter(url => URL.canParse(url));
  for (let cause = error as SystemCause | undefined; cause; cause = cause.cause) {
    const { address, hostname, port } = cause;
    const found = said.map(url => new URL(url)).find(url => url.host !== host
      && [address, hostname].some(name => name !== undefined && (name === url.hostname || (url.hostname === 'localhost' && /^(127\.0\.0\.1|::1)$/.test(name))))
      && (port === undefined || String(port) === (url.port || (url.protocol === 'https:' ? '443' : '80'))));
    if (found !== undefined) { return found.host; }
  }
  return undefined;
}

function hintOf({ hint }: Download): string {
  return hint === undefined ? '' : `; ${hint}`;
}

function placeHint(item: Download): string {
  return item.sha256
    ? 'check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), or run \'cdk-msk-connect plugin fetch\' on a machine with network access'
    : 'check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), or use the file as a local path';
}
