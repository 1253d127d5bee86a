import { splitSentences } from '../../../language/index.js';
import { onceFor } from '../../../model/once-for.js';
import type { Point } from '../../../model/briefing.js';
import { pointsOf } from '../../../model/points.js';
import type { Span } from '../../../model/span.js';
import { likeness } from '../../words/likeness.js';
import { placeOf, shortened, toldOf, type Checked, type Rule } from '../../rule.js';
import type { Code } from '../../catalogue/index.js';
import { qualifierBefore } from '../../sentence/qualifier.js';
import { turningWordsIn } from '../../words/turned.js';
import { isCapital, isNumber, literal, tokensIn, tokensOf, type Token } from '../../words/words.js';
import { saysThere } from '../speech/speaker-places.js';
import { joinedWords } from '../../words/standing.js';

/**
 * A line that a person worded after sentences of the article says their numbers, names and negations, and nobody else says it.
 * Any other word is the person's own affair.
 */
export const reworded: Rule = (checked) =>
  checked.briefing.topics.flatMap((topic) =>
    pointsOf(topic)
      .filter(({ origin, evidence }) => origin === 'author' && evidence.length > 0)
      .flatMap((point) =>
        faultsOf(point, checked).map(({ code, message }) => ({
          ...toldOf(code),
          message: `In "${shortened(topic.heading)}", the point "${shortened(point.text)}" ${message}.`,
          subject: { topic: topic.id, point: point.id, part: 'line', text: point.text },
          ...placeOf(point.evidence[0]),
        })),
      ),
  );

interface Fault {
  readonly code: Code;
  /** The end of a sentence that begins with the point. */
  readonly message: string;
}

const faultsOf = (point: Point, checked: Checked): Fault[] => [
  ...pairsOf(point, checked).flatMap((pair) => [
    ...numberFaults(pair, checked),
    ...nameFaults(pair, checked),
    ...turningFaults(pair, checked),
  ]),
  ...speakerFaults(point, checked),
];

/** A sentence of a line, and the one of the article that it is worded after. */
interface Pair {
  readonly line: string;
  readonly words: readonly Token[];
  readonly source: string;
  readonly sourceWords: readonly Token[];
}

const leastLikeness = 0.5;

function pairsOf({ text, evidence }: Point, { text: article, pack }: Checked): Pair[] {
  const sources = evidence
    .filter(({ end }) => end <= article.length)
    .map(({ start, end }) => article.slice(start, end))
    .map((source) => ({ source, sourceWords: tokensOf(source) }));
  return splitSentences(text, { start: 0, end: text.length }, pack).flatMap(({ start, end }: Span): Pair[] => {
    const line = text.slice(start, end);
    const words = tokensOf(line);
    const ranked = sources
      .map((one) => ({ ...one, like: likeness(literals(line, words), literals(one.source, one.sourceWords)) }))
      .filter(({ like }) => like >= leastLikeness)
      .sort((one, other) => other.like - one.like);
    const [best] = ranked;
    return best === undefined ? [] : [{ line, words, source: best.source, sourceWords: best.sourceWords }];
  });
}

const literals = (text: string, words: readonly Token[]): string[] => words.map((word) => literal(text, word));

/** Its numbers are those of the sentence, each with what makes it less than sure there, and nothing else that does. */
function numberFaults({ line, words, source, sourceWords }: Pair, { pack }: Checked): Fault[] {
  return words.flatMap((word, index): Fault[] => {
    if (!isNumber(word)) return [];
    const said = literal(line, word);
    const at = sourceWords.findIndex((one) => literal(source, one) === said);
    if (at < 0)
      return [
        { code: 'reworded-number', message: `says "${line.slice(word.start, word.end)}" where the article does not` },
      ];
    const before = (text: string, all: readonly Token[], place: number): string =>
      literals(text, all.slice(place - qualifierBefore(all, place, pack), place)).join(' ');
    const [own, theirs] = [before(line, words, index), before(source, sourceWords, at)];
    if (own === theirs) return [];
    const message =
      theirs === ''
        ? `says "${own} ${said}" where the article says "${said}"`
        : `says "${`${own} ${said}`.trim()}" where the article says "${theirs} ${said}"`;
    return [{ code: 'reworded-number', message }];
  });
}

/** A word with a capital inside a sentence is a name, where the article does not write most words so. */
function nameFaults({ line, words, source, sourceWords }: Pair, checked: Checked): Fault[] {
  if (writesNounsLarge(checked.article, checked)) return [];
  const known = new Set(literals(source, sourceWords));
  const names = namesIn(checked.article, checked);
  return words.flatMap((word, index): Fault[] => {
    const own = literal(line, word);
    const isName = isCapital(line, word) && (index > 0 || names.has(own)) && !isNumber(word);
    return isName && !known.has(own)
      ? [{ code: 'reworded-name', message: `says "${line.slice(word.start, word.end)}" where the article does not` }]
      : [];
  });
}

/** Words that stand with a capital inside sentences of the article. */
const namesIn = onceFor((_article: Checked['article'], { text, units }: Checked): ReadonlySet<string> => {
  const inside = units.all.flatMap(({ start, end }) => tokensIn(text, start, end).slice(1));
  return new Set(inside.filter((word) => isCapital(text, word)).map((word) => literal(text, word)));
});

const mostCapitals = 0.3;

const writesNounsLarge = onceFor((_article: Checked['article'], { text, units }: Checked): boolean => {
  const inside = units.all
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => tokensIn(text, start, end).slice(1));
  return inside.filter((word) => isCapital(text, word)).length > mostCapitals * inside.length;
});

/** As many words turn what it says as turn the sentence. */
function turningFaults({ line, source }: Pair, { pack }: Checked): Fault[] {
  const [own, theirs] = [turningWordsIn(line, pack), turningWordsIn(source, pack)];
  if (own.length === theirs.length) return [];
  const [word] = own.length > theirs.length ? own : theirs;
  return [
    {
      code: 'reworded-turned',
      message:
        own.length > theirs.length
          ? `says "${word ?? ''}" where the article does not`
          : `leaves out "${word ?? ''}", which turns what the article says`,
    },
  ];
}

function speakerFaults({ speaker, evidence: [first] }: Point, checked: Checked): Fault[] {
  if (speaker === undefined || first === undefined) return [];
  const stands = checked.indexed.words.includes(joinedWords(speaker));
  if (stands && saysThere(checked, speaker, first.start)) return [];
  return [
    { code: 'reworded-speaker', message: `is printed as said by "${shortened(speaker)}", who is not said to say it` },
  ];
}
