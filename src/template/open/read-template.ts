import type { OpcPackage } from '../../opc/package.js';
import { boxOfArea } from '../map/box-of-area.js';
import { mapLayouts, type MappedLayouts } from '../map/map-layouts.js';
import type { TemplateMap } from '../map/map-schema.js';
import type { Layout, Template, TemplateModel } from '../model.js';
import { withNeededLayouts } from './added/with-needed-layouts.js';
import { claimsOf, mastersOf, type Master } from './layouts/claims-of.js';
import type { RoleClaim } from './layouts/derive-roles.js';
import { keepingClear } from './layouts/keeping-clear.js';
import { inHouseStyle, type Styled } from './layouts/house-style.js';
import { nameLayout } from './layouts/name-layout.js';
import { withoutDesign } from './layouts/off-design.js';
import { slideUse } from './layouts/slide-use.js';
import { openPackage } from './open-package.js';
import type { FoundLayout } from './layouts/read-layout.js';
import { withHouseTable } from './tables/house-table.js';
import type { OwnLabels } from './template-part.js';

/** A template, and what was found out about it on the way. */
export interface ReadTemplate {
  readonly template: Template;
  readonly masters: readonly Master[];
  /** All layouts of the file, those too that nothing is put on. */
  readonly layouts: readonly ReadLayout[];
  /** Which layout is for which role, and how that is known; the preferred first. */
  readonly claims: readonly RoleClaim[];
}

export interface ReadLayout {
  readonly found: FoundLayout;
  readonly layout: Layout;
  /** Number of its master, from 0. */
  readonly master: number;
  /** Whether content may be put on it; a map can say that not. */
  readonly used: boolean;
  /** The file does not have it: decks bring it along, since nothing else has room for points. */
  readonly isAdded: boolean;
}

/**
 * Reads a package as a template: its slide masters with their themes and layouts. Of slides
 * their layouts are looked at, what is drawn on them, and how their titles and texts are set; nothing that they say is kept.
 *
 * @param name what to call the template
 * @param map what its owner says of it; the rest is found out
 * @throws BriefdeckError of kind `template`: `template.incomplete`, `template.not-a-presentation`, or `template.damaged`
 *   for a part that can't be read; MapFault for what the map says of layouts that are not there
 */
export function readTemplate(opc: OpcPackage, name: string, map?: TemplateMap): ReadTemplate {
  const opened = withNeededLayouts(openPackage(opc), map);
  const { package: mended, parts, notes, size, layouts: found } = opened;
  const masters = mastersOf(parts);
  const named = found.map(({ found: { name: own, title }, master }) => ({ name: own, title, master }));
  const mapped =
    map === undefined
      ? undefined
      : mapLayouts(
          map,
          named,
          masters.map(({ name: own }) => own),
        );
  const use = slideUse(mended, parts.presentation, parts.presentationRoot);
  const asked = Object.values(map?.roles ?? {}).flat();
  const plain = notes === undefined ? withoutDesign(found, use) : new Set<string>();
  const read = found.map(({ found: one, master, fonts }, index): ReadLayout & Fonts & Pick<Styled, 'isOpen'> => {
    const own = named[index];
    const isPlain = plain.has(one.part) && !asked.includes(one.name);
    const used = !isPlain && (own === undefined || isUsed(own, mapped));
    const key = own && mapped?.named.get(own);
    const layout = map?.layouts[key ?? ''];
    const wish = key === undefined || layout === undefined ? undefined : { name: key, layout };
    const areas = [...(map?.['keep-out'] ?? []), ...(layout?.['keep-out'] ?? [])];
    const clear = keepingClear(one, areas.map(boxOfArea));
    const isOpen = one.notes === undefined && !statesSizes(layout);
    return {
      found: clear,
      layout: nameLayout(clear, wish, size),
      master,
      used,
      isAdded: !opc.has(one.part),
      fonts,
      isOpen,
    };
  });
  const claims = claimsOf(
    read.filter((one) => one.used),
    opened,
    mapped?.roles,
  );
  const styled = inHouseStyle(
    read.map(({ layout, found: { ground }, isOpen }) => ({ layout, ground, isOpen })),
    claims,
    size,
  );
  const layouts = read.map((one, index) => ({ ...one, layout: styled[index] ?? one.layout }));
  const used = layouts.filter((one) => one.used);
  const points = claims.find(({ role }) => role === 'points') ?? claims[0];
  const main = layouts.find(({ layout }) => layout.name === points?.layout) ?? layouts[0];
  const model: TemplateModel = {
    name,
    title: notes === undefined || notes.title === '' ? name : notes.title,
    size,
    fonts: main?.fonts.fonts ?? { heading: 'Arial', body: 'Arial' },
    colours: main?.fonts.colours ?? {},
    layouts: ofOneMaster(used, claims, main?.master).map((one) => withOwnColours(one, main?.fonts.colours)),
    roles: byRole(claims),
    emphasis: map?.emphasis ?? notes?.emphasis ?? 'core',
    ...wordingOf(map?.footer ?? notes?.footer, notes?.labels ?? {}),
  };
  const shown = [main, ...layouts.filter(({ layout }) => layout.name === model.roles.cover?.[0])].flatMap((one) =>
    one === undefined ? [] : [{ ground: one.found.ground, inks: inksOf(one.layout) }],
  );
  const file = { presentation: parts.presentation, root: parts.presentationRoot };
  const tabled = notes === undefined ? withHouseTable(mended, file, shown, model.colours) : mended;
  return { template: { model, package: tabled }, masters, layouts, claims };
}

/** What titles and texts are written in. */
const inksOf = ({ placeholders }: Layout): string[] => placeholders.flatMap(({ levels }) => levels[0]?.colour ?? []);

/** Whether a map says how large texts of a layout may be. */
const statesSizes = (layout: TemplateMap['layouts'][string] | undefined): boolean =>
  Object.values(layout?.placeholders ?? {}).some((one) => typeof one === 'object' && one.sizes !== undefined);

/** A deck keeps to one master, and to the layouts of others that have a role. */
const ofOneMaster = <T extends ReadLayout>(
  layouts: readonly T[],
  claims: readonly RoleClaim[],
  main: number | undefined,
): T[] =>
  layouts.filter(
    ({ layout, master }) =>
      main === undefined || master === main || claims.some((claim) => claim.layout === layout.name),
  );

/** A cover may be of another master than points, and of another theme: the slots of a theme are no colours, but names of them. */
function withOwnColours({ layout, fonts }: ReadLayout & Fonts, main: TemplateModel['colours'] = {}): Layout {
  const { colours } = fonts;
  const isSame = Object.keys({ ...colours, ...main }).every((slot) => colours[slot] === main[slot]);
  return isSame ? layout : { ...layout, colours };
}

const wordingOf = (footer: string | undefined, labels: OwnLabels): Pick<TemplateModel, 'footer' | 'labels'> => ({
  ...(footer === undefined ? {} : { footer }),
  ...(Object.keys(labels).length === 0 ? {} : { labels }),
});

interface Fonts {
  readonly fonts: Pick<TemplateModel, 'fonts' | 'colours'>;
}

function isUsed(layout: Parameters<typeof mapLayouts>[1][number], mapped: MappedLayouts | undefined): boolean {
  if (mapped === undefined) return true;
  return !mapped.excluded.has(layout) && (mapped.master === undefined || mapped.master === layout.master);
}

function byRole(claims: readonly RoleClaim[]): TemplateModel['roles'] {
  const roles: Partial<Record<RoleClaim['role'], string[]>> = {};
  for (const { role, layout } of claims) (roles[role] ??= []).push(layout);
  return roles;
}
