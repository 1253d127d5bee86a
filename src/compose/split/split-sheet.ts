import type { Choice } from '../choose/choose-layout.js';
import { fitDraft } from '../choose/choose-layout.js';
import type { Entry } from '../content/entry.js';
import { plainSheet } from '../content/sheets/plain-sheet.js';
import type { Sheet } from '../content/sheet.js';
import { atPauses } from './even/at-pauses.js';
import { leansOnBlock, pausesBetweenBlocks, pointsWithChildren, weightOf } from './blocks.js';
import { partsThatFit } from './parts-that-fit.js';
import { partition } from './even/partition.js';
import { halvesOf, isFullSummary } from './halves-of.js';
import { announcedChoice } from './titled/announced-choice.js';
import { ledChoice, looserParts } from './titled/led-choice.js';
import type { Parting } from './parting.js';
import { asPoints, uncounted } from './titled/openings.js';
import { inRuns } from './runs.js';
import { titledParts } from './titled/titled-parts.js';
import { underOwnClaims } from './titled/own-claim.js';

/** What a sheet becomes when it does not fit on one slide. */
export interface SplitSheet {
  readonly choices: readonly Choice[];
  /** Entries that fit on no slide, not even alone and in pieces. */
  readonly lost: readonly Entry[];
}

/**
 * A sheet on as many slides as it needs: neighbours that each tell a time, a figure or who says it as what they are, all else as points.
 *
 * @param reading how it is read, which says where it may be parted under sentences of its own; never when absent
 */
export function splitSheet(
  sheet: Sheet,
  choose: (sheet: Sheet) => Choice | undefined,
  reading?: Omit<Parting, 'choose'>,
): SplitSheet {
  const parts = inRuns(sheet, choose)?.map((part) =>
    'choice' in part ? { choices: [part.choice], lost: [] } : splitPoints(part.sheet, choose, reading),
  );
  const split = parts && { choices: parts.flatMap(({ choices }) => choices), lost: parts.flatMap(({ lost }) => lost) };
  const found = split?.lost.length === 0 ? split : splitPoints(sheet, choose, reading);
  return reading === undefined
    ? found
    : { ...found, choices: underOwnClaims(sheet, found.choices, { choose, ...reading }) };
}

/**
 * The same for what has no such neighbours, as evenly filled as can be and in nearly one size. Points stay whole, and together with their
 * children, where a slide can hold them. Where its parts have sentences for titles of their own, each is laid out for itself.
 */
function splitPoints(
  sheet: Sheet,
  choose: (sheet: Sheet) => Choice | undefined,
  reading: Omit<Parting, 'choose'> | undefined,
): SplitSheet {
  const parting = reading && { choose, ...reading };
  const whole = choose(sheet);
  // What has a headline needs no sentence for a title, but for the room that its label leaves.
  const led =
    parting && (sheet.headline === undefined || whole === undefined)
      ? (ledChoice(sheet, parting) ?? announcedChoice(sheet, parting))
      : undefined;
  if (led) return { choices: [led], lost: [] };
  if (whole) {
    const looser = parting && looserChoices(sheet, whole, parting);
    return { choices: looser === undefined ? [whole] : withoutLoneNumbers(looser, choose), lost: [] };
  }
  const plain = { ...plainSheet(sheet), isPart: true };
  // One point alone is no list: it need not look like the other parts.
  const chooseEntries = (entries: readonly Entry[]): Choice | undefined =>
    choose({ ...plain, isPart: entries.length > 1, entries });
  const { blocks, lost } = blocksThatFit(plain.entries, (entries) => chooseEntries(entries) !== undefined);
  const filled = fillSlides(blocks, (entries) => chooseEntries(entries) !== undefined);
  const titled =
    lost.length > 0 || parting === undefined ? undefined : titledParts(sheet, blocks, filled.length, parting);
  // A sentence over a line or two is dearly bought with a slide before it that is as full as ever.
  if (titled?.some(isFullSummary) === false) return { choices: inLikeSizes(withoutLoneNumbers(titled, choose)), lost };
  // Behind the first slide of what to remember its heading is another, under which its numbers would go on from nothing.
  const isRenamed = parting?.isRenamed(sheet) === true;
  const choosePart = (entries: readonly Entry[], index: number): Choice | undefined =>
    isRenamed && index > 0
      ? choose({ ...asPoints(plain, entries), isPart: entries.length > 1 })
      : chooseEntries(entries);
  const even = partition(blocks, filled.length, weightOf);
  const fewestOn = (index: number): number => (isRenamed && index === 0 ? fewestOfSummary : fewestOfList);
  const pausesBetween = (before: Entry[], block: Entry[]): boolean =>
    parting !== undefined && pausesBetweenBlocks(before, block, parting);
  const leansOn = (before: Entry[], block: Entry[]): boolean =>
    parting !== undefined && leansOnBlock(before, block, parting);
  const fits = (part: readonly Entry[][], index: number): boolean =>
    choosePart(withoutRepeats(part.flat()), index) !== undefined;
  const inParagraphs = parting && atPauses(even, { pausesBetween, leansOn, fits }, fewestOn);
  const laidOut = (parts: readonly Entry[][][]): Choice[] | undefined => {
    const all = parts.map((part, index) => choosePart(withoutRepeats(part.flat()), index));
    return all.every((choice) => choice !== undefined) ? all : undefined;
  };
  const choices =
    (inParagraphs && laidOut(inParagraphs)) ??
    laidOut(even) ??
    filled.flatMap((entries, index) => choosePart(entries, index) ?? []);
  // A layout that counts its lines counts them also where they have no number.
  const own = isRenamed ? choices.slice(0, 1) : [];
  const alike = [...own, ...inOneLayout(choices.slice(own.length), choose)];
  const shown = titled !== undefined && alike.some(isFullSummary) ? titled : alike;
  return { choices: inLikeSizes(withoutLoneNumbers(shown, choose)), lost };
}

