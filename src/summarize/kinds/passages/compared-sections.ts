import { onOneLine } from '../../../language/index.js';
import type { Point } from '../../../model/briefing.js';
import { identify } from '../../../model/identify.js';
import { parentOf } from '../../annotate/reading.js';
import { evidenceOf } from '../../say/evidence.js';
import { pointOf } from '../../say/point.js';
import { areOpposed } from '../sides/opposed.js';
import { bestOf, mayStandApart, leansInPassage, type Lines } from './passage-lines.js';

/** More lines below one side are read one after the other. */
const mostOfSide = 2;
/** Of the words of a slide. */
const mostOfLine = 0.6;

/**
 * The first two neighbouring sections whose headings stand against each other ("For", "Against"), the best lines of each below what it is
 * called; undefined where there are none.
 */
export const comparedSections = (lines: Lines): readonly [Point, Point] | undefined => {
  const { reading } = lines.annotation;
  const { sections, text, pack } = reading;
  for (const [place, { heading, level }] of sections.entries()) {
    const next = sections[place + 1];
    if (heading === undefined || next?.heading === undefined || next.level !== level) continue;
    if (parentOf(reading, place) !== parentOf(reading, place + 1)) continue;
    const heads = [heading, next.heading].map((span) => onOneLine(text, span).replace(/[\s.:]+$/u, ''));
    if (!areOpposed(heads[0] ?? '', heads[1] ?? '', pack)) continue;
    const [one, other] = [place, place + 1].map((section, index) => sideOf(lines, section, heads[index] ?? ''));
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return undefined;
};

const sideOf = (lines: Lines, section: number, head: string): Point | undefined => {
  const { annotation, statements } = lines;
  const { reading } = annotation;
  const heading = reading.sections[section]?.heading;
  const first = reading.sentences.find((sentence) => sentence.section === section);
  // What goes on in another paragraph than words that open theirs may be of both sides.
  const isRunIn =
    heading !== undefined && first !== undefined && !reading.text.slice(heading.end, first.start).includes('\n');
  const own = statements.flatMap((statement) => {
    const { sentence } = statement;
    const isOfSide = sentence.section === section && (!isRunIn || sentence.block === first.block);
    const isOpen = isOfSide && mayStandApart(lines, sentence, mostOfLine);
    return isOpen && !leansInPassage(lines, statement, false) ? [{ index: sentence.index, statement }] : [];
  });
  const points = bestOf(lines, own, mostOfSide).map(({ statement }) => pointOf(annotation, statement));
  const isPlain = points.every(({ children }) => (children ?? []).length === 0);
  if (heading === undefined || points.length === 0 || !isPlain) return undefined;
  return {
    id: identify('side', head),
    text: head,
    evidence: evidenceOf(reading, [heading]),
    origin: 'extract',
    children: points,
  };
};
