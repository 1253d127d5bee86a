import { roles, type Role } from '../../model/role.js';
import { emuToInches, type Box, type Emu } from '../../model/units.js';
import type { Placeholder } from '../model.js';
import type { ReadLayout, ReadTemplate } from '../open/read-template.js';
import type { InspectedLayout, InspectedPlaceholder, Inspection } from './inspection.js';

/** Says what a template is made of. */
export function inspectTemplate({ template: { model }, masters, layouts, claims }: ReadTemplate): Inspection {
  const byRole = roles.map((role) => ({ role, own: claims.filter((claim) => claim.role === role) }));
  const rolesOf = (name: string): Role[] =>
    byRole.filter(({ own }) => own.some(({ layout }) => layout === name)).map(({ role }) => role);
  return {
    name: model.name,
    title: model.title,
    size: { width: inches(model.size.width), height: inches(model.size.height) },
    fonts: model.fonts,
    colours: model.colours,
    masters: masters.map(({ name, part }, index) => ({
      number: index + 1,
      name,
      part,
      layouts: layouts.filter(({ master }) => master === index).map(({ layout }) => layout.name),
    })),
    layouts: layouts.map((one) => inspectLayout(one, rolesOf(one.layout.name))),
    roles: Object.fromEntries(
      byRole
        .filter(({ own }) => own.length > 0)
        .map(({ role, own }) => [role, own.map(({ layout, by }) => ({ layout, by }))]),
    ),
    missing: byRole.filter(({ own }) => own.length === 0).map(({ role }) => role),
  };
}

function inspectLayout({ layout, found, master, used }: ReadLayout, own: readonly Role[]): InspectedLayout {
  return {
    name: layout.name,
    title: found.title,
    part: layout.part,
    type: found.type,
    master: master + 1,
    used,
    roles: own,
    placeholders: layout.placeholders.map((placeholder, index) =>
      inspectPlaceholder(placeholder, found.placeholders[index]?.upright ?? true),
    ),
  };
}

function inspectPlaceholder(placeholder: Placeholder, upright: boolean): InspectedPlaceholder {
  const { key, name, type, idx, box, background, levels } = placeholder;
  return {
    key,
    name,
    type,
    idx: idx ?? null,
    box: boxInInches(box),
    upright,
    fonts: levels[0]?.fonts ?? [],
    colour: levels[0]?.colour ?? '',
    background: background ?? null,
    levels: levels.map(({ size, minimum, maximum }) => ({ size, minimum, maximum })),
  };
}

const boxInInches = ({ x, y, width, height }: Box): InspectedPlaceholder['box'] => ({
  x: inches(x),
  y: inches(y),
  width: inches(width),
  height: inches(height),
});

/** To a hundredth, which is what rulers show. */
const inches = (length: Emu): number => Math.round(emuToInches(length) * 100) / 100;
