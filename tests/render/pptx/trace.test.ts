import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentTypes, relationshipTypes } from '../../../src/opc/part-kind.js';
import { readPackage } from '../../../src/opc/read.js';
import { writePackage } from '../../../src/opc/write.js';
import { renderPptx } from '../../../src/render/pptx/render-pptx.js';
import { readTrace, writeTrace } from '../../../src/render/pptx/trace/trace.js';
import { minimalPackage } from '../../opc/minimal-package.js';
import { fullDeck } from './decks.js';
import { minimalTemplate } from './minimal-template.js';

const options = { language: { locale: 'vi-VN' } };
const customXml = (names: readonly string[]): string[] => names.filter((name) => name.startsWith('/customXml/'));

describe('the Briefing inside a deck', () => {
  test('comes back as it was put in', async () => {
    const trace = JSON.stringify({ title: 'Công ước <Hà Nội> & "khác"', text: 'a\r\nb\u0001\ufffe\ud800 👩‍👩‍👧' });
    const { bytes } = await renderPptx(fullDeck, minimalTemplate(), { ...options, trace });
    expect(JSON.parse(readTrace(readPackage(bytes)) ?? '')).toEqual(JSON.parse(trace));
  });

  test('means the same after a round trip, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const opc = minimalPackage();
        writeTrace(opc, JSON.stringify(value));
        expect(JSON.parse(readTrace(readPackage(writePackage(opc))) ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('is left out when not asked for, also where the template brought one', async () => {
    const first = await renderPptx(fullDeck, minimalTemplate(), { ...options, trace: '{"of":"template"}' });
    const template = minimalTemplate(readPackage(first.bytes));
    const without = readPackage((await renderPptx(fullDeck, template, options)).bytes);
    expect(readTrace(without)).toBeUndefined();
    expect(customXml(without.partNames())).toEqual([]);
    const replaced = readPackage((await renderPptx(fullDeck, template, { ...options, trace: '{"of":"deck"}' })).bytes);
    expect(readTrace(replaced)).toBe('{"of":"deck"}');
    expect(customXml(replaced.partNames())).toEqual(['/customXml/item1.xml', '/customXml/itemProps1.xml']);
  });

  test('stands beside custom XML of others, which stays as it is', async () => {
    const template = minimalTemplate();
    const broken = new TextEncoder().encode('<not well-formed');
    template.package.setBytes('/customXml/item1.xml', contentTypes.xml, broken);
    template.package.relate('/ppt/presentation.xml', relationshipTypes.customXml, '/customXml/item1.xml');
    const { bytes, diagnostics } = await renderPptx(fullDeck, template, { ...options, trace: '{}' });
    const opc = readPackage(bytes);
    expect(diagnostics).toEqual([]);
    expect(readTrace(opc)).toBe('{}');
    expect(opc.find('/customXml/item1.xml')?.bytes).toEqual(broken);
  });
});
