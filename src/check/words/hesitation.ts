import { holdsPhrase, phraseAt, phrasesOf, scriptedPattern, wordsOf, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';

/**
 * What whoever speaks says while thinking, and a slide may leave out: fillers that commas part from the rest ("You know, …", "…, I mean, …"),
 * what is begun and said again ("and, and we", "the gate is—the gate is warped"), and what the paper sets in brackets before it ("(Laughs) …").
 *
 * @returns spans of the text in order and apart, with the marks that belong to them
 */
export const hesitationsIn = (text: string, span: Span, pack: LanguagePack): Span[] =>
  [...directionsIn(text, span), ...fillersIn(text, span, pack), ...begunAgain(text, span, pack)]
    .sort((one, other) => one.start - other.start)
    .reduce<Span[]>((apart, next) => {
      const last = apart.at(-1);
      if (last === undefined || last.end < next.start) return [...apart, next];
      return [...apart.slice(0, -1), { start: last.start, end: Math.max(last.end, next.end) }];
    }, []);

/** "(Laughs) We …": a few words in brackets before a sentence of its own say how it was said. */
const directionsIn = (text: string, { start, end }: Span): Span[] => {
  const length = direction.exec(text.slice(start, end))?.[0].length ?? 0;
  return length === 0 ? [] : [{ start, end: start + length }];
};

const direction = scriptedPattern('^[*_]*\\([\\p{L}, ]{3,40}[.!…]?\\)[*_]*\\s+(?=["“«„¿¡]?\\p{Lu})');

/** Fillers with a comma behind them, where they open what is said or a comma stands before them; before "I" some write none. */
const fillersIn = (text: string, { start, end }: Span, pack: LanguagePack): Span[] => {
  const words = wordsOf(text, start, end);
  if (!holdsPhrase(pack, 'fillers', words)) return [];
  return words.flatMap((word, index): Span[] => {
    const length = phraseAt(pack, 'fillers', words, index);
    const [before, last, next] = [words[index - 1], words[index + length - 1], words[index + length]];
    if (length === 0 || last === undefined || next === undefined) return [];
    // "Yeah I think that …"
    const opensSpeech = before === undefined && phraseAt(pack, 'firstPersons', words, index + length) > 0;
    if (!(opensSpeech ? /^,? ?$/ : /^, ?$/).test(text.slice(last.end, next.start))) return [];
    if (before !== undefined && text.slice(before.end, word.start).trim() !== ',') return [];
    // "There is, you know, a gate": both commas are the filler's.
    return [before === undefined ? { start: word.start, end: next.start } : { start: before.end, end: last.end + 1 }];
  });
};

/**
 * Up to three words and the mark behind them, before the same words, which go on: “todas, todas.” is said so. With a comma between them they
 * may be two things of a kind, unless they name nothing.
 */
const begunAgain = (text: string, { start, end }: Span, pack: LanguagePack): Span[] => {
  return [...text.slice(start, end).matchAll(again.in(text))].flatMap(({ index, 0: said, 1: begun = '' }) =>
    said.slice(begun.length).includes(',') &&
    (!namesNothing(begun, pack) || closesClause(text.slice(start, start + index), begun, pack))
      ? []
      : [{ start: start + index, end: start + index + said.length }],
  );
};

/** "một lần, lần đầu là …": where words are written by syllables, one that names nothing may be half of one that does; whoever speaks is whole. */
const namesNothing = (begun: string, pack: LanguagePack): boolean => {
  const words = wordsOf(begun);
  return pack.typology.writtenWords === 'syllables'
    ? phraseAt(pack, 'firstPersons', words, 0) === words.length
    : words.every(({ key }) => phrasesOf(pack, 'stopwords').hasKey(withoutEnding(key)));
};

/** "If nobody mends it, it will …": what the clause before the comma speaks of is what the one behind it begins with. */
const closesClause = (before: string, begun: string, pack: LanguagePack): boolean => {
  const words = wordsOf(before.slice(before.search(/[^,;:—–]*$/u)));
  return (
    words.length > 1 &&
    phraseAt(pack, 'objectPronouns', wordsOf(begun), 0) > 0 &&
    clauseOpeners.some((list) => phraseAt(pack, list, words, 0) > 0)
  );
};
const clauseOpeners = ['conditions', 'lesserOpeners', 'adverbialOpeners'] as const;

/** "we’ve" is "we". */
const withoutEnding = (key: string): string => key.replace(/[’'].*$/u, '');

const word = "[\\p{L}’']+";
const again = scriptedPattern(
  `(?<![\\p{L}\\d’'-])(${word}(?: ${word}){0,2})(?:(?:,? ?[—–] ?| -{1,2} )(?=\\1(?![\\p{L}-]))|, (?=\\1 [\\p{L}\\d]))`,
  'giu',
);
