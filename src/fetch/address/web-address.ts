import { failure } from '../failure.js';

/**
 * An address that may be fetched, with hosts in one spelling (WHATWG URL: `0x7f.1` is 127.0.0.1) and without fragment.
 *
 * @throws BriefdeckError of kind `input`: not valid, neither http nor https, with a name or a password in it
 */
export function webAddress(given: string, base?: URL): URL {
  const shown = base === undefined ? shortened(given) : `The address that ${base.host} leads to`;
  if (!URL.canParse(given, base?.href)) {
    throw failure('address', `${shown} is not a valid web address.`, 'Write it as in https://example.org/news.');
  }
  const url = new URL(given, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const hint = url.protocol === 'file:' ? 'Give the path of the file itself.' : 'Only http and https are.';
    throw failure('scheme', `${shown} can't be fetched: it begins with ${url.protocol}.`, hint);
  }
  if (url.username !== '' || url.password !== '') {
    // Not shown: it may hold a password.
    const message = `The address of ${url.host} holds a user name or a password, which is not sent.`;
    throw failure('credentials', message, 'Leave out what stands before the @, or save the page and give its path.');
  }
  url.hash = '';
  return url;
}

/** The host without the brackets of IPv6 and the stop of a rooted name. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

const shortened = (given: string): string => (given.length > 200 ? `${given.slice(0, 200)}…` : given);
