import { addToGroup } from '../../../model/collections/add-to-group.js';
import { phraseAt, phrasesOf, type LanguagePack, type WordList } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
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

type Held = keyof typeof held;
type Opening = keyof typeof opening;

/** The words of a sentence that weigh, whatever they are about: 1 for each list that it holds one of. */
export const wording =
  ({ reading: { sentences, pack } }: Annotation) =>
  (index: number): Record<Held | Opening, number> => {
    const words = sentences[index]?.words ?? [];
    const found: Record<Held | Opening, number> = { ...nothing };
    for (const [at, { key }] of words.entries())
      for (const name of heldFrom(pack).get(key) ?? [])
        if (found[name] === 0 && phraseAt(pack, held[name], words, at) > 0) found[name] = 1;
    for (const name of openingNames) if (phraseAt(pack, opening[name], words, 0) > 0) found[name] = 1;
    return found;
  };

const heldNames = Object.keys(held) as Held[];
const openingNames = Object.keys(opening) as Opening[];

/** Which lists have a phrase that begins with a word: most words begin none. */
const heldFrom = onceFor((pack: LanguagePack): ReadonlyMap<string, readonly Held[]> => {
  const names = new Map<string, Held[]>();
  for (const name of heldNames)
    for (const word of phrasesOf(pack, held[name]).firstWords()) addToGroup(names, word, name);
  return names;
});

/** What a sentence tells that holds none of the words: made once, and copied for each. Every name of both lists is told. */
const nothing = Object.fromEntries([...heldNames, ...openingNames].map((name) => [name, 0])) as Readonly<
  Record<Held | Opening, number>
>;
