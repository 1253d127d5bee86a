import { contrastRatio } from '../../contrast.js';
import { tableLetters } from '../../table-styles.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';

/** The style that new tables get: a header in the brand colour, hairlines between rows, no boxes. */
export function tableStylesPart({ brand, paper }: Pick<ResolvedTheme['colours'], 'brand' | 'paper'>): XmlElement {
  const header = contrastRatio(paper.slice(1), brand.slice(1)) >= leastContrast ? 'bg1' : 'tx1';
  const rule = (side: string, width: number, colour: string): XmlElement =>
    element(
      `a:${side}`,
      {},
      element('a:ln', { w: String(width) }, element('a:solidFill', {}, element('a:schemeClr', { val: colour }))),
    );
  return element(
    'a:tblStyleLst',
    { def: styleId },
    element(
      'a:tblStyle',
      { styleId, styleName: 'Briefing' },
      element(
        'a:wholeTbl',
        {},
        tableLetters('tx1'),
        element(
          'a:tcStyle',
          {},
          element('a:tcBdr', {}, rule('bottom', 12_700, 'accent1'), rule('insideH', 9_525, 'accent5')),
          element('a:fill', {}, element('a:noFill')),
        ),
      ),
      element('a:band2H', {}, element('a:tcStyle', {}, element('a:tcBdr'), solid('bg2'))),
      element('a:firstCol', {}, tableLetters('tx1', 'on'), element('a:tcStyle', {}, element('a:tcBdr'))),
      element(
        'a:lastRow',
        {},
        tableLetters('tx1', 'on'),
        element('a:tcStyle', {}, element('a:tcBdr', {}, rule('top', 12_700, 'accent1'))),
      ),
      element(
        'a:firstRow',
        {},
        tableLetters(header, 'on'),
        element('a:tcStyle', {}, element('a:tcBdr'), solid('accent1')),
      ),
    ),
  );
}

/** WCAG 2.2, 1.4.3, for large text. */
const leastContrast = 3;

const styleId = '{B7C1E2D4-3A56-4F7B-9D21-6E5A0C9F4B10}';

const solid = (colour: string): XmlElement =>
  element('a:fill', {}, element('a:solidFill', {}, element('a:schemeClr', { val: colour })));
