import { phraseAt, type WordList } from '../../../language/index.js';
import type { Annotation } from '../../annotate/annotation.js';

/** Lists of words of which a sentence holds one: what must, will or is known to be done weighs more than scenery. */
const held = {
  need: 'needs',
  duty: 'keptSpeechVerbs',
  outlook: 'outlooks',
  cause: 'causes',
  contrast: 'contrasts',
  condition: 'conditions',
  negation: 'negations',
  firstPerson: 'firstPersons',
  auxiliary: 'auxiliaries',
  limit: 'looseQualifiers',
  hedge: 'hedges',
  saying: 'speechVerbs',
  showing: 'showingVerbs',
  superlative: 'superlatives',
  date: 'dateOpeners',
  calendar: 'calendarNouns',
  occasion: 'occasions',
  setting: 'settings',
  document: 'documentTypes',
  subordinate: 'clauseOpeners',
} as const satisfies Record<string, WordList>;

/** Lists of words of which one opens a sentence. */
const opening = {
  opensWithTie: 'ties',
  opensWithConclusion: 'conclusions',
  opensWithDocument: 'documentTypes',
  opensWithPronoun: 'pronouns',
} as const satisfies Record<string, WordList>;

type Wording = Record<keyof typeof held | keyof typeof opening, number>;

/** The words of a sentence that weigh, whatever they are about. */
export const wording =
  ({ reading: { sentences, pack } }: Annotation) =>
  (index: number): Wording => {
    const words = sentences[index]?.words ?? [];
    const has = (list: WordList): number => (words.some((_, at) => phraseAt(pack, list, words, at) > 0) ? 1 : 0);
    const opens = (list: WordList): number => (phraseAt(pack, list, words, 0) > 0 ? 1 : 0);
    return { ...mapped(held, has), ...mapped(opening, opens) };
  };

const mapped = <Name extends string>(
  lists: Readonly<Record<Name, WordList>>,
  tell: (list: WordList) => number,
): Record<Name, number> => {
  const told: Partial<Record<Name, number>> = {};
  for (const name in lists) told[name] = tell(lists[name]);
  return told as Record<Name, number>; // every name of the lists was told
};
