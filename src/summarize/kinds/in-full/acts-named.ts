import { capitalised, fold, onOneLine } from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import { citationsOf } from '../../annotate/citations.js';
import type { Reading } from '../../annotate/reading.js';
import { evidenceOf, sentencesOf } from '../../say/evidence.js';
import type { Heading } from '../../head/heading.js';
import type { Statement } from '../../say/statement.js';
import type { Draft } from '../draft.js';
import { withPoints } from '../with-points.js';
import { withWordsPutIn } from './put-in.js';

/** The part of an act that all of some statements are quoted out of, as the article names it above them. */
export const actOfAll = (reading: Reading, statements: readonly Statement[]): Heading | undefined => {
  const acts = statements.map(({ sentence }) => actOf(reading, sentence.index));
  const [act] = acts;
  return act !== undefined && acts.every((other) => other?.start === act.start)
    ? { heading: namedAs(reading, act), headingEvidence: evidenceOf(reading, [act]) }
    : undefined;
};

/**
 * Topics in which a line that is quoted out of an act names that act behind it, "Chủ tàu nộp phí … [Điều 8 Luật Bến cảng 2024]", as what the
 * article says elsewhere is put in: without it, what a law says of all would be what the writer says. None is named where the label of the
 * slide, the heading or the line does.
 */
export const withActsNamed = ({ reading }: Annotation, drafts: readonly Draft[]): Draft[] => {
  if (citationsOf(reading).size === 0) return [...drafts];
  return drafts.map((draft) => {
    const { topic } = draft;
    const above = fold(`${topic.label ?? ''} \n ${topic.heading}`);
    const points = topic.points.map((point): Point => {
      const act = actOfPoint(reading, point);
      const name = act === undefined ? '' : onOneLine(reading.text, act);
      if (name === '' || point.speaker !== undefined || point.children !== undefined) return point;
      if (above.includes(fold(name)) || fold(point.text).includes(fold(name))) return point;
      const full = withWordsPutIn(point, point.text.length, name);
      return { ...full, id: identify('point', full.text) };
    });
    return { ...draft, topic: withPoints(topic, points) };
  });
};

const actOf = (reading: Reading, sentence: number): Span | undefined => citationsOf(reading).get(sentence)?.act;

const actOfPoint = (reading: Reading, { evidence }: Point): Span | undefined => {
  const [first] = sentencesOf(reading, evidence);
  return first === undefined ? undefined : actOf(reading, first.index);
};

/** The part of an act as a label or a heading names it: with a capital. */
export const namedAs = ({ text }: Pick<Reading, 'text'>, act: Span): string => capitalised(onOneLine(text, act));
