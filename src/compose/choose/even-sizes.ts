import type { Choice } from './choose-layout.js';
import { fitDraft } from './choose-layout.js';

/**
 * The slides of a deck with their lists in nearly one size, where nobody has said in which they may be set: the fullest slide has the
 * smallest letters, and the others are a third larger at most. A sentence alone may be larger than lists, as everywhere.
 *
 * @param choices all slides of the deck
 * @returns each of them as it is set
 */
export function evenSizes(choices: readonly Choice[]): (choice: Choice) => Choice {
  const lists = choices.filter((choice) => isList(choice) && !isAlone(choice) && choice.sheet.kind !== 'sources');
  const smallest = Math.min(...lists.flatMap(({ groups }) => groups.map(({ size }) => size)));
  const ceiling = Math.round(smallest * mostLarger);
  const ceilingAlone = Math.round(ceiling * mostLargerAlone);
  return (choice) => {
    if (!isList(choice)) return choice;
    const most = isAlone(choice) ? ceilingAlone : ceiling;
    if (choice.groups.every(({ size }) => size <= most)) return choice;
    return { ...choice, groups: fitDraft(choice.draft, { ceiling: most }) ?? choice.groups };
  };
}

/** Text in bodies, and nothing else but pictures; addresses, which are small on purpose, set no size for others. */
const isList = ({ layout, draft }: Choice): boolean =>
  layout.hasOpenSizes === true &&
  draft.groups.length === 1 &&
  draft.groups.every(({ fills }) => fills.every(({ placeholder }) => /^body(-\d+)?$/.test(placeholder.key)));

const isAlone = ({ draft }: Choice): boolean => draft.groups.every(({ alone }) => alone === true);

const mostLarger = 4 / 3;
const mostLargerAlone = 5 / 4;
