import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../src/diagnostics/error.js';
import { readPackage } from '../../src/opc/read.js';
import { writePackage } from '../../src/opc/write.js';
import { minimalPackage } from './minimal-package.js';
import { archiveOf, repack } from './repack.js';

const sound = writePackage(minimalPackage());
const types = '[Content_Types].xml';

/** The sound file with some bytes replaced; a negative place counts from the end. */
function patched(place: number, ...values: number[]): Uint8Array {
  const copy = sound.slice();
  copy.set(values, place < 0 ? copy.length + place : place);
  return copy;
}

const placeOf = (signature: number[]): number =>
  sound.findIndex((_, index) => signature.every((value, offset) => sound[index + offset] === value));
const firstRecord = placeOf([0x50, 0x4b, 1, 2]);

/** The sound file with a file more, or with one changed. */
const withFile = (name: string, text: string): Uint8Array => repack(sound, (files) => files.set(name, text));

const refusals: [string, string, Uint8Array, Parameters<typeof readPackage>[1]?][] = [
  ['an empty file', 'not-a-package', new Uint8Array()],
  ['text', 'not-a-package', new TextEncoder().encode('Once upon a time there was no zip archive here.')],
  ['a zip archive of something else', 'not-a-package', archiveOf([['readme.txt', 'hello']])],
  [
    'an OpenDocument presentation',
    'open-document',
    archiveOf([
      ['mimetype', 'application/vnd.oasis.opendocument.presentation'],
      ['content.xml', '<a/>'],
    ]),
  ],
  ['an encrypted or old file', 'encrypted', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ['an encrypted entry', 'encrypted', patched(firstRecord + 8, 1)],
  ['zip64', 'zip64', patched(-12, 0xff, 0xff)],
  ['a part of a larger archive', 'damaged', patched(-18, 1)],
  ['a way out of the folder', 'unsafe-name', withFile('ppt/../../evil.xml', '<a/>')],
  ['an absolute name', 'unsafe-name', withFile('/evil.xml', '<a/>')],
  ['a backslash', 'unsafe-name', withFile('ppt\\evil.xml', '<a/>')],
  ['a drive', 'unsafe-name', withFile('C:evil.xml', '<a/>')],
  [
    'one name twice',
    'duplicate-part',
    archiveOf([
      [types, '<Types/>'],
      ['a.xml', ''],
      ['A.xml', ''],
    ]),
  ],
  ['macros by name', 'macros', withFile('ppt/vbaProject.bin', '1')],
  [
    'macros by type',
    'macros',
    repack(sound, (files) =>
      files.set(types, (files.get(types) ?? '').replace('presentation.main+xml', 'presentation.macroEnabled.main+xml')),
    ),
  ],
  ['a cut file', 'damaged', sound.slice(0, -30)],
  ['a broken list of contents', 'damaged', patched(firstRecord, 0)],
  ['an unknown method', 'damaged', patched(firstRecord + 10, 99)],
  ['a misplaced entry', 'damaged', patched(firstRecord + 42, 7)],
  ['too many entries', 'too-large', sound, { entries: 3 }],
  ['too much content', 'too-large', sound, { inflated: 1000 }],
  ['too much XML', 'too-large', sound, { xml: 1000 }],
  ['a bomb', 'too-large', withFile('ppt/bomb.bin', '0'.repeat(2_000_000))],
  [
    'strict relationships',
    'strict-package',
    repack(sound, (files) =>
      files.set(
        '_rels/.rels',
        (files.get('_rels/.rels') ?? '').replace('http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/'),
      ),
    ),
  ],
];

describe('readPackage refuses', () => {
  test.each(refusals)('%s', (_, code, bytes, limits) => {
    expect(failure(() => readPackage(bytes, limits))).toEqual({ kind: 'template', code: `template.${code}` });
  });

  test('content that was changed, when it is asked for', () => {
    const place = placeOf([...new TextEncoder().encode('ppt/presentation.xml')]) + 'ppt/presentation.xml'.length;
    const opc = readPackage(patched(place + 40, 0x55, 0xaa, 0x55));
    expect(failure(() => opc.xml('/ppt/presentation.xml')).code).toBe('template.damaged');
    expect(opc.xml('/ppt/slides/slide1.xml').name).toBe('p:sld');
  });
});

test('a stray byte behind the end of the file does no harm', () => {
  const longer = new Uint8Array([...sound, 10]);
  expect(readPackage(longer).partNames()).toEqual(readPackage(sound).partNames());
});

test('every message is one line and one sentence', () => {
  for (const [, , bytes, limits] of refusals) {
    expect(() => readPackage(bytes, limits)).toThrow(/^[A-Z][^\n]*\.$/);
  }
});

test('whatever bytes come, they are read or refused, never anything else', () => {
  const flips = fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { maxLength: 8 });
  fc.assert(
    fc.property(flips, fc.nat(sound.length), (changes, end) => {
      const bytes = sound.slice(0, end % 3 === 0 ? end : undefined);
      for (const [place, value] of changes) if (place < bytes.length) bytes[place] = value;
      try {
        const opc = readPackage(bytes);
        for (const name of opc.partNames()) if (opc.find(name)?.isXml === true) opc.xml(name);
        for (const source of opc.relationshipSources()) opc.relationships(source);
      } catch (error) {
        expect(error).toBeInstanceOf(BriefdeckError);
      }
    }),
    { numRuns: 500 },
  );
});

function failure(action: () => unknown): { kind: string; code: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof BriefdeckError) return { kind: error.kind, code: error.diagnostic.code };
    throw error;
  }
  return { kind: '', code: 'nothing was thrown' };
}
