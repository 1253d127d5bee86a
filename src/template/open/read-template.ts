import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child } from '../../opc/xml/query.js';
import { emu } from '../../model/units.js';
import { mapLayouts, type MappedLayouts } from '../map/map-layouts.js';
import type { TemplateMap } from '../map/map-schema.js';
import type { Layout, Template, TemplateModel } from '../model.js';
import { addLayouts } from './added/add-layouts.js';
import { chooseRoles } from './choose-roles.js';
import type { RoleClaim } from './derive-roles.js';
import { findParts, type TemplateParts } from './find-parts.js';
import { settingOf } from './master-setting.js';
import { nameLayout } from './name-layout.js';
import { readLayout, type FoundLayout } from './read-layout.js';
import { withSampleStyles } from './sample-styles.js';
import { slideUse } from './slide-use.js';
import { readTemplatePart, type OwnLabels, type TemplateNotes } from './template-part.js';

/** A template, and what was found out about it on the way. */
export interface ReadTemplate {
  readonly template: Template;
  readonly masters: readonly Master[];
  /** All layouts of the file, those too that nothing is put on. */
  readonly layouts: readonly ReadLayout[];
  /** Which layout is for which role, and how that is known; the preferred first. */
  readonly claims: readonly RoleClaim[];
}

export interface Master {
  /** The name of its theme, which PowerPoint shows. */
  readonly name: string;
  readonly part: string;
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
 * Reads a package as a template: its slide masters with their themes and layouts. Of slides only
 * their layouts are looked at.
 *
 * @param name what to call the template
 * @param map what its owner says of it; the rest is found out
 * @throws BriefdeckError of kind `template`: `template.incomplete`, `template.not-a-presentation`, or `template.damaged`
 *   for a part that can't be read; MapFault for what the map says of layouts that are not there
 */
export function readTemplate(opc: OpcPackage, name: string, map?: TemplateMap): ReadTemplate {
  const opened = withPoints(openPackage(opc), map);
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
  const layouts = found.map(({ found: one, master, fonts }, index): ReadLayout & Fonts => {
    const own = named[index];
    const used = own === undefined || isUsed(own, mapped);
    const key = own && mapped?.named.get(own);
    const layout = map?.layouts[key ?? ''];
    const asked = key === undefined || layout === undefined ? undefined : { name: key, layout };
    return { found: one, layout: nameLayout(one, asked, size), master, used, isAdded: !opc.has(one.part), fonts };
  });
  const used = layouts.filter((one) => one.used);
  const claims = claimsOf(used, opened, mapped?.roles);
  const main = layouts.find(({ layout }) => claims.some((claim) => claim.layout === layout.name)) ?? layouts[0];
  const model: TemplateModel = {
    name,
    title: notes === undefined || notes.title === '' ? name : notes.title,
    size,
    fonts: main?.fonts.fonts ?? { heading: 'Arial', body: 'Arial' },
    colours: main?.fonts.colours ?? {},
    layouts: used.map(({ layout }) => layout),
    roles: byRole(claims),
    emphasis: map?.emphasis ?? notes?.emphasis ?? 'core',
    ...wordingOf(map?.footer ?? notes?.footer, notes?.labels ?? {}),
  };
  return { template: { model, package: mended }, masters, layouts, claims };
}

const mastersOf = ({ masters }: TemplateParts): Master[] =>
  masters.map(({ name: part, theme }, index) => ({ name: theme.attributes['name'] ?? `Master ${index + 1}`, part }));

function claimsOf(
  layouts: readonly Pick<ReadLayout, 'found' | 'layout' | 'master'>[],
  { package: opc, parts, size }: Opened,
  mapped: MappedLayouts['roles'] | undefined,
): RoleClaim[] {
  const masters = mastersOf(parts);
  const use = slideUse(opc, parts.presentation, parts.presentationRoot);
  const candidates = layouts.map((one) => ({ ...one, isOffice: isOfficeTheme(masters[one.master]?.name ?? '') }));
  return chooseRoles(candidates, mapped, { size, use });
}

/** Office begins with it, in many languages; a house names its own. */
const isOfficeTheme = (name: string): boolean => /office/i.test(name);

const wordingOf = (footer: string | undefined, labels: OwnLabels): Pick<TemplateModel, 'footer' | 'labels'> => ({
  ...(footer === undefined ? {} : { footer }),
  ...(Object.keys(labels).length === 0 ? {} : { labels }),
});

interface Fonts {
  readonly fonts: Pick<TemplateModel, 'fonts' | 'colours'>;
}

/** A package with what was read from it, before it is known what its layouts are for. */
interface Opened {
  readonly package: OpcPackage;
  readonly parts: TemplateParts;
  readonly notes: TemplateNotes | undefined;
  readonly size: TemplateModel['size'];
  readonly layouts: readonly OpenedLayout[];
}

interface OpenedLayout extends Fonts {
  readonly found: FoundLayout;
  readonly master: number;
}

/** A template that says nothing of itself may also leave its styles to its sample text. */
function openPackage(opc: OpcPackage): Opened {
  const parts = findParts(opc);
  const notes = readTemplatePart(opc, parts.presentation);
  const mended = notes === undefined ? withSampleStyles(opc, parts) : opc;
  const found = mended === opc ? parts : findParts(mended);
  const size = slideSize(found.presentationRoot);
  return { package: mended, parts: found, notes, size, layouts: findLayouts(mended, found, size, notes) };
}

/** A template that says nothing of itself and has no layout for points gets one, unless a map names one that it has. */
function withPoints(opened: Opened, map: TemplateMap | undefined): Opened {
  const { package: opc, parts, notes, size, layouts } = opened;
  if (notes !== undefined) return opened;
  const named = [map?.roles.points ?? []].flat();
  if (named.some((name) => layouts.some(({ found }) => found.name === name || found.title === name))) return opened;
  const unmapped = layouts.map((one) => ({ ...one, layout: nameLayout(one.found, undefined, size) }));
  if (claimsOf(unmapped, opened, undefined).some(({ role }) => role === 'points')) return opened;
  const added = addLayouts(opc, parts, layouts, size);
  return added === undefined ? opened : openPackage(added);
}

function findLayouts(
  opc: OpcPackage,
  { masters }: TemplateParts,
  size: TemplateModel['size'],
  notes: TemplateNotes | undefined,
): OpenedLayout[] {
  const names = new Set<string>();
  return masters.flatMap((master, number) => {
    const setting = settingOf(master, size, notes?.fallbacks ?? new Map<string, string>());
    const fonts = { fonts: setting.fonts, colours: setting.colours };
    return master.layouts.map((part) => ({
      found: readLayout(part, opc.look(part), setting, (title) => notes?.layouts.get(title), names),
      master: number,
      fonts,
    }));
  });
}

function isUsed(layout: Parameters<typeof mapLayouts>[1][number], mapped: MappedLayouts | undefined): boolean {
  if (mapped === undefined) return true;
  return !mapped.excluded.has(layout) && (mapped.master === undefined || mapped.master === layout.master);
}

/** A presentation that states no size is 10 by 7.5 inches (ECMA-376 part 1, 19.2.1.36). */
function slideSize(presentation: XmlElement): TemplateModel['size'] {
  const { cx, cy } = child(presentation, 'p:sldSz')?.attributes ?? {};
  return { width: emu(Number(cx ?? 9_144_000)), height: emu(Number(cy ?? 6_858_000)) };
}

function byRole(claims: readonly RoleClaim[]): TemplateModel['roles'] {
  const roles: Partial<Record<RoleClaim['role'], string[]>> = {};
  for (const { role, layout } of claims) (roles[role] ??= []).push(layout);
  return roles;
}
