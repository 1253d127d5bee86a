import type { InspectedLayout, InspectedPlaceholder, Inspection } from './inspection.js';

/** What a template is made of, for people to read. */
export function inspectionText(inspection: Inspection): string {
  const { title, size, fonts, colours, masters, layouts, roles, missing } = inspection;
  const found = Object.entries(roles).flatMap(([role, own]) =>
    own.map(({ layout, by }) => `  ${role.padEnd(10)} ${layout} (by ${by})`),
  );
  return [
    `${title}, ${size.width} × ${size.height} in`,
    `fonts      ${fonts.heading}, ${fonts.body}`,
    `colours    ${Object.entries(colours)
      .map(([slot, colour]) => `${slot} ${colour}`)
      .join(', ')}`,
    ...masters.map((master) => `master ${master.number}   ${master.name}, ${master.layouts.length} layouts`),
    'roles',
    ...found,
    ...(missing.length === 0 ? [] : [`  none for   ${missing.join(', ')}`]),
    ...layouts.flatMap((layout) => layoutLines(layout, roles)),
    '',
  ]
    .map(printable)
    .join('\n');
}

function layoutLines(
  { name, title, type, used, roles, placeholders }: InspectedLayout,
  found: Inspection['roles'],
): string[] {
  const why = roles.map((role) => `${role} by ${found[role]?.find(({ layout }) => layout === name)?.by ?? 'map'}`);
  const about = [
    `type ${type}`,
    ...(title === name ? [] : [`called ${title}`]),
    ...(used ? [] : ['not used']),
    ...(why.length > 0 ? [`for ${why.join(', ')}`] : used ? ['for nothing'] : []),
  ];
  return [`layout ${name} (${about.join('; ')})`, ...placeholders.map(placeholderLine)];
}

function placeholderLine({ key, name, type, idx, box, levels, upright }: InspectedPlaceholder): string {
  const sizes = levels.slice(0, 3).map(({ size }) => size);
  const place = `${box.width} × ${box.height} in at ${box.x}, ${box.y}`;
  return `  ${key.padEnd(14)} ${name}, ${type}${idx === null ? '' : ` ${idx}`}, ${place}, ${sizes.join('/')} pt${upright ? '' : ', turned'}`;
}

/** Characters that steer a terminal may stand in a file of anybody. */
const printable = (line: string): string => line.replace(/\p{Cc}+/gu, ' ');
