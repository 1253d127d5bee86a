import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../src/opc/limits.js';
import { OpcPackage } from '../../src/opc/package.js';
import { readPackage } from '../../src/opc/read.js';
import { writePackage } from '../../src/opc/write.js';
import { textOf } from '../../src/opc/xml/query.js';
import { inflateEntry } from '../../src/opc/zip/entry.js';
import { readArchive } from '../../src/opc/zip/read-archive.js';
import { minimalPackage } from './minimal-package.js';

const files = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    readArchive(bytes, defaultLimits).map((entry) => [entry.name, new TextDecoder().decode(inflateEntry(entry))]),
  );

describe('writePackage', () => {
  test('writes the content types first, then the relationships of the package, then parts as people count', () => {
    const opc = minimalPackage();
    for (const number of [10, 9]) opc.setBytes(`/ppt/media/image${number}.png`, 'image/png', new Uint8Array([1]));
    expect([...files(writePackage(opc)).keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'ppt/media/image9.png',
      'ppt/media/image10.png',
      'ppt/presentation.xml',
      'ppt/_rels/presentation.xml.rels',
      'ppt/slideLayouts/slideLayout1.xml',
      'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      'ppt/slideLayouts/slideLayout2.xml',
      'ppt/slideLayouts/_rels/slideLayout2.xml.rels',
      'ppt/slideMasters/slideMaster1.xml',
      'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      'ppt/slides/slide1.xml',
      'ppt/slides/_rels/slide1.xml.rels',
      'ppt/theme/theme1.xml',
    ]);
  });

  test('equal packages give equal bytes, in whatever order they were made', () => {
    const names = ['/b.bin', '/a.bin', '/ppt/c.png'];
    const build = (order: string[]): Uint8Array => {
      const opc = new OpcPackage();
      for (const name of order) opc.setBytes(name, `application/${name.slice(-3)}`, new Uint8Array(300));
      return writePackage(opc);
    };
    expect(build(names)).toEqual(build(names.toReversed()));
    expect(writePackage(minimalPackage())).toEqual(writePackage(minimalPackage()));
  });

  test('is a fixed point: what was read and not changed is written as it was', () => {
    const bytes = writePackage(minimalPackage());
    expect(writePackage(readPackage(bytes))).toEqual(bytes);
    const parsed = readPackage(bytes);
    for (const name of parsed.partNames()) parsed.xml(name);
    expect(writePackage(parsed)).toEqual(bytes);
  });

  test('declares the content types that are needed, and image/jpeg for JPEG', () => {
    const opc = new OpcPackage();
    opc.setBytes('/a.jpg', 'image/jpg', new Uint8Array([1]));
    opc.setBytes('/b.png', 'image/png', new Uint8Array([1]));
    opc.setBytes('/c.png', 'image/x-other', new Uint8Array([1]));
    const declared = files(writePackage(opc)).get('[Content_Types].xml') ?? '';
    expect(declared.match(/(Extension|PartName)="[^"]*" ContentType="[^"]*"/g)).toEqual([
      'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"',
      'Extension="xml" ContentType="application/xml"',
      'Extension="jpg" ContentType="image/jpeg"',
      'Extension="png" ContentType="image/png"',
      'PartName="/c.png" ContentType="image/x-other"',
    ]);
  });

  test('stores what is compressed already and deflates the rest', () => {
    const opc = new OpcPackage();
    opc.setBytes('/a.png', 'image/png', new Uint8Array(1000));
    opc.setBytes('/b.bin', 'application/b', new Uint8Array(1000));
    const methods = readArchive(writePackage(opc), defaultLimits).map(({ name, method }) => [name, method]);
    expect(methods).toContainEqual(['a.png', 0]);
    expect(methods).toContainEqual(['b.bin', 8]);
  });

  test('writes relative targets, external ones as they are', () => {
    const opc = minimalPackage();
    opc.relate('/ppt/slides/slide1.xml', 'urn:link', 'https://example.org/?a=1&b=2', { external: true });
    const rels = files(writePackage(opc)).get('ppt/slides/_rels/slide1.xml.rels') ?? '';
    expect(rels).toContain('Target="../slideLayouts/slideLayout2.xml"');
    expect(rels).toContain('Target="https://example.org/?a=1&amp;b=2" TargetMode="External"');
  });
});

describe('OpcPackage', () => {
  test('writes back what was changed in a tree', () => {
    const opc = readPackage(writePackage(minimalPackage()));
    opc.xml('/docProps/core.xml').children.splice(0, 1);
    expect(textOf(readPackage(writePackage(opc)).xml('/docProps/core.xml'))).toBe('2020-01-01T00:00:00Z');
  });

  test('a clone and its origin do not see each other change', () => {
    const origin = readPackage(writePackage(minimalPackage()));
    const before = writePackage(origin);
    const clone = origin.clone();
    clone.xml('/ppt/presentation.xml').attributes['removePersonalInfoOnSave'] = '1';
    clone.remove('/ppt/slides/slide1.xml');
    clone.relate('/', 'urn:x', '/ppt/theme/theme1.xml');
    expect(writePackage(origin)).toEqual(before);
    const changed = writePackage(clone);
    origin.xml('/ppt/presentation.xml').attributes['saveSubsetFonts'] = '1';
    expect(writePackage(clone)).toEqual(changed);
    expect(writePackage(origin)).not.toEqual(before);
  });

  test('gives new relationships an id of their own', () => {
    const opc = new OpcPackage();
    expect(opc.relate('/', 'urn:a', '/a', { id: 'rId2' })).toBe('rId2');
    expect(opc.relate('/', 'urn:a', '/b')).toBe('rId3');
    opc.unrelate('/', 'rId2');
    expect(opc.relate('/', 'urn:a', '/c')).toBe('rId2');
    expect(opc.relationships('/').map(({ target }) => target)).toEqual(['/b', '/c']);
  });

  test('names the part that is missing', () => {
    expect(() => new OpcPackage().xml('/ppt/none.xml')).toThrow('/ppt/none.xml');
  });
});
