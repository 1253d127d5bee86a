import { losesAttribution } from '../../check/index.js';
import { fold, phraseAt, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Evidence } from '../../model/briefing.js';
import type { Span } from '../../model/span.js';
import { isPersonal } from '../annotate/personal.js';
import type { Reading, Sentence } from '../annotate/reading.js';
import { extractsOf, joinSpans, raiseFirst, type KeptExtract } from '../shorten/index.js';
import { holdsPointer, pointsBack } from '../shorten/pointing.js';
import { hasPredicate, predicateAt } from '../shorten/predicate.js';
import { canClose, canOpen } from '../shorten/standalone.js';
import { evidenceOf, isSoundIn, type Claim } from './claims.js';
import { subjectOf } from './lead.js';
import { shownExtract } from './points.js';

/** A heading, what it is taken from, and whose words it is. */
export interface Heading {
  readonly heading: string;
  readonly headingEvidence?: Evidence[];
  readonly speaker?: string;
  /** The claim that it tells nearly all of, which need not be told again below. */
  readonly spent?: Claim;
}

const fewestWords = 3;

/** The heading of a section where a passage begins it, when it is short enough to stand over a slide. */
export const sectionHeading = (reading: Reading, section: number): Heading | undefined => {
  const blocks = reading.article.blocks.filter((block) => block.kind === 'heading');
  const block = blocks[section - 1];
  if (block === undefined) return undefined;
  const text = joinSpans(reading.text, [block.span]);
  if (wordsOf(text).length > reading.pack.headingWords + 4) return undefined;
  return { heading: text, headingEvidence: evidenceOf(reading, [block.span]) };
};

/** "Về thực thi Công ước, các nước …": what a sentence opens with as its subject matter. */
export const openerHeading = (reading: Reading, sentence: Sentence): Heading | undefined => {
  const length = phraseAt(reading.pack, 'topicOpeners', sentence.words, 0);
  const first = sentence.words[length];
  if (length === 0 || first === undefined) return undefined;
  const comma = reading.text.slice(first.start, sentence.end).search(/[,:]/);
  if (comma < 0) return undefined;
  const span = { start: first.start, end: first.start + comma };
  const words = wordsOf(reading.text, span.start, span.end);
  if (words.length < 2 || words.length > reading.pack.headingWords || holdsPointer(words, reading.pack))
    return undefined;
  if (!canOpen(words, 0, reading.text, reading.pack) || !canClose(words, words.length, reading.pack)) return undefined;
  return headingOf(reading, span);
};

/**
 * The strongest complete clause that is short enough to stand over the others: one that tells nearly all of its claim, which
 * then need not be told again, or one of a claim that is not shown below.
 *
 * @param claims in order of strength
 * @param shown how many of them are shown below
 * @param share how much of the point that its claim would make the clause must tell
 */
export const clauseHeading = (
  reading: Reading,
  claims: readonly Claim[],
  shown: number,
  share = wholeShare,
): Heading | undefined => {
  const best = claims
    .flatMap((claim, rank) => candidatesOf(reading, claim, rank < shown ? share : 0))
    .sort((one, other) => other.worth - one.worth)
    .find(({ claim, extract }) => isSoundIn(reading, claim, extract, 'heading'));
  if (best === undefined) return undefined;
  const { claim, extract } = best;
  return {
    heading: extract.text,
    headingEvidence: evidenceOf(reading, extract.spans),
    ...(claim.speaker === undefined ? {} : { speaker: claim.speaker }),
    spent: claim,
  };
};

const candidatesOf = (reading: Reading, claim: Claim, share: number) => {
  const point = shownExtract(claim, reading.pack.pointWords);
  return assertionsOf(reading, claim)
    .filter((extract) => extract.length >= point.length * share)
    .map((extract) => ({ claim, extract, worth: worthOf(reading, claim, extract.length, extract.loss) }));
};

/** The ways to assert a claim over a slide; a claim may be asked for those of several slides. */
const assertionsOf = (reading: Reading, claim: Claim): readonly KeptExtract[] => {
  const known = assertions.get(claim);
  if (known !== undefined) return known;
  const found = extractsOf(reading.text, claim.piece, reading.pack, true).filter(
    ({ text, loss }) => loss <= mostLoss && isAssertion(reading, text),
  );
  assertions.set(claim, found);
  return found;
};

const assertions = new WeakMap<Claim, readonly KeptExtract[]>();

/** A heading that gives up more says something else than its sentence. */
const mostLoss = 0.35;

/** A heading that tells this share of a claim tells it. */
const wholeShare = 0.5;

