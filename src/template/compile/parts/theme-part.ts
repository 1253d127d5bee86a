import { element, type XmlElement } from '../../../opc/xml/element.js';
import type { ResolvedTheme } from '../../theme/resolve/resolved.js';
import type { ColourName } from '../../theme/schema/colour.js';

/** The theme part (ECMA-376 part 1, 20.1.6.9): colours, fonts, and flat fills, lines and effects. */
export function themePart({ title, colours, fonts }: ResolvedTheme): XmlElement {
  return element(
    'a:theme',
    { name: title },
    element(
      'a:themeElements',
      {},
      element(
        'a:clrScheme',
        { name: title },
        ...slots.map(([slot, name]) =>
          element(`a:${slot}`, {}, element('a:srgbClr', { val: colours[name].slice(1).toUpperCase() })),
        ),
      ),
      element(
        'a:fontScheme',
        { name: title },
        element('a:majorFont', {}, ...scripts(fonts.heading.name)),
        element('a:minorFont', {}, ...scripts(fonts.body.name)),
      ),
      formats(title),
    ),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  );
}

const slots: readonly (readonly [slot: string, name: ColourName])[] = [
  ['dk1', 'ink'],
  ['lt1', 'paper'],
  ['dk2', 'deep'],
  ['lt2', 'pale'],
  ['accent1', 'brand'],
  ['accent2', 'accent'],
  ['accent3', 'highlight'],
  ['accent4', 'muted'],
  ['accent5', 'calm'],
  ['accent6', 'extra'],
  ['hlink', 'link'],
  ['folHlink', 'visited'],
];

const scripts = (latin: string): XmlElement[] => [
  element('a:latin', { typeface: latin }),
  element('a:ea', { typeface: '' }),
  element('a:cs', { typeface: '' }),
];

/** Three of each kind are required; shapes that people draw come out flat. */
function formats(name: string): XmlElement {
  const fill = (): XmlElement => element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
  const line = (points: number): XmlElement =>
    element(
      'a:ln',
      { w: String(points * 12_700), cap: 'flat', cmpd: 'sng', algn: 'ctr' },
      fill(),
      element('a:prstDash', { val: 'solid' }),
      element('a:miter', { lim: '800000' }),
    );
  const effect = (): XmlElement => element('a:effectStyle', {}, element('a:effectLst'));
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, fill(), fill(), fill()),
    element('a:lnStyleLst', {}, line(0.75), line(1.5), line(2.25)),
    element('a:effectStyleLst', {}, effect(), effect(), effect()),
    element('a:bgFillStyleLst', {}, fill(), fill(), fill()),
  );
}
