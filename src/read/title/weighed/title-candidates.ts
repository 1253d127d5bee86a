import type { Span } from '../../../model/span.js';
import { unitsOf } from '../../furniture/unit.js';
import { endsSentence, looksLikeBody } from '../../lines/line.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { type Features, indicator } from './shares.js';
import { type Line, shapeOf, type WordingFeature, wordingOf } from './title-wording.js';

/** What may tell a title: where its lines stand, what they look like, what they say, and what stands around them. */
export type TitleFeature = PlaceFeature | WordingFeature | NeighbourFeature | JoinFeature;

type PlaceFeature =
  'linesAbove' | 'onlyFurnitureAbove' | 'first' | 'heading' | 'level1' | 'firstHeading' | 'onlyLevel1';
type NeighbourFeature =
  | ('bodyBelow' | 'headingBelow' | 'furnitureBelow' | 'smallBelow' | 'apartBelow' | 'capitalsBelow')
  | ('typeAbove' | 'headingAbove');
type JoinFeature = 'joined' | 'apart' | 'mixedCase' | 'mixedRoles' | 'smallInside' | 'typeFirst';

/** A line of the head, or two or three of them that may be one title. */
export interface TitleCandidate {
  readonly span: Span;
  readonly features: Features<TitleFeature>;
}

/** What a title is looked for in. */
export type TitlePage = Pick<DraftArticle, 'text' | 'blocks' | 'furniture' | 'pack'>;

/** All lines of an article's head, and neighbours among them, with what is known of each. */
export function titleCandidates(page: TitlePage): TitleCandidate[] {
  const { text, blocks, furniture, pack } = page;
  const units = unitsOf(blocks, text).filter((unit) => !isOfProgram.test(unit.text));
  const known = new Set(furniture.map(({ span }) => span.start));
  const body = units.findIndex((unit) => !known.has(unit.start) && isRunningText(unit.text));
  // What stands below running text is called so, and not the whole.
  const lines = units.slice(0, Math.min(linesOfHead, body < 0 ? linesOfHead : body + 1)).map((unit): Line => {
    const kind = furniture.find(({ span }) => span.start === unit.start)?.kind;
    const block = blocks[unit.block];
    return { unit, kind, level: block?.kind === 'heading' ? block.level : 0, shape: shapeOf(unit, pack) };
  });
  const level1 = blocks.filter((block) => block.kind === 'heading' && block.level === 1).length;
  const isPart = ({ level }: Line, from: number): boolean =>
    level > 0 &&
    lines.slice(0, from).some(({ kind }) => kind === undefined) &&
    blocks.filter((block) => block.kind === 'heading' && block.level === level).length > 1;
  return lines.flatMap((first, from) =>
    // The first of several headings of a rank, below another line, heads its part.
    (isPart(first, from) ? [] : lines).slice(from, from + mostJoined).flatMap((last, at) => {
      const own = lines.slice(from, from + at + 1);
      // "DECREE" is what many papers are called.
      if (at === 0 && first.shape.onlyType) return [];
      if (at > 0 && own.some(({ unit }) => isRunningText(unit.text))) return [];
      if (own.some(({ kind }) => kind === 'legal-basis')) return [];
      const around = { lines, from, to: from + at, text, level1 };
      const features = {
        ...placeOf(first, around),
        ...wordingOf(own, page),
        ...neighboursOf(around),
        ...joinOf(own, around),
      };
      return [{ span: { start: first.unit.start, end: last.unit.end }, features }];
    }),
  );
}

/** `doc_id = 12`, `<section name="quay">`: what a program reads. */
const isOfProgram = /^[<{]|[<{>}]$|[\p{L}\d]_[\p{L}\d]| = |==/u;

const isRunningText = (line: string): boolean => line.length > 80 && endsSentence(line);

const linesOfHead = 25;
const mostJoined = 3;

interface Around {
  readonly lines: readonly Line[];
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly level1: number;
}

function placeOf({ level }: Line, { lines, from, level1 }: Around): Features<PlaceFeature> {
  const above = lines.slice(0, from);
  const others = above.filter(({ kind }) => kind === undefined).length;
  return {
    linesAbove: Math.min(others, mostAbove) / 3,
    onlyFurnitureAbove: indicator(from > 0 && others === 0),
    first: indicator(from === 0),
    heading: indicator(level > 0),
    level1: indicator(level === 1),
    firstHeading: indicator(level > 0 && above.every((line) => line.level === 0)),
    onlyLevel1: indicator(level === 1 && level1 === 1),
  };
}
const mostAbove = 10;

function neighboursOf({ lines, from, to, text }: Around): Features<NeighbourFeature> {
  const [above, last, below] = [lines[from - 1], lines[to], lines[to + 1]];
  return {
    typeAbove: indicator(above?.shape.onlyType === true),
    headingAbove: indicator(above !== undefined && above.level > 0),
    ...(below === undefined || last === undefined
      ? {}
      : {
          bodyBelow: indicator(below.level === 0 && below.unit.text.length > 80 && looksLikeBody(below.unit.text)),
          headingBelow: indicator(below.level > 0),
          furnitureBelow: indicator(below.kind !== undefined),
          smallBelow: indicator(below.shape.opensSmall),
          apartBelow: indicator(isApart(last, below, text)),
          capitalsBelow: indicator(below.shape.capitals && last.shape.capitals),
        }),
  };
}

const isApart = (above: Line, below: Line, text: string): boolean =>
  text.slice(above.unit.end, below.unit.start).includes('\n\n');

function joinOf(own: readonly Line[], { text }: Around): Features<JoinFeature> {
  const [first, ...others] = own;
  if (first === undefined || others.length === 0) return {};
  return {
    joined: others.length,
    apart: indicator(others.some((line, at) => isApart(own[at] ?? first, line, text))),
    mixedCase: indicator(others.some(({ shape }) => shape.capitals !== first.shape.capitals)),
    mixedRoles: indicator(others.some(({ unit }) => unit.role !== first.unit.role)),
    smallInside: indicator(others.some(({ shape }) => shape.opensSmall)),
    typeFirst: indicator(first.shape.onlyType),
  };
}
