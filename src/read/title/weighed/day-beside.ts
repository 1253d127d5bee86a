import { type LanguagePack, phrasesOf } from '../../../language/index.js';
import { dateOf, type PlacedDate } from '../../exact-dates.js';
import type { Unit } from '../../furniture/unit.js';
import { type Features, indicator } from './shares.js';

/** What may tell the day of a paper in what stands beside it, and in the other days. */
export type PlacedFeature = BesideFeature | AmongFeature;

type BesideFeature =
  | ('alone' | 'atStart' | 'atEnd' | 'month' | 'behindLabel' | 'behindComma' | 'behindDash' | 'behindBracket')
  | ('behindNumber' | 'behindPreposition' | 'behindGenitive' | 'behindDayWord' | 'several' | 'untilWhen' | 'time');
type AmongFeature = 'saidAgain' | 'only' | 'many' | 'latest' | 'old' | 'firstDay';

/** A day, and where it was found. */
export interface Found {
  readonly unit: Unit;
  /** How many lines stand above it, and how many below. */
  readonly at: number;
  readonly toEnd: number;
  readonly day: PlacedDate;
  readonly isTitle: boolean;
  /** In a cell, behind one that is its label. */
  readonly isLabelled: boolean;
  readonly several: boolean;
}

/** What stands beside a day in its line. */
export function besideOf({ unit, day, several, isLabelled }: Found, pack: LanguagePack): Features<BesideFeature> {
  const before = unit.text.slice(0, day.start);
  const behind = unit.text.slice(day.end);
  const word = wordBefore(unit, day);
  return {
    alone: indicator(dateOf(unit.text, { pack }) !== undefined),
    atStart: indicator(!/[\p{L}\d]/u.test(before)),
    atEnd: indicator(!/[\p{L}\d]/u.test(behind)),
    month: indicator(day.date.length === 7),
    behindLabel: indicator(isLabelled || /[:：][\s*_]*$/u.test(before)),
    behindComma: indicator(/,\s*(?:\p{L}+\s*)?$/u.test(before)),
    behindDash: indicator(/[–—|-]\s*$/u.test(before)),
    behindBracket: indicator(/[([]\s*$/u.test(before)),
    behindNumber: indicator(/\d\/[\p{L}\d-]+[^.]{0,12}$/u.test(before)),
    behindPreposition: indicator(pack.prepositions.includes(word)),
    behindGenitive: indicator(pack.genitives.includes(word)),
    behindDayWord: indicator(pack.dateOpeners.includes(word)),
    several: indicator(several),
    untilWhen: indicator(/^\s*[–—-]\s*\d/u.test(behind)),
    time: indicator(/^[,\s]*(?:\p{L}+\s)?\d{1,2}[:h]\d/u.test(behind)),
  };
}

/** `from 3 May 2026`, `trước ngày 3/5/2026`: from, until or before when something holds, but for the day on which a paper was adopted. */
export function holdsFrom(unit: Unit, day: PlacedDate, pack: LanguagePack): boolean {
  const word = wordBefore(unit, day);
  const adoptions = phrasesOf(pack, 'adoptions');
  return pack.prepositions.includes(word) && !pack.genitives.includes(word) && adoptions.matchAt(unit.words, 0) === 0;
}

const wordBefore = (unit: Unit, day: PlacedDate): string =>
  unit.words.findLast(({ end }) => end - unit.start <= day.start)?.key ?? '';

/** Which of all days it is. */
export function amongOf(own: Found, all: readonly Found[]): Features<AmongFeature> {
  const dates = all.map(({ day }) => day.date);
  const latest = dates.reduce((one, other) => (other > one ? other : one), '');
  const { date } = own.day;
  return {
    saidAgain: indicator(dates.filter((each) => each === date).length > 1),
    only: indicator(new Set(dates).size === 1),
    many: indicator(new Set(dates).size > 3),
    latest: indicator(date === latest),
    old: indicator(Number(date.slice(0, 4)) < Number(latest.slice(0, 4)) - 1),
    firstDay: indicator(all[0] === own),
  };
}
