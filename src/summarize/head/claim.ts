import { onceFor } from '../../model/once-for.js';
import {
  anyPhraseAt,
  phraseAt,
  phraseBefore,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import type { Annotation } from '../annotate/annotation.js';
import { leansBack } from '../annotate/leaning.js';
import { evidenceOf } from '../say/evidence.js';
import type { Statement } from '../say/statement.js';
import { hasPredicate } from '../shorten/predicate.js';
import { mostLetters, type Heading } from './heading.js';

/**
 * A whole short claim as a heading: it says what a slide says, and is not shown again below. Nobody's words but the article's own:
 * over points a speaker would not be seen.
 */
export const claimHeading = onceFor((statement: Statement, annotation: Annotation): Heading | undefined =>
  isClaim(annotation, statement)
    ? {
        heading: statement.text,
        headingEvidence: evidenceOf(annotation.reading, statement.spans),
        spent: statement,
      }
    : undefined,
);

const fewestWords = 4;

const isClaim = ({ reading }: Annotation, statement: Statement): boolean => {
  const { text, words, speaker, spans, sentence, children } = statement;
  const { pack } = reading;
  if (sentence.item !== undefined || children !== undefined) return false;
  if (speaker !== undefined || spans.length > 1 || words < fewestWords || text.length > mostLetters) return false;
  const own = wordsOf(text);
  if (anyPhraseAt(pack, joins, sentence.words, 0) || anyPhraseAt(pack, joins, own, 0)) return false;
  if (connects.some((list) => phraseBefore(pack, list, sentence.words, sentence.words.length) > 0)) return false;
  if (/[“”"«»„;:?!…]/u.test(text) || leansBack(reading.text, spans[0] ?? sentence, pack)) return false;
  return hasPredicate(own, 1, own.length, pack) && !holdsAnaphor(own, text, pack);
};

/**
 * Whether words speak of somebody by a pronoun that no name before it in them stands for, or of whoever speaks: over a slide nobody
 * knows who is meant.
 */
export const holdsAnaphor = (words: readonly Word[], text: string, pack: LanguagePack): boolean =>
  words.some((word, index) => {
    if (phraseAt(pack, 'firstPersons', words, index) > 0) return true;
    const next = words[index + 1];
    const isPronoun =
      phraseAt(pack, 'personPronouns', words, index) > 0 || phraseAt(pack, 'anaphors', words, index) > 0;
    const isTitle = next !== undefined && startsUpperCase(text.slice(next.start));
    if (!isPronoun || isTitle || phraseAt(pack, 'anaphorStops', words, index) > 0) return false;
    return !words.slice(index === 0 ? 0 : 1, index).some(({ start }) => startsUpperCase(text.slice(start)));
  });

/** "…, however": what a claim is set against does not stand on its slide. */
const connects = ['ties', 'additions', 'contrasts'] as const;
/** "Also, the road …": it goes on from what stands before it, and heads nothing; neither does what somebody says of themselves. */
const joins = ['ties', 'additions', 'contrasts', 'connectives', 'negations'] as const;
