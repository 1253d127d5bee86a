import type { OpcPackage } from '../../opc/package.js';
import { child } from '../../opc/xml/query.js';
import type { XmlElement } from '../../opc/xml/element.js';
import type { Role } from '../../model/role.js';
import { emu } from '../../model/units.js';
import type { Template, TemplateModel } from '../model.js';
import { deriveRoles } from './derive-roles.js';
import { findParts } from './find-parts.js';
import { settingOf } from './master-setting.js';
import { readLayout } from './read-layout.js';
import { readTemplatePart } from './template-part.js';

/**
 * Opens a package as a template, a compiled theme as well as a corporate .pptx or .potx: reads its slide masters with
 * their themes and layouts. Slides are not looked at.
 *
 * @param name what to call the template
 * @throws BriefdeckError of kind `template`: `template.incomplete`, or `template.damaged` for a part that can't be read
 */
export function openTemplate(opc: OpcPackage, name: string): Template {
  const { presentation, presentationRoot, masters } = findParts(opc);
  const notes = readTemplatePart(opc, presentation);
  const size = slideSize(presentationRoot);
  const names = new Set<string>();
  const settings = masters.map((master) => settingOf(master, size, notes?.fallbacks ?? new Map<string, string>()));
  const read = masters.flatMap(({ layouts }, index) => {
    const setting = settings[index];
    if (setting === undefined) return [];
    return layouts.map((part) =>
      readLayout(part, opc.look(part), setting, (title) => notes?.layouts.get(title), names),
    );
  });
  const stated = read.flatMap(({ layout, notes: own }) =>
    (own?.roles ?? []).map((role): [Role, string] => [role, layout.name]),
  );
  const derived = deriveRoles(read.filter(({ notes: own }) => own === undefined));
  const model: TemplateModel = {
    name,
    title: notes === undefined || notes.title === '' ? name : notes.title,
    size,
    fonts: settings[0]?.fonts ?? { heading: 'Arial', body: 'Arial' },
    colours: settings[0]?.colours ?? {},
    layouts: read.map(({ layout }) => layout),
    roles: byRole([...stated, ...derived]),
  };
  return { model, package: opc };
}

/** A presentation that states no size is 10 by 7.5 inches (ECMA-376 part 1, 19.2.1.36). */
function slideSize(presentation: XmlElement): TemplateModel['size'] {
  const { cx, cy } = child(presentation, 'p:sldSz')?.attributes ?? {};
  return { width: emu(Number(cx ?? 9_144_000)), height: emu(Number(cy ?? 6_858_000)) };
}

function byRole(claims: readonly [Role, string][]): TemplateModel['roles'] {
  const roles: Partial<Record<Role, string[]>> = {};
  for (const [role, layout] of claims) {
    const layouts = (roles[role] ??= []);
    if (!layouts.includes(layout)) layouts.push(layout);
  }
  return roles;
}
