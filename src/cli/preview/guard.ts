import type { LocalRequest } from '../io.js';

/** What a request is held against before anything is done for it. */
export interface Door {
  readonly port: number;
  /** The first part of every address. */
  readonly token: string;
}

/**
 * Where a request leads: what stands behind the token in its address. Nothing for one that comes from another page, by another name of
 * this computer (a name that somebody else may point here), or without the token.
 */
export function admitted({ method, path, headers }: LocalRequest, { port, token }: Door): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = '', origin } = headers;
  if (!own.includes(host)) return undefined;
  if (origin !== undefined && origin !== `http://${host}`) return undefined;
  // Browsers say where a request comes from; whoever changes something has to come from the page itself.
  if (method !== 'GET' && origin === undefined) return undefined;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return undefined;
  const [, given = '', ...rest] = (path.split('?', 1)[0] ?? '').split('/');
  return isSame(given, token) ? rest.join('/') : undefined;
}

/** Takes as long for any two texts of a length, so that no letter is found out by the time. */
function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let difference = 0;
  for (let at = 0; at < one.length; at += 1) difference |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return difference === 0;
}
