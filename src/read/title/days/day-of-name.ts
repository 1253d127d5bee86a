/**
 * The day that a file is called by: `2026-05-12-minutes.md`, `Letter 20260512.pdf`, `Minutes_2026-05-12.docx`. Programs that keep sites
 * have it in the name and nowhere else, and so have people who keep minutes and letters.
 *
 * @param name without folders, with its ending
 * @returns ISO 8601; nothing where the name tells two days, or a time of day behind it, which a program stamped
 */
export function dayOfName(name: string): string | undefined {
  const [only, other] = name.matchAll(dayInName);
  const [written = '', year = '', , month = '', date = ''] = only ?? [];
  const day = `${year}-${month}-${date}`;
  const behind = only === undefined ? '' : name.slice(only.index + written.length);
  return only !== undefined && other === undefined && isDay(day) && !timeOfDay.test(behind) ? day : undefined;
}

const dayInName = /(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/gu;
/** The number of a part or an issue is shorter. */
const timeOfDay = /^[-_ T.]?\d{4}/u;

/** No 31 February, and no number that only has as many figures. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
