import { readdirSync, readFileSync } from 'node:fs';
import type { Role } from '../../src/model/role.js';
import { precompile, type Precompiled } from '../../src/template/precompiled/precompile.js';
import type { Layout, Template, TemplateModel } from '../../src/template/model.js';
import { openPrecompiled } from '../../src/template/precompiled/open-precompiled.js';
import { sizesOf } from '../../src/template/theme/layers/in-size.js';
import { beginningOf, type ThemeSource } from '../../src/template/theme/layers/theme-source.js';
import { loadThemeLayers } from '../../src/template/theme/load-theme.js';
import type { Theme } from '../../src/template/theme/schema/theme.js';

const folder = 'templates';

/** The names of the templates in the folder `templates`. */
export const builtInNames: readonly string[] = readdirSync(folder).sort();

const sources = new Map<string, ThemeSource>();
const ownThemes = new Map(builtInNames.map((name) => [name, builtInTheme(name)]));

/** Every template in every size. */
export const builtIns: readonly { readonly name: string; readonly size: string }[] = [...ownThemes].flatMap(
  ([name, theme]) => sizesOf(theme).map((size) => ({ name, size })),
);

/** The theme of a built-in template, loaded anew. */
export function builtInTheme(name: string, size?: string): Theme {
  const source = sourceOf(name);
  return loadThemeLayers(source, { bases: basesOf(source), size }).theme;
}

/** A built-in template as it ships, in its own size unless another is named; compiled once for all tests of a process. */
export function precompiledBuiltIn(name: string, size = ownSizeOf(name)): Precompiled {
  const own = size === ownSizeOf(name) ? ownThemes.get(name) : undefined;
  return remembered(precompiled, `${name} ${size}`, () => precompile(own ?? builtInTheme(name, size)));
}

/** The same, opened; nobody changes a template. */
export function builtInTemplate(name: string, size = ownSizeOf(name)): Template {
  return remembered(opened, `${name} ${size}`, () => openPrecompiled(precompiledBuiltIn(name, size)));
}

/** The first of the sizes of a template is its own. */
const ownSizeOf = (name: string): string => builtIns.find((one) => one.name === name)?.size ?? '';

const precompiled = new Map<string, Precompiled>();
const opened = new Map<string, Template>();

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** One object a theme, so that it is parsed once for all that begin from it. */
function sourceOf(name: string): ThemeSource {
  const file = `${folder}/${name}/theme.yaml`;
  return remembered(sources, name, () => ({ text: readFileSync(file, 'utf8'), file }));
}

function basesOf(source: ThemeSource): ThemeSource[] {
  const beginning = beginningOf(source);
  if (beginning === undefined) return [];
  const base = sourceOf(beginning.name);
  return [base, ...basesOf(base)];
}

/** The smallest size, in points, that a text of a layout may have at all. */
export function leastSize(layout: Layout, key: string, level: number, { roles }: Pick<TemplateModel, 'roles'>): number {
  if (/^(footer|slide-number|marking|credit|label)(-\d+)?$/.test(key)) return 10;
  const isSources = Object.entries(roles).some(
    ([role, names]) => (role as Role) === 'sources' && names.includes(layout.name),
  );
  if (isSources || level > 0) return 14;
  // On narrow slides three to five whole sentences stand on the one slide of the summary.
  if ((layout.name === 'summary-list' && key === 'body') || /^quote-\d$/.test(key)) return 16;
  return /^(subtitle|body|row)(-\d+)?$/.test(key) ? 18 : 14;
}
