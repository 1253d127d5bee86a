import { styleOf } from '../../measure/text-style.js';
import type { Choice } from './choose-layout.js';
import { fitDraft } from './choose-layout.js';

/**
 * Lists on slides that follow one another in nearly one size: the larger gives way to the fuller one beside it, though never below what its
 * layout states. A point or two are large as they are: they have the slide to fill. Layouts of which nobody has said what sizes they may
 * have are made even as a whole.
 *
 * @param choices all slides of the deck, in order
 * @returns a slide as it is set; `place` is the choice that it was made of
 */
export function nearNeighbours(choices: readonly Choice[]): (choice: Choice, place: Choice) => Choice {
  const ceilings = new Map<Choice, number>();
  for (const [index, choice] of choices.entries()) {
    if (!isList(choice)) continue;
    const beside = [choices[index - 1], choices[index + 1]].filter((one) => one !== undefined).filter(isList);
    const most = Math.min(...beside.map(sizeOf)) + mostApart;
    const stated = Math.max(...choice.groups.map(({ size, comfort }) => size / comfort));
    if (sizeOf(choice) > Math.max(most, stated)) ceilings.set(choice, Math.max(most, stated));
  }
  return (choice, place) => {
    const ceiling = ceilings.get(place);
    if (ceiling === undefined) return choice;
    return { ...choice, groups: fitDraft(choice.draft, { ceiling }) ?? choice.groups };
  };
}

/** Several points with marks or numbers in one body, and nothing else. */
function isList({ layout, draft, sheet }: Choice): boolean {
  const [group, ...others] = draft.groups;
  const [fill, ...further] = group?.fills ?? [];
  if (layout.hasOpenSizes === true || sheet.kind === 'sources' || others.length > 0 || further.length > 0) return false;
  if (fill?.placeholder.key !== 'body' || !styleOf(fill.placeholder, 0).bullet) return false;
  return fill.paragraphs.filter(({ level, under }) => level === 0 && under === undefined).length >= fewestPoints;
}

const sizeOf = ({ groups }: Choice): number => Math.max(...groups.map(({ size }) => size));

/** In points. */
const mostApart = 4;

const fewestPoints = 3;
