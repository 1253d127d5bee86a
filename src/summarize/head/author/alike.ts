import { fold, wordsOf } from '../../../language/index.js';
import { addToGroup } from '../../../model/collections/add-to-group.js';
import { onceFor } from '../../../model/once-for.js';
import { parentOf, type Reading } from '../../annotate/reading.js';

/**
 * Whether a section is called as another beside it is but for the end, "Papers that are secret" and "Papers that are confidential": what
 * stands below one might stand below the other, and is told with its name.
 */
export const isOneOfAlike = (reading: Reading, section: number): boolean => alikeAmong(reading).has(section);

const alikeAmong = onceFor((reading: Reading): ReadonlySet<number> => {
  const groups = new Map<string, Named[]>();
  reading.sections.forEach(({ heading, level }, section) => {
    const keys =
      heading === undefined ? [] : wordsOf(reading.text, heading.start, heading.end).map(({ key }) => fold(key));
    if (keys.length <= fewestAlike) return;
    const opening = keys.slice(0, fewestAlike).join(' ');
    addToGroup(groups, `${String(parentOf(reading, section))} ${String(level)} ${opening}`, { section, keys });
  });
  return new Set(
    [...groups.values()].flatMap((group) =>
      group
        .filter((one) => group.some((other) => other !== one && areAlike(one.keys, other.keys)))
        .map(({ section }) => section),
    ),
  );
});

interface Named {
  readonly section: number;
  readonly keys: readonly string[];
}

/** The first half of their words is the same, and they are not the same altogether. */
const areAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.slice(0, Math.ceil(one.length / 2)).every((key, at) => key === other[at]) && one.join(' ') !== other.join(' ');

/** In words: fewer may open any heading. */
const fewestAlike = 3;
