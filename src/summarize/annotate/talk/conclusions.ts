import { phraseAt, type LanguagePack, endsInQuestionMark } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import { goesOnAbove, type Reading, type Sentence } from '../reading.js';

/**
 * The sentences of a section that answer its heading behind the law that they are founded on: "Như vậy, …", "Do đó, …" below a heading that asks, and
 * "Theo Điều 22 Luật …".
 */
export const conclusionsIn = (reading: Reading, section: number): ReadonlySet<number> =>
  bySection(reading).get(section) ?? none;

/** Whether a sentence is one by which its section answers its heading. */
export const isConclusion = (reading: Reading, index: number): boolean =>
  conclusionsIn(reading, reading.sentences[index]?.section ?? -1).has(index);

const none: ReadonlySet<number> = new Set();

/**
 * The sentences by which a paper concludes behind a law that it quotes, by index: "Như vậy, …". What goes on behind a quotation tells by its place that
 * it answers, so that no heading needs to ask, and no law to be cited in the paper's own words, as they do for `conclusionsIn`.
 */
export const conclusionsBehindQuotations = ({ sentences, article, pack }: Reading): number[] => {
  const resumed = article.sections.filter(goesOnAbove);
  return sentences.flatMap((sentence) => {
    const isBehind = resumed.some(({ span }) => sentence.start >= span.start && sentence.start < span.end);
    return isBehind && opensConclusion(sentence, pack) ? [sentence.index] : [];
  });
};

/** Of sections that ask and cite a law. */
const bySection = onceFor((reading: Reading): ReadonlyMap<number, ReadonlySet<number>> => {
  const asked = new Set(reading.sections.flatMap((_, section) => (isAsked(reading, section) ? [section] : [])));
  const found = new Map<number, Set<number>>();
  for (const sentence of reading.sentences) {
    const { section, index } = sentence;
    if (!asked.has(section)) continue;
    const concluded = found.get(section);
    if (concluded === undefined) {
      if (citesLaw(reading, sentence)) found.set(section, new Set());
    } else if (concludes(reading, sentence)) concluded.add(index);
  }
  return found;
});

const isAsked = ({ sections, text }: Reading, section: number): boolean => {
  const heading = sections[section]?.heading;
  return heading !== undefined && endsInQuestionMark(text.slice(heading.start, heading.end));
};

const concludes = ({ text, pack }: Reading, sentence: Sentence): boolean =>
  sentence.item === undefined &&
  !/[:：]$/u.test(text.slice(sentence.start, sentence.end)) &&
  opensConclusion(sentence, pack);

const opensConclusion = ({ words }: Sentence, pack: LanguagePack): boolean =>
  phraseAt(pack, 'conclusions', words, 0) > 0;

const citesLaw = ({ pack }: Reading, { words }: Sentence): boolean =>
  phraseAt(pack, 'legalBases', words, 0) > 0 && words.some(({ key }) => /\d/u.test(key));
