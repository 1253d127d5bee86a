import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import { decodeXml } from '../../../src/opc/xml/decode.js';
import { element, type XmlElement } from '../../../src/opc/xml/element.js';
import { parseXml } from '../../../src/opc/xml/parse.js';
import { child, children, descend, descendants, textOf } from '../../../src/opc/xml/query.js';
import { legalText } from '../../../src/opc/xml/legal-text.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main';

describe('parseXml', () => {
  test('gives well-known namespaces their own prefix, whatever the file calls them', () => {
    const foreign = parseXml(
      `<x:sld xmlns:x="${presentation}" xmlns="${drawing}"><x:txBody><p a:id="1" xmlns:a="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></x:txBody></x:sld>`,
    );
    expect(serializeXml(foreign)).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        `<p:sld xmlns:p="${presentation}" xmlns:a="${drawing}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
        '<p:txBody><a:p r:id="1"/></p:txBody></p:sld>',
    );
  });

  test('moves an unknown namespace out of the way of a well-known prefix', () => {
    const root = parseXml('<a:x xmlns:a="urn:other"><b xmlns="urn:more"/></a:x>');
    expect(root.name).toBe('a1:x');
    expect(children(root)[0]?.name).toBe('ns:b');
    expect(parseXml(serializeXml(root))).toEqual(root);
  });

  test('keeps values that name prefixes in step', () => {
    const root = parseXml(
      `<p:sld xmlns:p="${presentation}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
        'xmlns:w="http://schemas.microsoft.com/office/powerpoint/2010/main" mc:Ignorable="w"><mc:Choice Requires="w"/></p:sld>',
    );
    expect(root.attributes['mc:Ignorable']).toBe('p14');
    expect(child(root, 'mc:Choice')?.attributes['Requires']).toBe('p14');
    expect(serializeXml(root)).toContain('xmlns:p14=');
  });

  test('drops white space between elements and keeps it in text', () => {
    const root = parseXml('<a>\n  <b> </b>\n  <c>x<![CDATA[ & ]]>y</c>\n</a>');
    expect(root.children).toEqual([element('b', {}, ' '), element('c', {}, 'x & y')]);
  });

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['an unknown entity', '<a>&x;</a>'],
    ['a forbidden character', '<a>\u0001</a>'],
    ['an unclosed element', '<a><b></a>'],
    ['nothing', ''],
    ['two roots', '<a/><b/>'],
    ['too many elements', `<a>${'<b/>'.repeat(250_000)}</a>`],
    ['deep nesting', '<a>'.repeat(300) + '</a>'.repeat(300)],
  ])('refuses %s', (_, text) => {
    expect(codeOf(() => parseXml(text))).toBe('template.damaged');
  });

  test('refuses the namespaces of a strict package', () => {
    const text = '<p:sld xmlns:p="http://purl.oclc.org/ooxml/presentationml/main"/>';
    expect(codeOf(() => parseXml(text))).toBe('template.strict-package');
  });

  test('takes depth up to the limit', () => {
    expect(descendants(parseXml('<a>'.repeat(256) + '</a>'.repeat(256)))).toHaveLength(255);
  });
});

describe('serializeXml', () => {
  test('leaves out what XML has no place for and keeps the rest of Unicode', () => {
    const text = 'a\u0000\u0008\ud800b\udc00\ufffe 👩‍👩‍👧 tiếng Việt العربية\u0085';
    expect(legalText(text)).toBe('ab 👩‍👩‍👧 tiếng Việt العربية\u0085');
    expect(textOf(parseXml(serializeXml(element('a', {}, text))))).toBe(legalText(text));
  });

  test('throws for a prefix that nobody declared', () => {
    expect(() => serializeXml(element('unknown:a'))).toThrow('unknown');
  });

  test('what is written is read back the same', () => {
    const text = fc.string({ unit: 'binary' });
    const name = fc.constantFrom('p:sp', 'a:t', 'plain', 'r:x');
    const tree = fc.letrec<{ tree: XmlElement }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc
          .tuple(name, fc.dictionary(fc.constantFrom('id', 'r:id', 'xml:space', 'name'), text), text)
          .map(([name, attributes, body]) => element(name, attributes, body)),
        fc.tuple(name, fc.array(tie('tree'))).map(([name, inner]) => element(name, {}, ...inner)),
      ),
    })).tree;
    fc.assert(
      fc.property(tree, (root) => {
        const once = serializeXml(root);
        const read = parseXml(once);
        expect(serializeXml(read)).toBe(once);
        expect(textOf(read)).toBe(legalText(textOf(root)));
      }),
    );
  });
});

test('queries look where they say', () => {
  const root = parseXml('<a><b n="1"><c>x</c></b><b n="2"/>y</a>'.replace('y', ''));
  expect(child(root, 'b')?.attributes['n']).toBe('1');
  expect(child(root, 'c')).toBeUndefined();
  expect(children(root)).toHaveLength(2);
  expect(children(root, 'c')).toEqual([]);
  expect(descendants(root, 'c').map(textOf)).toEqual(['x']);
  expect(descend(root, 'b', 'c')).toEqual(element('c', {}, 'x'));
  expect(descend(root, 'c', 'b')).toBeUndefined();
});

test('UTF-16 with its mark is read as UTF-8 is, other bytes are refused', () => {
  expect(decodeXml(new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0]))).toBe('<a');
  expect(decodeXml(new Uint8Array([0xfe, 0xff, 0, 0x3c, 0, 0x61]))).toBe('<a');
  expect(decodeXml(new Uint8Array([0xef, 0xbb, 0xbf, 0x3c]))).toBe('<');
  expect(() => decodeXml(new Uint8Array([0x3c, 0xff]))).toThrow(TypeError);
});

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof BriefdeckError) return error.diagnostic.code;
    throw error;
  }
  return 'nothing was thrown';
}
