import { endsInQuestionMark } from '../../../language/index.js';
import { piecesOf, type Piece } from '../../article/pieces.js';
import type { Unit } from '../../article/units.js';
import { isAttribution } from '../../sentence/attribution.js';
import { cutsOf } from '../../sentence/cuts.js';
import { isSureCut } from '../../sentence/sure-cut.js';
import { finding, type Checked, type Rule } from '../../rule.js';
import type { Statement } from '../../statements.js';

const mostSpans = 3;

/**
 * At most three spans, in order, of one sentence; or of a list item and what announces it; or whole sentences in a row, the first without what joins it to
 * others, the last without who says it where that is printed; or, as a heading, a question and what announces the list that answers it, or the next question; or the
 * headings that stand over a passage, or the label that a paragraph opens with, alone or before one sentence of it. A sentence that is laid out has as many as it has parts.
 */
export const evidenceSentence: Rule = (checked) =>
  checked.statements.flatMap((statement) => {
    const { read, evidence } = statement;
    if (!isExtract(statement) || read.length === 0) return [];
    const pieces = piecesOf(checked.units, read);
    const most = Math.max(...pieces.map((piece) => partsOf(piece, checked)));
    if (read.length === evidence.length && most > mostSpans)
      return [finding('too-many-spans', statement, `is joined of ${most} parts; ${mostSpans} are allowed`)];
    if (read.some(({ start }, index) => start < (read[index - 1]?.end ?? 0)))
      return [finding('spans-order', statement, 'takes its parts in another order than the article')];
    return pieces.every((piece, index) => index === 0 || follows(checked, pieces[index - 1] ?? piece, piece, statement))
      ? []
      : [finding('several-sentences', statement, 'joins parts of several sentences')];
  });

/** How many parts are taken of a sentence: what was said while thinking parts nothing. */
const partsOf = ({ sentence, spans }: Piece, { text, pack }: Checked): number =>
  spans.length <= mostSpans
    ? spans.length
    : 1 + cutsOf(text, sentence, spans, pack).filter(({ place }) => place === 'inside').length;

/** A quotation may run over sentences; figures, cells and captions have rules of their own. */
export const isExtract = ({ kind, evidence }: Statement): boolean =>
  evidence.length > 0 && (kind === 'line' || kind === 'heading' || kind === 'title' || kind === 'lead');

const follows = (checked: Checked, before: Piece, piece: Piece, statement: Statement): boolean => {
  const [one, other] = [before.sentence, piece.sentence];
  if (one.kind === 'heading' && (other.kind === 'heading' || standsOver(one, other, checked))) return true;
  if (announces(one, other, checked) || labels(before, other, checked)) return true;
  if (statement.kind === 'heading' && asksOn(one, other, checked)) return true;
  const inRow = other.index === one.index + 1 && isNeighbour(one, other);
  if (!inRow || !isWholeToEnd(checked, before)) return false;
  return (
    isWholeButForSpeaker(checked, piece, statement) || (statement.kind === 'heading' && answers(before, piece, checked))
  );
};

/** "You had a call. Did you consider it?": a question and the next one, which goes on from it. */
const asksOn = (one: Unit, other: Unit, { article: { turns = [] } }: Checked): boolean => {
  const turnAt = (place: number): number => turns.findIndex(({ span }) => place >= span.start && place < span.end);
  const [first, next] = [turnAt(one.start), turnAt(other.start)];
  const asks = (place: number): boolean => turns[place]?.kind === 'question';
  return (
    first < next && asks(first) && asks(next) && !turns.slice(first + 1, next).some(({ kind }) => kind === 'question')
  );
};

/** Of one paragraph or item, or of two paragraphs in a row. */
const isNeighbour = (one: Unit, other: Unit): boolean =>
  other.item === one.item &&
  (other.block === one.block ||
    (other.block === one.block + 1 && one.item === undefined && one.kind !== 'heading' && other.kind !== 'heading'));

/** Whole, but for what surely may go from its beginning: what joins it to a sentence that is not shown. */
const isWholeToEnd = ({ text, pack }: Checked, { sentence, spans }: Piece): boolean =>
  cutsOf(text, sentence, spans, pack).every((cut) => cut.place === 'before' && isSureCut(text, cut, pack));

/** "Why do fewer ferries run? The office gives three reasons:", before its list: a question and what announces that it is answered. */
const answers = ({ sentence: one }: Piece, { sentence, spans }: Piece, { text, pack }: Checked): boolean =>
  one.block === sentence.block &&
  endsInQuestionMark(text.slice(one.start, one.end).trim()) &&
  cutsOf(text, sentence, spans, pack).every(
    ({ place }) => place === 'behind' && /^\s*[:：]/u.test(text.slice(spans.at(-1)?.end)),
  );

/** Whole, but for who says it, where the slide prints that beside it. */
const isWholeButForSpeaker = (
  { text, pack }: Checked,
  { sentence, spans }: Piece,
  { point, topic }: Statement,
): boolean =>
  cutsOf(text, sentence, spans, pack).every(
    (cut) =>
      (point?.speaker ?? topic?.speaker) !== undefined && cut.place === 'behind' && isAttribution(text, cut, pack),
  );

/** The heading of a section before a line of it: "Liquor tax: The increase will …". */
const standsOver = (heading: Unit, { start }: Unit, { indexed }: Checked): boolean => {
  const placed = indexed.sections.headedAt(heading.start);
  return placed !== undefined && start >= heading.end && start < placed.end;
};

/** "Bờ bắc:", which a paragraph opens with, before a sentence further down in it. */
const labels = ({ sentence, spans }: Piece, other: Unit, { text }: Checked): boolean => {
  const [label, ...more] = spans;
  return (
    label !== undefined &&
    more.length === 0 &&
    label.start === sentence.start &&
    /[:：]$/u.test(text.slice(label.start, label.end)) &&
    other.block === sentence.block &&
    other.item === sentence.item
  );
};

/** What stands straight before a list, or an item above a deeper one. */
const announces = (first: Unit, { item, block }: Unit, { article }: Checked): boolean => {
  const list = article.blocks?.[block];
  if (item === undefined || list?.kind !== 'list') return false;
  if (first.block === block - 1) return true;
  if (first.block !== block || first.item === undefined || first.item >= item) return false;
  const depth = list.items[item]?.depth ?? 0;
  return (list.items[first.item]?.depth ?? 0) < depth;
};
