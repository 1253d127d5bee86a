import { isIP } from 'node:net';
import type { IPv6 } from 'ipaddr.js';

/**
 * Why an address is not one of the public internet; nothing where it is. Ranges are those of the IANA registries of
 * special-purpose addresses, as ipaddr.js has them; what carries an IPv4 address inside (RFC 4291, RFC 6052) is judged by that.
 *
 * @returns where it leads: `a private network`
 */
export async function whyNotPublic(address: string): Promise<string | undefined> {
  if (isIP(address) === 0 || address.includes('%')) return 'no address that is known everywhere';
  const { default: ipaddr } = await import('ipaddr.js');
  const parsed = ipaddr.parse(address);
  const isIPv6 = parsed instanceof ipaddr.IPv6;
  const inside = isIPv6 ? embedded(parsed) : undefined;
  if (inside !== undefined) return whyNotPublic(inside);
  const range: string = parsed.range();
  if (range !== 'unicast') return ranges[range] ?? 'a reserved range';
  // Outside of 2000::/3 nothing is given out to anybody (RFC 3513).
  return !isIPv6 || isGlobal(parsed) ? undefined : 'a reserved range';
}

/** The IPv4 address that an IPv4-mapped address (::ffff:0:0/96) or one of NAT64 (64:ff9b::/96) stands for. */
function embedded({ parts }: IPv6): string | undefined {
  const [a, b, c, d, e, f, high = 0, low = 0] = parts;
  const zero = (...each: (number | undefined)[]): boolean => each.every((part) => part === 0);
  const isMapped = zero(a, b, c, d, e) && f === 0xffff;
  const isTranslated = a === 0x64 && b === 0xff9b && zero(c, d, e, f);
  return isMapped || isTranslated ? [high >> 8, high & 255, low >> 8, low & 255].join('.') : undefined;
}

const isGlobal = ({ parts: [first = 0] }: IPv6): boolean => first >> 13 === 1;

/** Where the loopback addresses lead. */
export const thisComputer = 'this computer';

const ranges: Readonly<Record<string, string>> = {
  unspecified: thisComputer,
  loopback: thisComputer,
  private: 'a private network',
  uniqueLocal: 'a private network',
  deprecatedSiteLocal: 'a private network',
  linkLocal: 'a private network',
  carrierGradeNat: 'a private network of a provider',
  multicast: 'many computers at once',
  broadcast: 'many computers at once',
};
