import type { OpcPackage } from '../../opc/package.js';
import { child } from '../../opc/xml/query.js';
import type { XmlElement } from '../../opc/xml/element.js';
import type { Role } from '../../model/role.js';
import { emu } from '../../model/units.js';
import type { Template, TemplateModel } from '../model.js';
import { backgroundSurface, shapeSurface } from './background.js';
import { colourResolver } from './colour.js';
import { deriveRoles } from './derive-roles.js';
import { findParts } from './find-parts.js';
import { inheritance } from './master.js';
import { readLayout, type LayoutSetting } from './read-layout.js';
import { placeholderOf, shapesOf } from './shapes.js';
import { readTemplatePart } from './template-part.js';
import { colourMap, themeColours, themeFonts } from './theme.js';

/**
 * Opens a package as a template, a compiled theme as well as a corporate .pptx or .potx: reads its first slide master,
 * with theme and layouts. Slides are not looked at.
 *
 * @param name what to call the template
 * @throws BriefdeckError of kind `template`: `template.incomplete`, or `template.damaged` for a part that can't be read
 */
export function openTemplate(opc: OpcPackage, name: string): Template {
  const parts = findParts(opc);
  const notes = readTemplatePart(opc, parts.presentation);
  const theme = opc.look(parts.theme);
  const setting = settingOf(parts.presentationRoot, parts.masterRoot, theme, notes?.fallbacks ?? new Map());
  const names = new Set<string>();
  const read = parts.layouts.map((part) =>
    readLayout(part, opc.look(part), setting, (title) => notes?.layouts.get(title), names),
  );
  const stated = read.flatMap(({ layout, notes: own }) =>
    (own?.roles ?? []).map((role): [Role, string] => [role, layout.name]),
  );
  const derived = deriveRoles(read.filter(({ notes: own }) => own === undefined));
  const model: TemplateModel = {
    name,
    title: notes === undefined || notes.title === '' ? name : notes.title,
    size: setting.size,
    fonts: setting.fonts,
    colours: setting.colours,
    layouts: read.map(({ layout }) => layout),
    roles: byRole([...stated, ...derived]),
  };
  return { model, package: opc };
}

function settingOf(
  presentation: XmlElement,
  master: XmlElement,
  theme: XmlElement,
  fallbacks: ReadonlyMap<string, string>,
): LayoutSetting {
  const colours = themeColours(theme);
  const colour = colourResolver(colours, colourMap(master) ?? {});
  const { cx, cy } = child(presentation, 'p:sldSz')?.attributes ?? {};
  const drawn = shapesOf(master).filter((shape) => placeholderOf(shape) === undefined);
  return {
    colours,
    colour,
    fonts: themeFonts(theme),
    fallbacks,
    // A presentation that states no size is 10 by 7.5 inches (ECMA-376 part 1, 19.2.1.36).
    size: { width: emu(Number(cx ?? 9_144_000)), height: emu(Number(cy ?? 6_858_000)) },
    inheritedBy: inheritance(master),
    masterSurfaces: {
      background: backgroundSurface(master, colour),
      shapes: drawn.map((shape) => shapeSurface(shape, colour)).filter((surface) => surface !== undefined),
    },
  };
}

function byRole(claims: readonly [Role, string][]): TemplateModel['roles'] {
  const roles: Partial<Record<Role, string[]>> = {};
  for (const [role, layout] of claims) {
    const layouts = (roles[role] ??= []);
    if (!layouts.includes(layout)) layouts.push(layout);
  }
  return roles;
}
