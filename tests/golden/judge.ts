import type { Expected, GoldenCase } from './cases.js';
import { distinct, findIn, type Found } from './found.js';
import { addTallies, normalise, sameItem, sameText, tally, wordF1, type Match, type Tally } from './match.js';

/** What is compared, in the order it is shown. */
export const aspects = ['series', 'announcers', 'captions', 'figures', 'of', 'quotations', 'speakers'] as const;

export type Aspect = (typeof aspects)[number];
export type Verdict = Readonly<Record<Aspect, Tally>>;

export const judge = async (golden: GoldenCase): Promise<Verdict> => compare(golden.expected, await findIn(golden));

export const compare = (expected: Expected, found: Found): Verdict => ({
  series: tally(
    expected.series.flatMap(({ items }) => items),
    found.items,
    sameItem,
  ),
  announcers: tally(
    expected.series.flatMap(({ announcer }) => announcer ?? []),
    found.announcers,
    contains,
  ),
  captions: tally(
    expected.captions.map(({ text }) => text),
    found.captions,
    sameText,
  ),
  figures: tally(distinct(expected.figures.map(({ value }) => value)), distinct(found.figures.map(({ value }) => value)), sameText),
  of: compareOf(expected, found),
  quotations: tally(
    expected.quotations.map(({ text }) => text),
    found.quotations,
    sameItem,
  ),
  speakers: tally(distinct(expected.speakers), distinct(found.speakers), sameSpeaker),
});

/** What the figures tell of, for those whose value was found: half the words shared will do, readers name it freely. */
const compareOf = (expected: Expected, found: Found): Tally =>
  addTallies(
    expected.figures.flatMap(({ value, of }) => {
      const same = found.figures.filter((figure) => sameText(value, figure.value));
      if (of === undefined || same.length === 0) return [];
      const best = [...same].sort((one, other) => wordF1(of, other.of) - wordF1(of, one.of))[0];
      return [tally([of], best === undefined ? [] : [best.of], nearby)];
    }),
  );

const nearby: Match = (expected, found) => contains(expected, found) || contains(found, expected) || wordF1(expected, found) >= 0.5;

/** Readers mark the whole clause that announces a series: the noun phrase must stand in it. */
const contains: Match = (expected, found) => normalise(expected).includes(normalise(found));

/** A title before a name is a matter of taste. */
const sameSpeaker: Match = (expected, found) => sameText(expected, found) || contains(expected, found) || contains(found, expected);
