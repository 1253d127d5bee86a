import { type LanguagePack, wordsOf } from '../../language/index.js';
import { placedDates } from '../exact-dates.js';

/** Whether a text is a day and where it was, "Lamu, 12 May 2031", and says nothing else. */
export function isPlaceAndDay(text: string, pack: LanguagePack): boolean {
  const [day] = placedDates(text, { pack });
  if (day === undefined) return false;
  const others = wordsOf(text).filter(({ start, end }) => end <= day.start || start >= day.end);
  return others.length <= longestPlace;
}
/** In words. */
const longestPlace = 3;
