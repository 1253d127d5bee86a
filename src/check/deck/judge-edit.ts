import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { splitSentences, type LanguagePack } from '../../language/index.js';
import type { Span } from '../../model/span.js';
import { losesAttribution } from '../sentence/attribution.js';
import { cutsOf } from '../sentence/cuts.js';
import { isLicensed, type ExtractUse } from '../sentence/licence.js';
import { losesNegation } from '../sentence/negation.js';
import { losesQualifier } from '../sentence/qualifier.js';
import { turnedBy } from '../words/turned.js';
import { shortened, type Checked } from '../rule.js';
import { isNumber, literal, tokensOf, type Token } from '../words/words.js';
import { alignedIn } from './aligned.js';
import { wordsOfText, type Words } from './phrases.js';
import { sourceWordsOf, type SourceWords } from './source-words.js';

/** What the article has to say to words that a person wrote on a slide. */
export interface Verdict {
  readonly severity: Diagnostic['severity'];
  /** The end of a sentence that begins with the edit. */
  readonly message: string;
}

export interface Edit {
  readonly text: string;
  /** What stood there before. */
  readonly was?: string | undefined;
  readonly use: ExtractUse;
  /** Who says it is shown beside it. */
  readonly spoken: boolean;
}

/**
 * Judges an edit as a line of ours is judged: its numbers and words stand in the article, each sentence of it in one of the
 * article and in its order, with negations, qualifiers and who says it whole. Such an edit is theirs and fine; any other is a
 * finding, the gravest first.
 */
export const judgeEdit = (edit: Edit, checked: Checked): Verdict => {
  const [parts, before] = [partsOf(edit.text, checked), partsOf(edit.was ?? '', checked)];
  if (parts.length < 2) return judgeSentence(edit, checked);
  // A sentence that came or went leaves the others what they were.
  const paired = parts.length === before.length;
  const verdicts = parts.map((text, index) =>
    judgeSentence({ ...edit, text, was: paired ? before[index] : undefined }, checked),
  );
  const gravest = severities.flatMap((severity) => verdicts.find((verdict) => verdict.severity === severity) ?? [])[0];
  return gravest ?? judgeSentence(edit, checked);
};
const severities = ['error', 'warning', 'info'] as const;

const partsOf = (text: string, { pack }: Checked): string[] =>
  splitSentences(text, { start: 0, end: text.length }, pack).map(({ start, end }) => text.slice(start, end));

const judgeSentence = ({ text, was, use, spoken }: Edit, checked: Checked): Verdict => {
  const tokens = tokensOf(text);
  const source = sourceWordsOf(checked);
  const strange = tokens.filter((token) => !source.vocabulary.has(literal(text, token)));
  const numbers = strange.filter(isNumber);
  if (numbers.length > 0) return says('error', text, numbers);
  const turned = was === undefined ? undefined : turningVerdict(text, was, checked.pack);
  if (strange.length > 0 && turned !== undefined) return turned;
  if (strange.length > 0) return says('warning', text, strange);
  const found = sentenceOf(wordsOfText(text), source);
  if (found === undefined)
    return turned ?? { severity: 'warning', message: 'no sentence of the article says that in these words' };
  return judgeCut(found.sentence, found.spans, { use, spoken }, checked);
};

/** A "not" or an "if" that came or went with words that no sentence of the article has together. */
const turningVerdict = (text: string, was: string, pack: LanguagePack): Verdict | undefined => {
  const turned = turnedBy(text, was, pack);
  if (turned === undefined) return undefined;
  const { word, isGone } = turned;
  return {
    severity: 'error',
    message: isGone ? `"${word}" is gone, which turns what the line said` : `"${word}" turns what the line said`,
  };
};

const says = (severity: Verdict['severity'], text: string, tokens: readonly Token[]): Verdict => {
  const words = [...new Set(tokens.map(({ start, end }) => `"${text.slice(start, end)}"`))].slice(0, mostNamed);
  return { severity, message: `the article does not say ${words.join(', ')}` };
};
const mostNamed = 5;

const judgeCut = (
  sentence: Span,
  spans: readonly Span[],
  { use, spoken }: Pick<Edit, 'use' | 'spoken'>,
  { text, pack }: Checked,
): Verdict => {
  const turned = losesNegation(sentence, spans, text, pack);
  if (turned !== undefined)
    return { severity: 'error', message: `it leaves out "${turned}", which turns what the article says` };
  const qualifier = losesQualifier(sentence, spans, text, pack);
  if (qualifier !== undefined) return { severity: 'error', message: `the article says "${qualifier}"` };
  const speaker = spoken || use === 'name' ? undefined : losesAttribution(sentence, spans, text, pack);
  if (speaker !== undefined)
    return { severity: 'warning', message: `it leaves out who says it ("${shortened(speaker)}")` };
  return cutsOf(text, sentence, spans, pack).every((cut) => isLicensed(text, cut, pack, use))
    ? { severity: 'info', message: 'the article says so' }
    : { severity: 'warning', message: 'it is cut where no clause or phrase of the article ends' };
};

/** The sentence that holds the words in their order in the fewest spans. */
const sentenceOf = (words: Words, { sentences }: SourceWords): { sentence: Span; spans: Span[] } | undefined => {
  let best: { sentence: Span; spans: Span[] } | undefined;
  for (const sentence of sentences) {
    if (sentence.words.length < words.length) continue;
    const spans = alignedIn(sentence, words);
    if (spans !== undefined && spans.length < (best?.spans.length ?? mostSpans + 1))
      best = { sentence: sentence.span, spans };
  }
  return best;
};
/** As many as a line of ours may have. */
const mostSpans = 3;
