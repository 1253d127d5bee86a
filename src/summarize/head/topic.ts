import {
  anyPhraseAt,
  followsAfterSpace,
  opensQuotation,
  phraseAt,
  phrasesOf,
  startsUpperCase,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../language/index.js';
import type { Span } from '../../model/span.js';
import type { Reading } from '../annotate/reading.js';
import type { Statement } from '../say/statement.js';
import { holdsPointer } from '../shorten/pointing.js';
import { predicateAt, verbAt } from '../shorten/predicate.js';
import { canClose } from '../shorten/standalone.js';
import { opensSubordinate } from '../shorten/starts.js';
import { headingOf, type Heading } from './heading.js';
import { isNamesOnly, saysOrJoins } from './names.js';

/**
 * A noun phrase that most statements of a group are about: the subject of one of them, the words of which others say too.
 *
 * @param others statements around, which tell whether the phrase is one of the article's subjects
 */
export const topicHeading = (reading: Reading, statements: readonly Statement[]): Heading | undefined => {
  const candidates = statements.flatMap((statement) => {
    const span = subjectSpan(reading, statement);
    return span === undefined ? [] : [{ span, shared: sharedBy(reading, span, statements) }];
  });
  const enough = statements.length;
  const best = candidates.filter(({ shared }) => shared >= enough).sort((one, other) => other.shared - one.shared)[0];
  return best === undefined ? undefined : headingOf(reading, best.span);
};

/** A longer one is seldom told from what follows it. */
const longestSubject = 7;

/** The subject of a statement: what stands before its first auxiliary, where nothing before that can be a predicate. */
const subjectSpan = ({ text, pack }: Reading, { spans, text: shown }: Statement): Span | undefined => {
  const [span] = spans;
  if (span === undefined || opensQuotation(shown)) return undefined;
  const words = wordsOf(text, span.start, span.end);
  if (opensSubordinate(words, 0, pack) || anyPhraseAt(pack, noSubject, words, 0)) return undefined;
  for (let index = 1; index <= Math.min(longestSubject, words.length - 2); index += 1) {
    const before = words[index - 1];
    if (before === undefined || !followsAfterSpace(text, words, index)) return undefined;
    const predicate = predicateOpening(text, words, index, pack);
    if (predicate === 'none') continue;
    return predicate === 'sure' && isName(text, words, index, pack)
      ? { start: span.start, end: before.end }
      : undefined;
  }
  return undefined;
};

const noSubject = ['nominalizers', 'existentials', 'conditions', 'causes', 'speechSources', 'firstPersons'] as const;

/** Where verbs carry no endings, one may be part of a noun ("các bài phát biểu"): only an auxiliary is sure. */
const predicateOpening = (
  text: string,
  words: readonly Word[],
  index: number,
  pack: LanguagePack,
): 'sure' | 'unsure' | 'none' => {
  if (phraseAt(pack, 'auxiliaries', words, index) > 0) return 'sure';
  if (startsUpperCase(text.slice(words[index]?.start)) || verbAt(words, index, pack) === 0) return 'none';
  return pack.verbEndings.length > 0 ? 'sure' : 'unsure';
};

const isName = (text: string, words: readonly Word[], to: number, pack: LanguagePack): boolean => {
  const name = words.slice(0, to);
  const content = name.filter(({ key }) => !phrasesOf(pack, 'stopwords').has(key));
  return (
    content.length >= 2 &&
    !isNamesOnly(text.slice(name[0]?.start, name.at(-1)?.end)) &&
    canClose(words, to, pack) &&
    !joinsNames(text, name, pack) &&
    !holdsPointer(name, pack) &&
    !saysOrJoins(name, pack) &&
    !(pack.verbEndings.length === 0 && name.length < fewestNominal && predicateAt(name, 0, pack) > 0) &&
    phraseAt(pack, 'pronouns', name, 0) === 0 &&
    !/[“”"«»„()]/u.test(text.slice(name[0]?.start, name.at(-1)?.end))
  );
};

/** "Đàm phán cấp cao": where verbs carry no endings, a longer phrase before an auxiliary is a noun whatever it begins with. */
const fewestNominal = 4;

/** "Ellison alleges Willis": a plain word between two names may be a verb that is not known. */
const joinsNames = (text: string, name: readonly Word[], pack: LanguagePack): boolean =>
  pack.verbEndings.length > 0 &&
  name.some((word, index) => {
    const [before, next] = [name[index - 1], name[index + 1]];
    const capital = (one: Word | undefined): boolean =>
      one !== undefined && startsUpperCase(text.slice(one.start, one.end));
    return (
      index > 0 &&
      !capital(word) &&
      (capital(before) || capital(next)) &&
      !phrasesOf(pack, 'stopwords').hasKey(word.key) &&
      capital(before) &&
      index < name.length - 1
    );
  });

/** In how many statements most of the content words of a phrase stand. */
const sharedBy = ({ text, pack }: Reading, span: Span, statements: readonly Statement[]): number => {
  const terms = wordsOf(text, span.start, span.end)
    .map(({ key }) => key)
    .filter((key) => !phrasesOf(pack, 'stopwords').has(key));
  return statements.filter(({ sentence }) => {
    const said = new Set(sentence.words.map(({ key }) => key));
    return terms.filter((term) => said.has(term)).length * 2 > terms.length;
  }).length;
};
