import type { Block } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { opens } from '../furniture/wording.js';
import { isCapitals, isName, type Unit } from '../furniture/unit.js';
import { isDocumentType } from '../furniture/document-type.js';
import { readDivision } from '../lines/division.js';
import { looksLikeBody, looksLikeHeading } from '../lines/line.js';
import { readMarker } from '../lines/marker.js';
import type { DraftArticle } from '../steps/draft-article.js';
import { isRequest } from './request.js';

/** The first line behind nothing but furniture, where running text follows soon; or in capitals above the first heading. */
export function titleBelowHead(
  units: readonly Unit[],
  { furniture, pack, blocks, text, shapes }: DraftArticle,
): Span | undefined {
  const known = new Set(furniture.map(({ span }) => span.start));
  const first = units.findIndex(({ start }) => !known.has(start));
  const unit = units[first];
  if (unit === undefined || (unit.role !== 'heading' && unit.role !== 'passage')) return undefined;
  if (first > 0 && isPartBesides(unit, { blocks, shapes })) return undefined;
  // The last of those who came.
  const above = furniture.find(({ span }) => span.start === units[first - 1]?.start);
  if (above?.kind === 'procedure' && isName(unit.text)) return undefined;
  if (!looksLikeHeading(unit.text, longestTitle) || /^\(.*\)$/u.test(unit.text)) return undefined;
  if (opens(pack, 'legal-basis', unit) > 0) return undefined;
  if (first === 0) {
    // A heading that nothing stands below but the next one is what all of it is called.
    const isAlone = unit.role === 'heading' && units[1]?.role === 'heading' && readMarker(unit.text) === undefined;
    const chapter = onlyChapterBelow(units, blocks, { text, pack });
    if (chapter !== undefined && isDocumentType(unit.text, pack)) return { start: unit.start, end: chapter.end };
    if (unit.role === 'heading' && isAppendix(units, pack)) return { start: unit.start, end: unit.end };
    const heading = units.findIndex(({ role }, at) => at > 0 && role === 'heading');
    // Who it is from and when may stand between: "Prepared by: …".
    const between = units.slice(1, Math.max(1, heading)).filter(({ start }) => !known.has(start));
    const isNear =
      heading > 0 &&
      (heading < 4 ||
        (between.length < 3 && unit.words.length >= fewestOfHeadline) ||
        (heading < 8 && between.every(({ text: line }) => /^[^:：]{2,40}[:：] /u.test(line))));
    const isAbove = isCapitals(unit.text) && isNear;
    return (isAlone || isAbove) && readDivision(unit.text, pack) === undefined
      ? { start: unit.start, end: unit.end }
      : undefined;
  }
  const isFollowed = units.slice(first + 1, first + 7).some(({ text }) => looksLikeBody(text) && text.length > 80);
  return isFollowed || isRequest(unit, units, furniture) ? { start: unit.start, end: unit.end } : undefined;
}

/** `## Logistics` below a day, where the format marks others of the same rank: a part of the paper. */
function isPartBesides({ start }: Unit, { blocks, shapes }: Pick<DraftArticle, 'blocks' | 'shapes'>): boolean {
  const own = blocks.find(({ span }) => span.start === start);
  if (own?.kind !== 'heading' || shapes.has(start)) return false;
  return blocks.some((block) => block.kind === 'heading' && block !== own && block.level === own.level);
}

/** `Appendix VI: Forms` above `(Issued with Decree No. 30)`: of an appendix by itself its heading is the title. */
const isAppendix = ([, below]: readonly Unit[], pack: DraftArticle['pack']): boolean =>
  below !== undefined && below.text.startsWith('(') && opens(pack, 'number', below) > 0;

/** Of "DECREE" above one chapter and nothing else of it, the chapter says what it is about. */
function onlyChapterBelow(
  [, below]: readonly Unit[],
  blocks: readonly Block[],
  { text, pack }: Pick<DraftArticle, 'text' | 'pack'>,
): Unit | undefined {
  const divisionOf = (line: string) =>
    readDivision(
      line.replaceAll(/\n+/g, (gap) => ' '.repeat(gap.length)),
      pack,
    );
  const own = below?.role === 'heading' ? divisionOf(below.text) : undefined;
  if (below === undefined || own === undefined || own.length >= below.text.length) return undefined;
  // The first chapter is of what holds for all others.
  if (/ (?:I|1|A)$/u.test(below.text.slice(0, own.name))) return undefined;
  const isAlone = blocks.every(({ kind, span }) => {
    const rank = kind === 'heading' ? divisionOf(text.slice(span.start, span.end))?.rank : undefined;
    return rank === undefined || rank > own.rank || span.start === below.start;
  });
  return isAlone ? below : undefined;
}

/** A letterhead is shorter. */
const fewestOfHeadline = 6;

const longestTitle = 300;
