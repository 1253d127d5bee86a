import type { OpcPackage } from '../../opc/package.js';
import type { XmlElement } from '../../opc/xml/element.js';
import { child } from '../../opc/xml/query.js';
import { emu } from '../../model/units.js';
import { mapLayouts, type MappedLayouts } from '../map/map-layouts.js';
import type { TemplateMap } from '../map/map-schema.js';
import type { Layout, Template, TemplateModel } from '../model.js';
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
  const { package: mended, parts, notes } = find(opc);
  const size = slideSize(parts.presentationRoot);
  const found = findLayouts(mended, parts, size, notes);
  const masters = parts.masters.map(({ name: part, theme }, index) => ({
    name: theme.attributes['name'] ?? `Master ${index + 1}`,
    part,
  }));
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
    return { found: one, layout: nameLayout(one, asked, size), master, used, fonts };
  });
  const used = layouts.filter((one) => one.used);
  const use = slideUse(mended, parts.presentation, parts.presentationRoot);
  const candidates = used.map((one) => ({ ...one, isOffice: isOfficeTheme(masters[one.master]?.name ?? '') }));
  const claims = chooseRoles(candidates, mapped?.roles, { size, use });
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

/** Office begins with it, in many languages; a house names its own. */
const isOfficeTheme = (name: string): boolean => /office/i.test(name);

const wordingOf = (footer: string | undefined, labels: OwnLabels): Pick<TemplateModel, 'footer' | 'labels'> => ({
  ...(footer === undefined ? {} : { footer }),
  ...(Object.keys(labels).length === 0 ? {} : { labels }),
});

interface Fonts {
  readonly fonts: Pick<TemplateModel, 'fonts' | 'colours'>;
}

interface Found {
  readonly package: OpcPackage;
  readonly parts: TemplateParts;
  readonly notes: TemplateNotes | undefined;
}

/** A template that says nothing of itself may also leave its styles to its sample text. */
function find(opc: OpcPackage): Found {
  const parts = findParts(opc);
  const notes = readTemplatePart(opc, parts.presentation);
  const mended = notes === undefined ? withSampleStyles(opc, parts) : opc;
  return { package: mended, parts: mended === opc ? parts : findParts(mended), notes };
}

function findLayouts(
  opc: OpcPackage,
  { masters }: TemplateParts,
  size: TemplateModel['size'],
  notes: TemplateNotes | undefined,
): ({ readonly found: FoundLayout; readonly master: number } & Fonts)[] {
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
