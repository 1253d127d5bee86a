import type { Run } from '../../model/deck.js';
import { channels, lighten, luminance } from '../../template/colour-arithmetic.js';
import { contrastRatio } from '../../template/contrast.js';
import type { TemplateModel } from '../../template/model.js';

/** Of the theme that a slide is of. */
type Colours = Pick<TemplateModel, 'colours'>;

/** A colour of a theme, or a shade of one, as a run takes it. */
export type ThemeColour = Pick<Run, 'lightness'> & { readonly colour: string };

/** Hexadecimal colours. */
interface Setting {
  /** Of the text that the quiet one stands in. */
  readonly ink: string;
  /** What lies behind it; `undefined` where that is no one colour. */
  readonly behind: string | undefined;
  /** The slot that the template itself takes for quieter text. */
  readonly preferred: string | undefined;
}

/** A colour that is quieter than the text around it and can still be read; `undefined` where there is none. */
export function quietColour({ ink, behind, preferred }: Setting, template: Colours): ThemeColour | undefined {
  if (behind === undefined) return undefined;
  const isQuiet = (colour: string): boolean => {
    const contrast = contrastRatio(colour, behind);
    return contrast >= readable && contrastRatio(ink, behind) >= contrast * quieter;
  };
  const candidates = [
    ...slots([preferred], template),
    ...[...slots(['dk2'], template), ...shadesOf(ink, behind, template)].filter(({ hexadecimal }) =>
      isGrey(hexadecimal),
    ),
  ];
  return candidates.find(({ hexadecimal }) => isQuiet(hexadecimal))?.colour;
}

/** The slot of a theme that holds a colour. */
export function slotOf(colour: string, { colours }: Colours): string | undefined {
  return Object.keys(colours).find((name) => colours[name]?.toUpperCase() === colour.toUpperCase());
}

/** WCAG 2.2, 1.4.3. */
const readable = 4.5;
/** With less difference in contrast nobody sees that it is meant to be quieter. */
const quieter = 1.4;
/** The difference of the strongest and the weakest channel; more than that is a colour that calls out. */
const mostColour = 0.35 * 255;

interface Candidate {
  readonly colour: ThemeColour;
  readonly hexadecimal: string;
}

function slots(names: readonly (string | undefined)[], { colours }: Colours): Candidate[] {
  return names.flatMap((colour) => {
    const hexadecimal = colour === undefined ? undefined : colours[colour];
    return colour === undefined || hexadecimal === undefined ? [] : [{ colour: { colour }, hexadecimal }];
  });
}

/**
 * Shades between the text and what lies behind it, the quietest of each colour first: of the text's own colour and of the theme's
 * first text colour, nearer to what lies behind; then of its first background colour, further from it.
 */
function shadesOf(ink: string, behind: string, template: Colours): Candidate[] {
  const isDark = luminance(ink) < luminance(behind);
  const [near, far] = isDark ? ['dk1', 'lt1'] : ['lt1', 'dk1'];
  return [
    ...shades([slotOf(ink, template), near], { shares: nearer, lighter: isDark }, template),
    ...shades([far], { shares: further, lighter: !isDark }, template),
  ];
}

/** As programs offer them: "Text 1, lighter 35 %", "Background 1, darker 60 %". */
const nearer = [0.5, 0.4, 0.35, 0.25] as const;
const further = [0.5, 0.55, 0.6, 0.65] as const;

function shades(
  names: readonly (string | undefined)[],
  { shares, lighter }: { readonly shares: readonly number[]; readonly lighter: boolean },
  template: Colours,
): Candidate[] {
  return slots(names, template).flatMap(({ colour, hexadecimal }) =>
    shares.map((share) => {
      const lightness = { times: 1 - share, plus: lighter ? share : 0 };
      return { colour: { ...colour, lightness }, hexadecimal: lighten(hexadecimal, lightness.times, lightness.plus) };
    }),
  );
}

/** Whether a colour calls out little more than a grey does. */
export function isGrey(colour: string): boolean {
  const values = channels(colour);
  return Math.max(...values) - Math.min(...values) <= mostColour;
}
