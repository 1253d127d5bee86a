import type { Io } from '../io.js';
import { isIsoDate } from './option-values.js';
import { readTypedDate } from './typed-date.js';
import { text, type Values } from './values.js';

/** The values of a command line with the date as ISO 8601 says it. What is no date stays, to be refused as it was typed. */
export function withIsoDate(values: Values, io: Io): Values {
  const given = text(values, 'date');
  const date = given === undefined ? undefined : isoDateTyped(given, text(values, 'lang'), io);
  return date === undefined ? values : { ...values, date };
}

/** A date as a person types it, as ISO 8601 says it; nothing for what is no date, or no day that the calendar has. */
export function isoDateTyped(given: string, language: string | undefined, io: Io): string | undefined {
  const date = readTypedDate(given, language, today(io));
  return date !== undefined && isIsoDate(date) ? date : undefined;
}

/** The local day, or that of the time of making that builds which must be reproducible agree on, in UTC. */
const today = (io: Io): string => creationTime(io)?.toISOString().slice(0, 10) ?? io.today();

/** The time of making (reproducible-builds.org, SOURCE_DATE_EPOCH); nothing where none is told. */
export function creationTime({ env }: Pick<Io, 'env'>): Date | undefined {
  const seconds = env['SOURCE_DATE_EPOCH'];
  return seconds !== undefined && /^\d{1,11}$/.test(seconds) ? new Date(Number(seconds) * 1000) : undefined;
}
