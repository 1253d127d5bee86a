import { charsetNamed } from '../../read/charset/charsets.js';
import { minuteLimits, slideLimits } from '../../size/slide-limits.js';
import { usage } from './usage.js';

/** @throws BriefdeckError of kind `usage` for what is no number of slides */
export function slideCount(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const { fewest, most } = slideLimits;
  const count = /^\d{1,4}$/.test(given) ? Number(given) : NaN;
  if (count >= fewest && count <= most) return count;
  throw usage('usage.slides', `A deck can't have "${given}" slides.`, `Give a whole number from ${fewest} to ${most}.`);
}

/** @throws BriefdeckError of kind `usage` for what is no number of a slide, or 0 */
export function slideNumber(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^\d{1,5}$/.test(given)) return Number(given);
  throw usage('usage.after', `"${given}" is no number of a slide.`, 'Give the number of a slide, or 0 for before all.');
}

/** @throws BriefdeckError of kind `usage` for what is no number of minutes */
export function minuteCount(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const { fewest, most } = minuteLimits;
  const count = /^\d{1,3}(?:\.\d)?$/.test(given) ? Number(given) : NaN;
  if (count >= fewest && count <= most) return count;
  throw usage('usage.minutes', `Nobody speaks for "${given}" minutes.`, `Give a number from ${fewest} to ${most}.`);
}

/**
 * The name that readers know a character set by.
 *
 * @throws BriefdeckError of kind `usage` for one that they do not know
 */
export function charset(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const name = charsetNamed(label);
  if (name !== undefined) return name;
  throw usage(
    'usage.encoding',
    `There is no character set "${label}".`,
    'It can be utf-8, utf-16le, windows-1252, windows-1258, tcvn3, vni and others that browsers know.',
  );
}

/** @throws BriefdeckError of kind `usage` for what is no BCP 47 tag */
export function languageTag(tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw usage('usage.language', `"${tag}" is not a language tag.`, 'Write it as in vi, en or fr-CA.');
  }
}

/** @throws BriefdeckError of kind `usage` for what is no date of ISO 8601, in whole or in part */
export function isoDate(date: string | undefined): string | undefined {
  if (date === undefined || isIsoDate(date)) return date;
  throw usage(
    'usage.date',
    `"${date}" is not a date.`,
    'Write it as in 2026-10-26, 26/10/2026, 26 October 2026 or today.',
  );
}

/** Whether a text is a date of ISO 8601 that the calendar has, in whole or in part. */
export function isIsoDate(date: string): boolean {
  const [, month = '01', day = '01'] = /^(?:\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [undefined, '00'];
  // A leap year, so that the last of February passes where no year is given.
  const year = /^\d{4}/.exec(date)?.[0] ?? '2024';
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(found.getTime()) && found.getUTCDate() === Number(day) && date !== '-';
}

/**
 * After how many seconds the work is ended; 0 for never.
 *
 * @throws BriefdeckError of kind `usage` for what is no such number
 */
export function timeout(given: string | undefined): number {
  if (given === undefined) return usualTimeout;
  const seconds = /^\d{1,6}(?:\.\d{1,3})?$/.test(given) ? Number(given) : NaN;
  if (seconds === 0 || (seconds >= 1 && seconds <= longestTimeout)) return seconds;
  throw usage(
    'usage.timeout',
    `"${given}" is no number of seconds.`,
    `Give one from 1 to ${longestTimeout}, or 0 for as long as it takes.`,
  );
}

const usualTimeout = 120;
/** A day. */
const longestTimeout = 86_400;
