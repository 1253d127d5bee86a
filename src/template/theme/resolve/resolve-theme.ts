import { inchesToEmu } from '../../../model/units.js';
import type { Placeholder } from '../../model.js';
import type { Theme } from '../schema/theme.js';
import { ThemeFault } from '../theme-fault.js';
import { paint } from './paint.js';
import { resolveArt } from './resolve-art.js';
import { resolveLayout } from './resolve-layout.js';
import { resolvePlaceholder } from './resolve-placeholder.js';
import { resolveStyle } from './resolve-style.js';
import { slideSize } from './slide-size.js';
import type { ResolvedPlaceholder, ResolvedTheme } from './resolved.js';

/**
 * Works out a whole theme.
 *
 * @throws ThemeFault where names, sizes or places don't add up
 */
export function resolveTheme(theme: Theme): ResolvedTheme {
  for (const name of Object.keys(theme.styles)) resolveStyle(theme, name, ['styles', name]);
  const layouts = Object.entries(theme.layouts).map(([key, layout]) => resolveLayout(theme, key, layout));
  if (layouts.length === 0) throw new ThemeFault(['layouts'], 'The theme has no layouts.');
  const titles = new Map<string, string>();
  for (const { key, title } of layouts) {
    const other = titles.get(title);
    if (other !== undefined) {
      throw new ThemeFault(['layouts', key, 'title'], `The layouts "${other}" and "${key}" have one title.`);
    }
    titles.set(title, key);
  }
  return {
    name: theme.name,
    title: theme.title,
    language: theme.language,
    size: slideSize(theme),
    margin: inchesToEmu(theme.grid.margin),
    colours: theme.colours,
    fonts: theme.fonts,
    emphasis: theme.emphasis,
    footer: theme.footer,
    labels: theme.labels,
    master: {
      background: paint(theme.master.background),
      title: masterPlaceholder(theme, 'title', 'title'),
      body: masterPlaceholder(theme, 'body', 'body'),
      date: masterPlaceholder(theme, 'date', 'dt'),
      footer: masterPlaceholder(theme, 'footer', 'ftr'),
      slideNumber: masterPlaceholder(theme, 'slide-number', 'sldNum'),
      art: (theme.master.art ?? []).flatMap((art, index) => resolveArt(theme, art, ['master', 'art', index])),
    },
    layouts,
  };
}

type MasterKey = Exclude<keyof Theme['master'], 'background' | 'art'>;

function masterPlaceholder(theme: Theme, key: MasterKey, type: Placeholder['type']): ResolvedPlaceholder {
  const path = ['master', key];
  const [placeholder, ...others] = resolvePlaceholder(theme, key, { ...theme.master[key], type }, path).placeholders;
  if (placeholder === undefined || others.length > 0) {
    throw new ThemeFault([...path, 'repeat'], 'A placeholder of the master stands for one only.');
  }
  return placeholder;
}
