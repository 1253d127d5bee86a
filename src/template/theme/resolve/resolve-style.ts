import { contrastRatio } from '../../contrast.js';
import type { ColourName } from '../schema/colour.js';
import type { Style } from '../schema/style.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault, type ThemePath } from '../theme-fault.js';
import { chain, lookUp } from './look-up.js';
import type { ResolvedStyle } from './resolved.js';

/** A style by name, with what it begins from and the defaults. `path` is where the name is written. */
export function resolveStyle(theme: Theme, name: string, path: ThemePath): ResolvedStyle {
  const next = ({ like }: Style): { name: string; key: string } | undefined =>
    like === undefined ? undefined : { name: like, key: 'like' };
  const links = chain('style', name, theme.styles, next, path);
  const style = Object.assign({}, ...links.map(({ definition }) => definition)) as Style;

  const size = style.size ?? 18;
  const [minimum, maximum] = style.range ?? [size, size];
  if (size < minimum || size > maximum) {
    const owner = links.findLast(({ definition }) => definition.size !== undefined || definition.range !== undefined);
    throw new ThemeFault(
      ['styles', owner?.name ?? name],
      `The style "${name}" has a size of ${size}, outside of its range [${minimum}, ${maximum}].`,
    );
  }
  const fontOwner = links.findLast(({ definition }) => definition.font !== undefined)?.name ?? name;
  lookUp('font', style.font ?? 'body', theme.fonts, ['styles', fontOwner, 'font']);
  const colour = style.colour ?? 'ink';
  return {
    font: style.font ?? 'body',
    size,
    minimum,
    maximum,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    capitals: style.capitals ?? false,
    spacing: style.spacing ?? 0,
    colour,
    pitch: style.pitch ?? theme.pitch,
    before: style.before ?? 0,
    after: style.after ?? 0,
    align: style.align ?? 'left',
    indent: style.indent ?? 0,
    bullet:
      style.bullet === undefined || style.bullet === 'none'
        ? undefined
        : {
            character: style.bullet.character,
            start: 1,
            colour: markColour(style.bullet.colour ?? colour, colour, theme),
            scale: style.bullet.scale,
            hang: style.bullet.hang,
          },
  };
}

/** A mark that can't be seen where its text is read takes the colour of the text. */
function markColour(own: ColourName, text: ColourName, { colours }: Theme): ColourName {
  const onPaper = (name: ColourName): number => contrastRatio(colours[name].slice(1), colours.paper.slice(1));
  return onPaper(text) >= forText && onPaper(own) < forMarks ? text : own;
}

/** WCAG 2.2, 1.4.3 and 1.4.11. */
const forText = 4.5;
const forMarks = 3;
