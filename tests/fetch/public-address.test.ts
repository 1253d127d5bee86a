import { describe, expect, it } from 'vitest';
import { whyNotPublic } from '../../src/fetch/address/public-address.js';

describe('an address of the public internet', () => {
  it.each([
    '93.184.215.14',
    '1.1.1.1',
    '100.128.0.1',
    '172.32.0.1',
    '2606:4700::1111',
    '::ffff:1.1.1.1',
    '64:ff9b::101:101',
  ])('is %s', async (address) => {
    expect(await whyNotPublic(address)).toBeUndefined();
  });

  it.each([
    ['0.0.0.0', 'this computer'],
    ['0.1.2.3', 'this computer'],
    ['127.0.0.1', 'this computer'],
    ['127.255.255.254', 'this computer'],
    ['10.0.0.1', 'a private network'],
    ['172.16.0.1', 'a private network'],
    ['192.168.1.1', 'a private network'],
    ['169.254.169.254', 'a private network'],
    ['100.64.0.1', 'a private network of a provider'],
    ['192.0.0.8', 'a reserved range'],
    ['192.0.2.1', 'a reserved range'],
    ['198.18.0.1', 'a reserved range'],
    ['198.51.100.1', 'a reserved range'],
    ['203.0.113.1', 'a reserved range'],
    ['224.0.0.1', 'many computers at once'],
    ['240.0.0.1', 'a reserved range'],
    ['255.255.255.255', 'many computers at once'],
    ['::', 'this computer'],
    ['::1', 'this computer'],
    ['::7f00:1', 'a reserved range'],
    ['::127.0.0.1', 'this computer'],
    ['fc00::1', 'a private network'],
    ['fd12:3456::1', 'a private network'],
    ['fe80::1', 'a private network'],
    ['fec0::1', 'a private network'],
    ['ff02::1', 'many computers at once'],
    ['2001:db8::1', 'a reserved range'],
    ['2001:2::1', 'a reserved range'],
    ['3fff::1', 'a reserved range'],
    ['4000::1', 'a reserved range'],
    ['2002:7f00:1::1', 'a reserved range'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'a reserved range'],
    ['::ffff:127.0.0.1', 'this computer'],
    ['::ffff:a00:1', 'a private network'],
    ['64:ff9b::7f00:1', 'this computer'],
    ['64:ff9b::10.0.0.1', 'a private network'],
    ['64:ff9b:1::1', 'a reserved range'],
    ['fe80::1%eth0', 'no address that is known everywhere'],
    ['2606:4700::1111%eth0', 'no address that is known everywhere'],
    ['0x7f.1', 'no address that is known everywhere'],
    ['news.example', 'no address that is known everywhere'],
  ])('is not %s', async (address, where) => {
    expect(await whyNotPublic(address)).toBe(where);
  });
});
