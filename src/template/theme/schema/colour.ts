import { z } from 'zod';

/** The names of a theme's colours, in the order of PowerPoint's twelve theme colours. */
export const colourNames = [
  'ink',
  'paper',
  'deep',
  'pale',
  'brand',
  'accent',
  'highlight',
  'muted',
  'calm',
  'extra',
  'link',
  'visited',
] as const;

const hexadecimal = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour such as "#14203A", in quotation marks');

export const coloursSchema = z
  .strictObject({
    ink: hexadecimal.describe('Text on a light background. PowerPoint: Text 1.'),
    paper: hexadecimal.describe('The light background, and text on dark ones. PowerPoint: Background 1.'),
    deep: hexadecimal.describe('The darkest surface. PowerPoint: Text 2.'),
    pale: hexadecimal.describe('A quiet surface for cards and quotations. PowerPoint: Background 2.'),
    brand: hexadecimal.describe('The one colour of the house, for structure. PowerPoint: Accent 1.'),
    accent: hexadecimal.describe('Used sparingly: labels, bullets, numbers of a list. PowerPoint: Accent 2.'),
    highlight: hexadecimal.describe('A warm spot of colour that never carries text. PowerPoint: Accent 3.'),
    muted: hexadecimal.describe('Quieter text: speakers, footers, details. PowerPoint: Accent 4.'),
    calm: hexadecimal.describe('Quiet text on dark surfaces, and lines. PowerPoint: Accent 5.'),
    extra: hexadecimal.describe('A further colour for charts. PowerPoint: Accent 6.'),
    link: hexadecimal.describe('Hyperlinks.'),
    visited: hexadecimal.describe('Hyperlinks that were followed.'),
  })
  .describe('The twelve theme colours, each as "#RRGGBB".');

/** A colour of the theme by name. */
export const colourNameSchema = z
  .enum(colourNames)
  .meta({ id: 'colour', description: 'The name of a colour of `colours`.' });

/** A colour of the theme by name, for surfaces and lines with an opacity if wanted. */
export const paintSchema = z
  .string()
  .regex(
    new RegExp(`^(${colourNames.join('|')})( (100|[1-9]?\\d)%)?$`),
    `must be the name of a colour (${colourNames.join(', ')}), with an opacity if wanted: "muted 40%"`,
  )
  .meta({ id: 'paint', description: 'The name of a colour of `colours`, with an opacity if wanted: "muted 40%".' });

export type ColourName = (typeof colourNames)[number];
