import {
  endsInColon,
  anyPhraseAt,
  holdsPhrase,
  phraseAt,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Genre } from '../../../model/article.js';
import { onceFor } from '../../../model/once-for.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Reading } from '../../annotate/reading.js';
import { isRecommending } from '../../annotate/structure/options/recommending.js';
import { verdictsElsewhere, weighedOptions } from '../../annotate/structure/options/verdicts.js';
import { titleWords } from '../../annotate/title-words.js';
import { claimedFindings } from '../summary/report-summary.js';
import { orderingSentence } from '../asked/ordering.js';
import { openingSentence } from '../opening.js';
import { firstBelow, readFor } from '../read-for.js';
import { resolved } from '../resolved.js';
import { firstStatement } from './first-provision.js';
import { studySentence } from './says-study.js';
import { openingOfTitleSection } from './section-of-title.js';

/**
 * The sentences by which a paper of its kind says its main message, by index, the surest first: what a board is asked to approve, what was resolved,
 * what a letter answers or orders, what an act rules first, what a study found. What stands above them is why.
 */
export const mainSentences = onceFor((annotation: Annotation): readonly number[] => {
  const find = finders[annotation.reading.article.genre];
  return find === undefined ? [] : [...new Set(find(annotation))];
});

type Find = (annotation: Annotation) => readonly number[];

/** "We recommend Option B", and what stands below "Recommendation" in a letter, and in a paper that weighs options or says what is to be approved. */
const recommended: Find = ({ reading }) => {
  const below = reading.sentences.find(({ section, item }) => item === undefined && isRecommending(reading, section));
  const isWeighing =
    weighedOptions(reading).length > 0 ||
    reading.article.genre === 'letter' ||
    holdsPhrase(reading.pack, 'choosingVerbs', below?.words.slice(0, nearOpening) ?? []);
  // "Our principal recommendation is that …", whatever it stands below.
  const { pack, sentences } = reading;
  const named = sentences.find(
    ({ item, words }) => item === undefined && words.slice(0, nearOpening).some((_, at) => isNamedAt(words, at, pack)),
  );
  const own = [isWeighing ? below : undefined, named].flatMap((sentence) => sentence?.index ?? []);
  return [...verdictsElsewhere(reading), ...own];
};

/** "recommendation is" */
const isNamedAt = (words: readonly Word[], at: number, pack: LanguagePack): boolean => {
  const length = phraseAt(pack, 'recommendations', words, at);
  return length > 0 && anyPhraseAt(pack, ['auxiliaries', 'copulas'], words, at + length);
};

/** In words: "That the Board approve …", "Our principal recommendation is …" */
const nearOpening = 6;

/** What stands below the first of the findings whose headings claim something. */
const claimed: Find = ({ reading }) => {
  const [section] = claimedFindings(reading);
  const first = reading.sentences.find((one) => one.section === section);
  return first === undefined ? [] : [first.index];
};

/** The first sentence below "Results", where it tells a number, unless the paper opens with what it found. */
const found: Find = ({ reading }) => {
  if (openingSentence(reading) !== undefined) return [];
  return firstBelow(
    reading,
    'findings',
    ({ item, start, end }) => item === undefined && /\d/u.test(reading.text.slice(start, end)),
  ).filter(
    (index) =>
      reading.sentences[index - 1]?.section !== reading.sentences[index]?.section && !isAboveFindings(reading, index),
  );
};

/** "We asked 300 households. These are our results:": what was found stands behind the colon, and not above it. */
const isAboveFindings = ({ sentences, text }: Reading, index: number): boolean => {
  const section = sentences[index]?.section;
  for (let at = index + 1; ; at += 1) {
    const one = sentences[at];
    if (one === undefined || one.section !== section) return false;
    if (endsInColon(text.slice(one.start, one.end))) return true;
  }
};

const ofTitle: Find = ({ reading }) => {
  const opening = openingOfTitleSection(reading);
  return opening === undefined ? [] : [opening];
};

const ordered: Find = ({ reading }) => {
  const order = orderingSentence(reading);
  return order === undefined ? [] : [order];
};

/** What was resolved, and of several resolutions first those that tell a number: what else a meeting settles is of lesser matters. */
const decided: Find = ({ reading }) => {
  const all = resolved(reading);
  const counting = all.filter((index) => /\d/u.test(textOf(reading, index)));
  return [...counting, ...all];
};

const textOf = ({ sentences, text }: Reading, index: number): string =>
  text.slice(sentences[index]?.start, sentences[index]?.end);

const studied: Find = ({ reading }) => {
  const study = studySentence(reading);
  return study === undefined ? [] : [study];
};

/** What a paper without a title opens with: who wrote it put the message there. */
const opened: Find = ({ reading }) => {
  const opening = titleWords(reading).length === 0 ? openingSentence(reading) : undefined;
  return opening === undefined ? [] : [opening];
};

const finders: Partial<Record<Genre, Find>> = {
  report: (annotation) => [
    ...claimed(annotation),
    ...recommended(annotation),
    ...found(annotation),
    ...opened(annotation),
    ...studied(annotation),
  ],
  release: opened,
  letter: (annotation) => [...recommended(annotation), ...ordered(annotation), ...ofTitle(annotation)],
  notice: (annotation) => [...ordered(annotation), ...opened(annotation)],
  minutes: decided,
  legal: ({ reading }) => {
    const first = firstStatement(reading);
    return first === undefined ? [] : [first];
  },
  abstract: readFor,
  plan: ({ reading }) => firstBelow(reading, 'goals', () => true).slice(0, 1),
};
