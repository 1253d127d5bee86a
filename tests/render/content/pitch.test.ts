import { expect, test } from 'vitest';
import { points } from '../../../src/model/units.js';
import { element } from '../../../src/opc/xml/element.js';
import { serializeXml } from '../../../src/opc/xml/serialize.js';
import { paragraphsOf } from '../../../src/render/content/paragraphs.js';
import { inheritingParagraph } from '../../../src/render/pptx/text/paragraph.js';
import { placeholderFrom, styleFrom } from '../../compose/support/template.js';

const placeholder = placeholderFrom(
  'body',
  [1, 2, 10, 4],
  [styleFrom({ size: points(12), pitch: { kind: 'exact', value: points(14) } })],
);

/** A paragraph in this size, as it is written. */
function written(size: number | undefined): string {
  const runs = [{ text: 'The benches are full' }];
  const [content] = paragraphsOf(
    [{ runs, level: 0, lines: 1, ...(size === undefined ? {} : { size: points(size) }) }],
    placeholder,
  );
  if (content === undefined) throw new Error('Nothing was made of the paragraph.');
  const own = element('a:p', {}, element('a:r', {}, element('a:t', {}, 'The benches are full')));
  return serializeXml(inheritingParagraph(own, content, 'en'));
}

test('a paragraph in larger letters than its place states says how far its lines are apart, before all else', () => {
  expect(written(18)).toContain('<a:pPr><a:lnSpc><a:spcPts val="2100"/></a:lnSpc>');
  expect(written(12)).not.toContain('a:lnSpc');
  expect(written(undefined)).not.toContain('a:lnSpc');
});
