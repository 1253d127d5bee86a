import type { BriefingFile } from '../../briefing/briefing-file.js';
import type { WrittenBriefing } from '../../briefing/written/written-briefing.js';
import type { Io } from '../io.js';
import { isIsoDate } from '../options/option-values.js';

/**
 * A Briefing that a person wrote with its date as ISO 8601 says it: a date is typed there as behind `--date`.
 *
 * @param language that of its lines, whose words for months go before those of others
 * @throws BriefdeckError of kind `input` with its place for what is no date, or no day that the calendar has
 */
export async function dated(
  written: WrittenBriefing,
  file: BriefingFile,
  language: string,
  io: Io,
): Promise<WrittenBriefing> {
  const { date: typed } = written;
  if (typed === undefined || isIsoDate(typed)) return written;
  // What knows dates in words is loaded where one is typed.
  const { isoDateTyped } = await import('../options/iso-date.js');
  const date = isoDateTyped(typed, language, io);
  if (date !== undefined) return { ...written, date };
  const hint = 'Write it as in 2026-10-26, 26/10/2026, 26 October 2026 or today, or leave it out.';
  throw file.faultAt({ key: 'date' }, `"${typed}" is not a date.`, hint);
}
