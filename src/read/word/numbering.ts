import type { XmlElement } from '../../opc/xml/element.js';
import { child, children, descend } from '../../opc/xml/query.js';
import { listNumber, type NumberFormat } from '../lines/list-number.js';
import { value } from './property.js';
import type { Styles } from './styles.js';

/** The lists of a document, counting as its paragraphs go by. */
export interface Numbering {
  /** @returns the number of the next paragraph of the list as it is shown; undefined for a bullet */
  next(list: string, level: number): string | undefined;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

/** Reads `numbering.xml` (ECMA-376 part 1, 17.9). Lists that share a definition count on from each other, unless one starts anew. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const definitions = byAttribute(root, 'w:abstractNum', 'w:abstractNumId');
  const lists = byAttribute(root, 'w:num', 'w:numId');
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  const definitionOf = (list: XmlElement | undefined, steps = 0): XmlElement | undefined => {
    const definition = definitions.get((list && value(child(list, 'w:abstractNumId'))) ?? '');
    const linked = definition && value(child(definition, 'w:numStyleLink'));
    if (linked === undefined || steps > 4) return definition;
    const other = styles.numberingOf(linked);
    return definitionOf(lists.get((other && value(child(other, 'w:numId'))) ?? ''), steps + 1);
  };

  return {
    next: (id, level) => {
      const list = lists.get(id);
      const definition = definitionOf(list);
      if (list === undefined || definition === undefined) return undefined;
      const overrides = byAttribute(list, 'w:lvlOverride', 'w:ilvl');
      const levels = byAttribute(definition, 'w:lvl', 'w:ilvl');
      const levelAt = (at: number): Level => {
        const override = overrides.get(String(at));
        return readLevel((override && child(override, 'w:lvl')) ?? levels.get(String(at)), override);
      };
      const key = overrides.size > 0 ? `list ${id}` : (definition.attributes['w:abstractNumId'] ?? '');
      if (!begun.has(id) && overrides.size > 0) counts.delete(key);
      begun.add(id);
      const counted = (counts.get(key) ?? []).slice(0, level + 1);
      counts.set(key, counted);
      for (let at = 0; at < level; at++) counted[at] ??= levelAt(at).start;
      counted[level] = (counted[level] ?? levelAt(level).start - 1) + 1;
      return markerOf(levelAt(level), (at) =>
        listNumber(counted[at] ?? 1, formats.get(levelAt(at).format) ?? 'decimal'),
      );
    },
  };
}

function readLevel(level: XmlElement | undefined, override: XmlElement | undefined): Level {
  const start = (override && value(child(override, 'w:startOverride'))) ?? (level && value(child(level, 'w:start')));
  return {
    format: (level && value(descend(level, 'w:numFmt'))) ?? 'bullet',
    text: (level && value(child(level, 'w:lvlText'))) ?? '',
    start: Number(start ?? 1) || 0,
  };
}

/** `%1.%2.` with the numbers of the levels put in. */
function markerOf({ format, text }: Level, numberAt: (level: number) => string): string | undefined {
  if (format === 'bullet' || format === 'none' || !/%\d/.test(text)) return undefined;
  return text.replace(/%(\d)/g, (_, level: string) => numberAt(Number(level) - 1));
}

const formats: ReadonlyMap<string, NumberFormat> = new Map([
  ['lowerLetter', 'lower-letter'],
  ['upperLetter', 'upper-letter'],
  ['lowerRoman', 'lower-roman'],
  ['upperRoman', 'upper-roman'],
]);

const byAttribute = (root: XmlElement | undefined, name: string, attribute: string): Map<string, XmlElement> =>
  new Map((root === undefined ? [] : children(root, name)).map((each) => [each.attributes[attribute] ?? '', each]));
