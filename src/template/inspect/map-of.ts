import type { Role } from '../../model/role.js';
import { roles } from '../../model/role.js';
import type { InspectedLayout, InspectedPlaceholder, Inspection } from './inspection.js';

/**
 * A map file of a template as it is understood without one, with comments, to be edited. Used as it is, it changes nothing.
 */
export function mapOf(inspection: Inspection): string {
  const { name, masters, layouts } = inspection;
  return [
    '# yaml-language-server: $schema=map.schema.json',
    `# What the layouts and placeholders of ${name} are for. Change what is wrong, and delete what need not be said:`,
    '# what is not here is found out. Keep the file beside the template, or name it with --map.',
    'version: 1',
    '',
    ...masterLines(masters),
    '# emphasis: none   # do not set the less important words of points in a quieter colour',
    '# footer: "{source} · {date}"   # what the footer says: {title} {source} {date} {organisation} {presenter}',
    '# keep-out: [{ x: 11, y: 0.2, width: 2, height: 1 }]   # parts of every slide that no text comes into, in inches',
    'exclude: []   # layouts that are never used, by name',
    '',
    `roles:${Object.keys(inspection.roles).length === 0 ? ' {}' : ''}   # a layout, or several in order of preference; [] for none`,
    ...roles.map((role) => `  ${roleLine(role, inspection)}`),
    '',
    `layouts:${layouts.some(({ placeholders }) => placeholders.length > 0) ? '' : ' {}'}`,
    ...layouts.flatMap(layoutLines),
    '',
  ].join('\n');
}

function masterLines(masters: Inspection['masters']): string[] {
  if (masters.length < 2) return [];
  const names = masters.map(({ number, name, layouts }) => `${number} (${name}, ${layouts.length} layouts)`);
  return [`# master: 1   # use the layouts of one master only: ${names.join(', ')}`];
}

function roleLine(role: Role, { roles: found }: Inspection): string {
  const own = found[role] ?? [];
  if (own.length === 0) return `# ${role}:   # no layout was found; another stands in`;
  const by = [...new Set(own.map((one) => one.by))].join(', ');
  const names = own.map(({ layout }) => quoted(layout));
  return `${role}: ${names.length === 1 ? (names[0] ?? '') : `[${names.join(', ')}]`}   # found by ${by}`;
}

function layoutLines(layout: InspectedLayout): string[] {
  const { name, type, placeholders } = layout;
  if (placeholders.length === 0) return [`  # ${quoted(name)} has no placeholders`];
  const usable = placeholders.filter((one) => !isOther(one.key) && isNamed(one, placeholders));
  const ignored = placeholders.filter(({ key }) => isOther(key));
  return [
    `  ${quoted(name)}:   # type ${type}`,
    '    placeholders:',
    ...usable.map((one) => `      ${one.key}: ${addressOf(one, placeholders)}   # ${described(one)}`),
    ...(usable.length === 0 ? ['      {}'] : []),
    ...(ignored.length === 0 ? [] : ['    ignore:   # turned, over others, or not to be told from others']),
    ...ignored.map((one) => `      - ${addressOf(one, placeholders)}   # ${described(one)}`),
  ];
}

const isOther = (key: string): boolean => /^other(-\d+)?$/.test(key);

/** Whether it can be told from the others by its idx or its name; what cannot is found out without a map too. */
const isNamed = (one: InspectedPlaceholder, all: readonly InspectedPlaceholder[]): boolean =>
  all.filter(({ idx }) => (idx ?? 0) === (one.idx ?? 0)).length === 1 ||
  all.find(({ name }) => name === one.name) === one;

/** The idx where only this one has it, else the name. */
function addressOf(one: InspectedPlaceholder, all: readonly InspectedPlaceholder[]): string {
  const isAlone = all.filter(({ idx }) => (idx ?? 0) === (one.idx ?? 0)).length === 1;
  return isAlone ? String(one.idx ?? 0) : quoted(one.name);
}

function described({ name, type, box, levels }: InspectedPlaceholder): string {
  const { size = 0, minimum = 0, maximum = 0 } = levels[0] ?? {};
  const sizes = minimum === maximum ? `${size} pt` : `${minimum}–${maximum} pt`;
  return oneLine(`${name}, ${type}, ${box.width} × ${box.height} in at ${box.x}, ${box.y}, ${sizes}`);
}

/** JSON strings are YAML strings. */
const quoted = (text: string): string => JSON.stringify(text);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
