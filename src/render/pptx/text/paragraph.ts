import { element, type XmlElement } from '../../../opc/xml/element.js';
import { pointsToEmu } from '../../../model/units.js';
import { child, children } from '../../../opc/xml/query.js';
import type { ParagraphContent } from '../../content/content.js';
import { runProperties } from './run-properties.js';

/**
 * A paragraph as pptxgenjs wrote it, made to inherit from its placeholder. Of what was written only the text, the level,
 * the direction and the numbering stay, once and in front; size, weight, colour and space stand only where the deck
 * says that they differ.
 */
export function inheritingParagraph(written: XmlElement, content: ParagraphContent, ofDeck: string): XmlElement {
  const { runs, size, language = ofDeck } = content;
  const writtenRuns = children(written, 'a:r');
  if (writtenRuns.length !== runs.length) {
    throw new Error(`pptxgenjs wrote ${writtenRuns.length} runs instead of ${runs.length}.`);
  }
  return element(
    'a:p',
    {},
    ...paragraphProperties(child(written, 'a:pPr'), content),
    ...writtenRuns.map((run, index) =>
      element('a:r', {}, runProperties('a:rPr', { ...runs[index], size, language }), ...children(run, 'a:t')),
    ),
    runProperties('a:endParaRPr', { size, language }),
  );
}

const inheritable = new Set(['lvl', 'rtl']);
/** `a:pPr`, left out when it says nothing. Its children have an order: how far lines are apart comes first, then space before. */
function paragraphProperties(written: XmlElement | undefined, content: ParagraphContent): XmlElement[] {
  const { spaceBefore, pitch, turned, hang, plain, markInInk } = content;
  const attributes = [
    ...Object.entries(written?.attributes ?? {}).filter(([name]) => inheritable.has(name)),
    ...(plain && hang === undefined ? plainMargins : []),
    ...(hang === undefined ? [] : hangingMargins(hang)),
    ...(turned === undefined ? [] : [['rtl', '0'] as const]),
    ...(turned === 'direction and side' ? [['algn', 'l'] as const] : []),
  ];
  const numbering = written === undefined ? [] : children(written, 'a:buAutoNum');
  // pptxgenjs sets numbers in the font of headings; they belong to the text.
  const font = numbering.length === 0 ? [] : [element('a:buFontTx')];
  // The marks of such a style are set larger than text; a number is as large as the text that it counts.
  const markSize = numbering.length === 0 || hang === undefined ? [] : [element('a:buSzPct', { val: '100000' })];
  const properties = element(
    'a:pPr',
    Object.fromEntries(attributes),
    ...space('a:lnSpc', pitch),
    ...space('a:spcBef', spaceBefore),
    ...(markInInk ? [element('a:buClrTx')] : []),
    ...markSize,
    ...font,
    ...numbering,
    ...(plain ? [element('a:buNone')] : []),
  );
  return attributes.length === 0 && properties.children.length === 0 ? [] : [properties];
}

/** Of a paragraph without a mark, which would hang before the text. */
const plainMargins = [
  ['marL', '0'],
  ['indent', '0'],
] as const;

function hangingMargins({ by, left }: NonNullable<ParagraphContent['hang']>): (readonly [string, string])[] {
  return [
    ['marL', String(pointsToEmu(left))],
    ['indent', String(pointsToEmu(-1 * by))],
  ];
}

function space(name: string, points: number | undefined): XmlElement[] {
  if (points === undefined) return [];
  return [element(name, {}, element('a:spcPts', { val: String(Math.round(points * 100)) }))];
}