/** The subject of a strong claim, of at least `fewest` words: a name for the passage where no clause is short enough. */
export const subjectHeading = (reading: Reading, claims: readonly Claim[], fewest: number): Heading | undefined => {
  for (const claim of claims) {
    const span = claim.extracts.map((extract) => subjectSpan(reading, extract)).find((one) => one !== undefined);
    if (span === undefined) continue;
    const name = wordsOf(reading.text, span.start, span.end);
    if (name.length < fewest || name.length > reading.pack.headingWords) continue;
    if (isVerbal(name, reading.pack) || isVague(name, reading.pack) || isSpoken(reading, claim, span)) continue;
    return headingOf(reading, span);
  }
  return undefined;
};

/** Where the subject of an extract stands in the article; a mark may stand before it. */
const subjectSpan = (reading: Reading, { text, spans }: KeptExtract): Span | undefined => {
  const name = subjectOf(text, reading.pack);
  const start = spans[0]?.start;
  if (name === undefined || start === undefined) return undefined;
  const offset = fold(reading.text.slice(start, start + name.length + 4)).indexOf(fold(name));
  return offset < 0 ? undefined : { start: start + offset, end: start + offset + name.length };
};

/** What a strong claim says its subject is: "… là dấu mốc quan trọng trong hợp tác đa phương". */
export const complementHeading = (reading: Reading, claims: readonly Claim[]): Heading | undefined => {
  for (const claim of claims) {
    const { piece } = claim;
    const words = wordsOf(reading.text, piece.start, piece.end);
    for (let index = 2; index < words.length - fewestWords; index += 1) {
      const copula = phraseAt(reading.pack, 'copulas', words, index);
      const first = words[index + copula];
      if (copula === 0 || first === undefined) continue;
      const end = first.start + untilMark(reading.text.slice(first.start, piece.end));
      const name = wordsOf(reading.text, first.start, end);
      if (name.length < fewestWords || name.length > reading.pack.headingWords) continue;
      const span = { start: first.start, end };
      if (isSpoken(reading, claim, span) || !canOpen(name, 0, reading.text, reading.pack)) continue;
      if (isVerbal(name, reading.pack) || holdsPointer(name, reading.pack)) continue;
      const determined = phraseAt(reading.pack, 'determiners', name, 0) > 0;
      if (!determined && name.length < fewestOfComplement) continue;
      if (canClose(name, name.length, reading.pack)) return headingOf(reading, span);
    }
  }
  return undefined;
};

/** What something is, without it, is a heading only where it says enough by itself. */
const fewestOfComplement = 7;

/** Whether a name is part of a quotation, or of what somebody says who would not be shown. */
const isSpoken = (reading: Reading, { sentence, speaker }: Claim, span: Span): boolean =>
  /[“”"«»„]/u.test(reading.text.slice(span.start, span.end)) ||
  (speaker === undefined && losesAttribution(sentence, [span], reading.text, reading.pack) !== undefined);

/** "Nhìn cảnh lực lượng chức năng": what begins with a verb, or with a cause, is no subject, where verbs carry no endings. */
const isVerbal = (words: readonly Word[], pack: LanguagePack): boolean =>
  pack.verbEndings.length === 0 && (predicateAt(words, 0, pack) > 0 || phraseAt(pack, 'causes', words, 0) > 0);

/**
 * "các nước", "the council", "nguồn tin": who speaks, or what points back, names no subject matter; nor does a subject that
 * begins inside what somebody says ("quan chức cho biết phòng không thủ đô").
 */
const isVague = (words: readonly Word[], pack: LanguagePack): boolean => {
  const determiner = phraseAt(pack, 'determiners', words, 0);
  const speaks = (['speakerNouns', 'speakerPapers'] as const).some((list) =>
    [0, determiner].some((from) => phraseAt(pack, list, words, from) + from >= words.length),
  );
  const said = words.some((_, index) => index > 0 && phraseAt(pack, 'speechVerbs', words, index) > 0);
  return speaks || said || holdsPointer(words, pack);
};

/** How far a phrase goes that a comma, a stop or the end closes; 0 where a quotation or bracket breaks into it. */
const untilMark = (text: string): number => /^[^,;:.“”"«(–]+(?=[,;:.]|$)/.exec(text)?.[0].trimEnd().length ?? 0;

const headingOf = (reading: Reading, span: Span): Heading => ({
  heading: raiseFirst(joinSpans(reading.text, [span])),
  headingEvidence: evidenceOf(reading, [span]),
});

const isAssertion = (reading: Reading, text: string): boolean => {
  const words = wordsOf(text);
  return (
    words.length >= fewestWords + 1 &&
    words.length <= reading.pack.headingWords &&
    !/[“”"«»;:?]/.test(text) &&
    !pointsBack(words, reading.pack) &&
    (reading.personal || !isPersonal(text, reading.pack)) &&
    hasPredicate(words, 1, words.length, reading.pack) &&
    canClose(words, words.length, reading.pack)
  );
};

const worthOf = (reading: Reading, claim: Claim, length: number, loss: number): number =>
  claim.score +
  0.8 * Math.min(1, length / reading.pack.headingWords) -
  1.5 * loss -
  (claim.speaker === undefined ? 0 : 0.15);
