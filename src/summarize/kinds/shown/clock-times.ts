import { phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';

/**
 * The times of a clock that lines open with before a colon or a dash, as they write them ("9:40 – …", "5 giờ 25: …"), one after the other;
 * undefined where one has none, or is no later than the one before.
 */
export const clockTimes = (texts: readonly string[], pack: LanguagePack): string[] | undefined => {
  const times = texts.flatMap((text) => timeOf(text, pack) ?? []);
  const areLater = times.every(({ minutes }, index) => index === 0 || (times[index - 1]?.minutes ?? 0) < minutes);
  // "5: …", "10: …" may be the numbers of anything.
  return times.length === texts.length && areLater && times.some(({ isExact }) => isExact)
    ? times.map(({ when }) => when)
    : undefined;
};

interface ClockTime {
  readonly when: string;
  readonly minutes: number;
  /** It tells minutes. */
  readonly isExact: boolean;
}

const timeOf = (text: string, pack: LanguagePack): ClockTime | undefined => {
  const [, when = '', hour = '', before = '', minute, behind = ''] =
    /^((\d{1,2})\s?([:.]|\p{L}+)?\s?(\d{2})?\s?(\p{L}{0,5}))(?::|\s[–—-])\s/u.exec(text) ?? [];
  const hours = Number(hour);
  const units = [before, behind].filter((unit) => /\p{L}/u.test(unit));
  const areTimes = units.every((unit) => phraseAt(pack, 'lesserUnits', wordsOf(unit), 0) > 0);
  const isExact = minute !== undefined && before !== '';
  if (when === '' || hours > 24 || Number(minute ?? 0) > 59 || !areTimes || (!isExact && units.length === 0))
    return undefined;
  const isAfternoon = units.includes('pm') && hours < 12;
  return { when, minutes: (hours + (isAfternoon ? 12 : 0)) * 60 + Number(minute ?? 0), isExact };
};
