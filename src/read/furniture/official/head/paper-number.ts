import { furnitureWords } from '../../../../language/index.js';
import { exactDates } from '../../../exact-dates.js';
import type { Page } from '../../page.js';
import type { Unit } from '../../unit.js';
import { labels } from '../../wording.js';

/** `Số: 12/2024/NĐ-CP`, the number may be left open; `Ref: AB/12`; `Hỏa tốc – Số: 12/CĐ-UBND`. */
export const isNumber = (unit: Unit, pack: Page['pack']): boolean =>
  isBareNumber(unit, pack) || isLabelledNumber(unit, pack) || isNumberBesideDay(unit, pack);

/** `Số 12/KH-UBND · An Hải, ngày 7/11/2031`: the number, and behind a dot or a bar where and when. */
function isNumberBesideDay(unit: Unit, pack: Page['pack']): boolean {
  const [number = '', day, ...others] = unit.text.split(/\s+[·•|]\s+/u);
  if (day === undefined || others.length > 0 || day.split(' ').length > longestDay) return false;
  if (exactDates(day, { pack }).length !== 1) return false;
  const words = unit.words.filter(({ start }) => start < unit.start + number.length);
  return isBareNumber({ text: number, words }, pack);
}

/** "An Hải, ngày 07 tháng 11 năm 2031" */
const longestDay = 12;

/** How urgent a paper is may stand before the label. */
function isLabelledNumber({ text, words, start }: Unit, pack: Page['pack']): boolean {
  const urgency = furnitureWords(pack, 'number').lines.matchAt(words, 0);
  const at = words[urgency]?.start ?? start;
  const line = text.slice(at - start);
  return (
    words.length <= 24 &&
    labels(pack, 'number', { text: line, start: at, words: words.slice(urgency) }) > 0 &&
    /^[^:#：]{1,20}[:#：]\s*[\d.…_ -]{0,12}(?:\/\s?)?[\p{Lu}\d]{1,10}(?:[/.–-][\p{Lu}\d]+)*/u.test(line)
  );
}

/** `Số 12-NQ/TW`, `Số 12-CV/ĐU`, `No. PIB/12/2033`: no colon stands behind the word, and nothing behind the number. */
const isBareNumber = ({ text, words }: Pick<Unit, 'text' | 'words'>, pack: Page['pack']): boolean =>
  furnitureWords(pack, 'number').labels.matchAt(words, 0) === 1 &&
  /^\p{L}+\.? (?:\d{1,5}\s?[-–/]\s?\p{Lu}{1,6}[/-]\p{Lu}[\p{Lu}\d.-]*|\p{Lu}{2,}(?:\/[\p{Lu}\d]+){2,})$/u.test(text);

/** `Report no. AC/28/61. For publication. Wards affected: all.`: of a few words each, and one of them the number of the paper. */
export const isRunOfParticulars = ({ text, sentences, role, start }: Unit): boolean =>
  role === 'passage' &&
  sentences.length > 1 &&
  sentences.every((span) => text.slice(span.start - start, span.end - start).split(' ').length <= longestParticular) &&
  /(?<![\p{L}\d])\p{Lu}{1,5}\/\d/u.test(text);

const longestParticular = 4;
