import { languagePack, languageTags, type LanguagePack, wordsOf } from '../../language/index.js';
import { readDateLine } from '../../read/date.js';

/**
 * A date as people type it: `12 March 2026`, `12/3/2026` with the day first but in en-US, `tháng 3/2026`, `hôm nay`.
 *
 * @param language BCP 47 tag that was named; its words go before those of other languages
 * @param today the day that it is, ISO 8601
 * @returns ISO 8601 as far as it says; nothing for what is no date of a language that is known
 */
export function readTypedDate(given: string, language: string | undefined, today: string): string | undefined {
  const typed = given.normalize('NFC').trim().toLowerCase();
  const packs = [...new Set([...(language === undefined ? [] : [language]), ...languageTags])].map((tag) =>
    languagePack(tag),
  );
  const words = keyOf(typed);
  if (packs.some(({ todayWords }) => todayWords.some((each) => keyOf(each) === words))) return today;
  const figures = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(typed);
  if (figures !== null) {
    const [, first = '', , second = '', year = ''] = figures;
    const [day, month] = language === 'en-US' ? [second, first] : [first, second];
    return iso(year, month, day);
  }
  return firstOf(packs, (pack) => readDateLine(typed, pack) ?? monthOfYear(typed, pack));
}

/** `March 2026`, `tháng 3/2026`, `tháng 3 năm 2026`, `3/2026`. */
function monthOfYear(typed: string, { months, yearWords, dateLinks }: LanguagePack): string | undefined {
  const links = [...yearWords, ...dateLinks].map((word) => ` ${word} |`).join('');
  const [, name = '', year = ''] = new RegExp(`^(.+?)(?: ?[/-] ?|${links} )(\\d{4})$`, 'u').exec(typed) ?? [];
  const figure = /^\d{1,2}$/.test(name) ? Number(name) : months.indexOf(name.replace(/ +0(?=\d$)/, ' ')) + 1;
  return figure >= 1 && figure <= 12 ? iso(year, String(figure)) : undefined;
}

function firstOf(packs: readonly LanguagePack[], read: (pack: LanguagePack) => string | undefined): string | undefined {
  for (const pack of packs) {
    const date = read(pack);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Its words, as packs write phrases. */
const keyOf = (text: string): string =>
  wordsOf(text)
    .map(({ key }) => key)
    .join(' ');

const iso = (...parts: readonly string[]): string => parts.map((part) => part.padStart(2, '0')).join('-');
