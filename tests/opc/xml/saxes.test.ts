import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { BriefdeckError } from '../../../src/diagnostics/error.js';
import type { XmlElement } from '../../../src/opc/xml/element.js';
import { namespaceByPrefix } from '../../../src/opc/xml/namespaces.js';
import { parseXml } from '../../../src/opc/xml/parse.js';

/**
 * Our reader against saxes, a strict one: whatever text comes, both refuse it, or both read the same tree. The texts are
 * sound documents and documents with some pieces moved, lost and put in, so that many are almost sound. (Lone surrogates
 * are left out: saxes takes the character behind one for its other half.)
 */

const namespaces = ['urn:a', 'urn:b', 'http://schemas.openxmlformats.org/drawingml/2006/main', ''];
const names = ['a', 'b:c', 'p:x', 'xml:space', 'tiếng', 'é', 'xmlns:p', 'xmlns:b', 'xmlns', '_-.9', '9', 'a:b:c', ':a'];
const texts = [
  'x',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '&#0;',
  '&nbsp;',
  '&',
  ']]>',
  '>',
  '"',
  "'",
];
const odd = [
  '<!-- c -->',
  '<!-- -- -->',
  '<![CDATA[ <x>&amp; ]]>',
  '<![CDATA[',
  '<?pi x?>',
  '<?xml version="1.0"?>',
  '<!',
  '\u0001',

  '\u0085',
];

const pieces = [
  ...names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`, `<${name} `]),
  ...names.map((name) => ` ${name}="v"`),
  ...namespaces.flatMap((uri) => [`<b:c xmlns:b="${uri}" a='1'>`, `<a xmlns="${uri}">`, ` xmlns:p="${uri}"`]),
  ...texts,
  ...odd,
  ' a="1" ',
  " a = '&lt;\t' ",
  ' a=1',
  '/>',
  '>',
  '</b:c >',
];

const wellFormed = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(...texts.slice(0, 8), ...odd.slice(0, 1), '<![CDATA[ <x>&amp; ]]>'),
    fc
      .tuple(fc.constantFrom('a', 'tiếng', 'b:c'), fc.constantFrom(...namespaces.slice(0, 3)), fc.array(tie('node')))
      .map(([name, uri, inner]) => {
        const declared = name === 'b:c' ? ` xmlns:b="${uri}" b:d="é"` : ` d='&#10;"'`;
        return `<${name}${declared} e="1\n2">${inner.join('')}</${name}>`;
      }),
  ),
})).node;

describe('reads and refuses as saxes does', () => {
  test('sound documents', () => {
    fc.assert(
      fc.property(fc.array(wellFormed), (inner) => {
        const text = `<?xml version="1.0"?>\n<r>${inner.join('')}</r>\n<!-- end -->`;
        const read = ours(text);
        expect(read).not.toBe('refused');
        expect(read).toEqual(theirs(text));
      }),
      { numRuns: 300 },
    );
  });

  test('documents with something wrong, or nothing', () => {
    const spoilt = fc
      .tuple(
        fc.array(wellFormed, { maxLength: 3 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', ...pieces))),
      )
      .map(([inner, changes]) => {
        let text = `<r>${inner.join('')}</r>`;
        for (const [where, length, piece] of changes.slice(0, 3)) {
          const at = where % (text.length + 1);
          text = text.slice(0, at) + piece + text.slice(at + length);
        }
        return text;
      })
      .filter((text) => !/\p{Surrogate}/u.test(text));
    fc.assert(
      fc.property(
        fc.oneof(
          spoilt,
          fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
        ),
        (text) => {
          expect(ours(text)).toEqual(theirs(text));
        },
      ),
      { numRuns: 4000 },
    );
  });
});

/** A tree with namespaces written out: [name, attributes, children]. */
type Expanded = [string, Record<string, string>, (Expanded | string)[]];

function ours(text: string): Expanded | 'refused' {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    if (error instanceof BriefdeckError) return 'refused';
    throw error;
  }
  const expand = (name: string, isElement: boolean): string => {
    const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
    if (prefix === '' && !isElement) return name;
    const declared = root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix ?? ''}`];
    // saxes trims the names of namespaces, which Namespaces in XML does not.
    return `{${(declared ?? namespaceByPrefix.get(prefix ?? '') ?? '').trim()}}${local ?? ''}`;
  };
  const visit = ({ name, attributes, children }: XmlElement): Expanded => [
    expand(name, true),
    Object.fromEntries(
      Object.entries(attributes)
        .filter(([attribute]) => !/^xmlns(?::|$)/.test(attribute))
        .map(([attribute, value]) => [expand(attribute, false), value]),
    ),
    children.map((node) => (typeof node === 'string' ? node : visit(node))),
  ];
  return visit(root);
}

function theirs(text: string): Expanded | 'refused' {
  const parser = new SaxesParser({ xmlns: true });
  const open: Expanded[] = [['', {}, []]];
  const addText = (piece: string): void => {
    const inner = open.at(-1)?.[2] ?? [];
    if (open.length === 1) return;
    const last = inner.at(-1);
    if (typeof last === 'string') inner.splice(-1, 1, last + piece);
    else inner.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const made: Expanded = [`{${uri}}${local}`, {}, []];
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      made[1][attribute.uri === '' ? attribute.local : `{${attribute.uri}}${attribute.local}`] = attribute.value;
    }
    open.at(-1)?.[2].push(made);
    open.push(made);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const inner = closed?.[2] ?? [];
    const elements = inner.filter((node) => typeof node !== 'string' || node.trim() !== '');
    if (closed !== undefined && elements.some((node) => typeof node !== 'string')) closed[2] = elements;
  });
  try {
    parser.write(text).close();
  } catch {
    return 'refused';
  }
  const root = open[0]?.[2][0];
  return root === undefined || typeof root === 'string' ? 'refused' : root;
}
