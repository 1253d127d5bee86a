import { slideLimits } from '../size/slide-limits.js';
import { usage } from './usage.js';

/** @throws BriefdeckError of kind `usage` for what is no number of slides */
export function slideCount(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const { fewest, most } = slideLimits;
  const count = /^\d{1,4}$/.test(given) ? Number(given) : NaN;
  if (count >= fewest && count <= most) return count;
  throw usage('usage.slides', `A deck can't have "${given}" slides.`, `Give a whole number from ${fewest} to ${most}.`);
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
  if (date === undefined) return undefined;
  const [, month = '01', day = '01'] = /^(?:\d{4}|-)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [undefined, '00'];
  // A leap year, so that the last of February passes where no year is given.
  const year = /^\d{4}/.exec(date)?.[0] ?? '2024';
  const found = new Date(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(found.getTime()) || found.getUTCDate() !== Number(day) || date === '-') {
    throw usage(
      'usage.date',
      `"${date}" is not a date.`,
      'Write it as in 2026-10-26, 26/10/2026, 26 October 2026 or today.',
    );
  }
  return date;
}
