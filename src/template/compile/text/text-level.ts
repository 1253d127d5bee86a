import { inchesToEmu } from '../../../model/units.js';
import { element, type XmlElement } from '../../../opc/xml/element.js';
import { singleLine } from '../../line-height.js';
import type { ResolvedBullet, ResolvedStyle, ResolvedTheme } from '../../theme/resolve/resolved.js';
import { schemeColour } from '../colour.js';

/**
 * The paragraph and run properties of one level of a text style (ECMA-376 part 1, 21.1.2.4.13).
 *
 * @param level from 0
 * @param inherited what applies anyway: only differences are written, so that a change in the master reaches on
 * @returns undefined when there is no difference
 */
export function textLevel(
  style: ResolvedStyle,
  level: number,
  fonts: ResolvedTheme['fonts'],
  inherited?: ResolvedStyle,
): XmlElement | undefined {
  const differs = (...keys: (keyof ResolvedStyle)[]): boolean =>
    inherited === undefined || keys.some((key) => !isEqual(style[key], inherited[key]));
  const paragraph = {
    ...(differs('indent', 'bullet') && {
      marL: String(inchesToEmu(style.indent)),
      indent: String(inchesToEmu(-(style.bullet?.hang ?? 0))),
    }),
    ...(differs('align') && { algn: alignments[style.align] }),
  };
  const children = [
    ...(differs('pitch') ? [element('a:lnSpc', {}, element('a:spcPct', { val: lineSpacing(style) }))] : []),
    ...(differs('before') ? [element('a:spcBef', {}, spacing(style.before))] : []),
    ...(differs('after') ? [element('a:spcAft', {}, spacing(style.after))] : []),
    ...(differs('bullet') ? bullet(style.bullet) : []),
  ];
  const run = runProperties(style, fonts, differs);
  if (run === undefined && children.length === 0 && Object.keys(paragraph).length === 0) return undefined;
  return element(`a:lvl${level + 1}pPr`, paragraph, ...children, ...(run === undefined ? [] : [run]));
}

function runProperties(
  style: ResolvedStyle,
  fonts: ResolvedTheme['fonts'],
  differs: (...keys: (keyof ResolvedStyle)[]) => boolean,
): XmlElement | undefined {
  const attributes = {
    ...(differs('size') && { sz: hundredths(style.size) }),
    ...(differs('bold') && { b: style.bold ? '1' : '0' }),
    ...(differs('italic') && { i: style.italic ? '1' : '0' }),
    ...(differs('capitals') && { cap: style.capitals ? 'all' : 'none' }),
    ...(differs('spacing') && { spc: hundredths(style.spacing) }),
  };
  const children = [
    ...(differs('colour') ? [element('a:solidFill', {}, schemeColour(style.colour))] : []),
    ...(differs('font') ? typefaces(style.font, fonts) : []),
  ];
  if (children.length === 0 && Object.keys(attributes).length === 0) return undefined;
  return element('a:defRPr', attributes, ...children);
}

/** The fonts of the theme are named by their place, so that another choice in PowerPoint reaches everything. */
function typefaces(font: string, fonts: ResolvedTheme['fonts']): XmlElement[] {
  const theme = font === 'heading' ? '+mj' : '+mn';
  const own = font === 'heading' || font === 'body' ? undefined : fonts[font]?.name;
  return [
    element('a:latin', { typeface: own ?? `${theme}-lt` }),
    element('a:ea', { typeface: `${theme}-ea` }),
    element('a:cs', { typeface: `${theme}-cs` }),
  ];
}

/** Every machine has it, or one like it; the fonts of text seldom hold bullets. */
const fontOfSigns = 'Arial';

function bullet(sign: ResolvedBullet | undefined): XmlElement[] {
  if (sign === undefined) return [element('a:buNone')];
  return [
    element('a:buClr', {}, schemeColour(sign.colour)),
    element('a:buSzPct', { val: String(sign.scale * 1000) }),
    element('a:buFont', { typeface: sign.character === undefined ? '+mj-lt' : fontOfSigns }),
    sign.character === undefined
      ? element('a:buAutoNum', { type: 'arabicPlain', ...(sign.start === 1 ? {} : { startAt: String(sign.start) }) })
      : element('a:buChar', { char: sign.character }),
  ];
}

const lineSpacing = ({ pitch }: ResolvedStyle): string => String(Math.round((pitch / singleLine) * 100_000));

const spacing = (points: number): XmlElement => element('a:spcPts', { val: hundredths(points) });
const hundredths = (points: number): string => String(Math.round(points * 100));
const alignments = { left: 'l', centre: 'ctr', right: 'r' } as const;

function isEqual(one: ResolvedStyle[keyof ResolvedStyle], other: ResolvedStyle[keyof ResolvedStyle]): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  return (['character', 'start', 'colour', 'scale', 'hang'] as const).every((key) => one[key] === other[key]);
}