/** What fills a slide on several, under sentences of its own, or in halves where one of those slides would be as full. */
function looserChoices(sheet: Sheet, whole: Choice, parting: Parting): readonly Choice[] | undefined {
  const parts = looserParts(sheet, whole, parting);
  return parts?.some(isFullSummary) === true
    ? (halvesOf(whole, parting) ?? parts)
    : (parts ?? halvesOf(whole, parting));
}

/** In lines: with fewer it would be no list, or remember too little. */
const fewestOfList = 2;
const fewestOfSummary = 3;

/**
 * What to remember counts its lines where they are seen together. A number over a line that is alone on its slide counts nothing, and
 * without it those of the others would begin with the second.
 */
function withoutLoneNumbers(all: readonly Choice[], choose: (sheet: Sheet) => Choice | undefined): readonly Choice[] {
  const counted = all.filter(({ sheet: { entries } }) => entries.some(({ number }) => number !== undefined));
  const isLone = ({ sheet: { topic, entries } }: Choice): boolean =>
    topic?.kind === 'summary' && entries.filter(({ level }) => level === 0).length === 1;
  if (!counted.some(isLone)) return all;
  return all.map((choice) =>
    counted.includes(choice) ? (choose(asPoints(choice.sheet, uncounted(choice.sheet.entries))) ?? choice) : choice,
  );
}

/** The slides of one topic look alike: in the layout of one of them that holds them all, else as they are. */
function inOneLayout(all: readonly Choice[], choose: (sheet: Sheet) => Choice | undefined): readonly Choice[] {
  // Lines that are no equals stand as they belong together, whatever those of other slides do.
  const choices = all.filter(({ sheet, draft }) => sheet.isPart === true && draft.showsRelation !== true);
  const names = [...new Set(choices.map(({ layout }) => layout.name))];
  if (names.length < 2) return all;
  for (const name of names) {
    const alike = choices.flatMap(({ sheet }) => choose({ ...sheet, layout: name }) ?? []);
    if (alike.length === choices.length && alike.every(({ layout }) => layout.name === name))
      return all.map((choice) => alike[choices.indexOf(choice)] ?? choice);
  }
  return all;
}

type Fits = (entries: readonly Entry[]) => boolean;

/** Points with their children, taken apart as far as needed for each block to fit on a slide. */
function blocksThatFit(entries: readonly Entry[], fits: Fits): { blocks: Entry[][]; lost: Entry[] } {
  const blocks: Entry[][] = [];
  const lost: Entry[] = [];
  for (const block of pointsWithChildren(entries)) {
    if (fits(block)) {
      blocks.push(block);
      continue;
    }
    const parts = partsThatFit(block, fits);
    blocks.push(...parts.blocks);
    lost.push(...parts.lost);
  }
  return { blocks, lost };
}

/** Fills slide after slide with as many blocks as it takes. */
function fillSlides(blocks: readonly Entry[][], fits: Fits): Entry[][] {
  const slides: Entry[][] = [];
  for (const block of blocks) {
    const slide = slides.at(-1);
    const joined = slide === undefined ? [] : withoutRepeats([...slide, ...block]);
    if (slide && fits(joined)) slides[slides.length - 1] = joined;
    else slides.push([...block]);
  }
  return slides;
}

/** What parts of one point belong to stands above the first of them on a slide. */
const withoutRepeats = (entries: readonly Entry[]): Entry[] =>
  entries.filter(
    ({ text, level, again }, index) =>
      again === undefined ||
      (entries[index + 1]?.level ?? 0) <= level ||
      !entries.slice(0, index).some((other) => other.text === text && other.level === level),
  );

/** In points: so little is not seen from slide to slide, and a slide of few lines is not as small as a full one. */
const mostApart = 4;

/** The slides of one topic that share a layout have nearly the size of the one that is fullest. */
function inLikeSizes(choices: readonly Choice[]): Choice[] {
  return choices.map((choice) => {
    const like = choices.filter((other) => other.layout === choice.layout && other.groups.length === 1);
    if (like.length < 2 || choice.groups.length !== 1) return choice;
    const ceiling = mostApart + Math.min(...like.flatMap((other) => other.groups.map((group) => group.size)));
    return { ...choice, groups: fitDraft(choice.draft, { ceiling }) ?? choice.groups };
  });
}
