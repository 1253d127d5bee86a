import { type LanguagePack, phraseAt, startsUpperCase } from '../../../../language/index.js';
import { isFurtherVerb } from '../../../annotate/clauses/further-verb.js';
import type { Reading, Sentence } from '../../../annotate/reading.js';
import { predicateAt, verbAt } from '../../../shorten/predicate.js';
import { isStandfirst } from '../../../annotate/standfirst.js';

/**
 * "Joins nine ports in a suit against the ban": the line below a headline that goes on from it, and leaves out who does it. On a slide nobody
 * does it, and the article says it in full right below.
 */
export const lacksSubject = (reading: Reading, { index, words, start, block, item }: Sentence): boolean => {
  const { article, pack, sentences, text } = reading;
  return (
    (article.genre === 'news' || article.genre === 'release') &&
    pack.typology.verbs === 'inflected' &&
    index < furthest &&
    item === undefined &&
    sentences.filter((other) => other.block === block).length === 1 &&
    isStandfirst(reading, index) &&
    sentences.slice(index + 1, index + 1 + furthest).some((next) => !isStandfirst(reading, next.index)) &&
    startsUpperCase(text.slice(start)) &&
    isPresent(words[0]?.key ?? '', pack) &&
    (verbAt(words, 0, pack) === 1 || isFurtherVerb(words[0]?.key ?? '', pack)) &&
    phraseAt(pack, 'prepositions', words, 1) === 0 &&
    ![1, 2].some((at) => predicateAt(words, at, pack) > 0)
  );
};
/** In sentences: a headline may have a line or two below it. */
const furthest = 3;

/** It has an ending, and none that makes a participle or a noun of a verb: "Joins". */
const isPresent = (key: string, { verbEndings, pastEndings, gerundEndings }: LanguagePack): boolean =>
  verbEndings.some((ending) => key.endsWith(ending)) &&
  ![...pastEndings, ...gerundEndings].some((ending) => key.endsWith(ending));
