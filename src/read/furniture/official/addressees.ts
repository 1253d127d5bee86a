import { furnitureWords } from '../../../language/index.js';
import { endsSentence } from '../../lines/line.js';
import type { Page, Step } from '../page.js';
import type { Unit } from '../unit.js';
import { labels, opens, saysOnly } from '../wording.js';
import { runs } from './runs.js';

/** `Kính gửi: …`, or of a telegram `CHỦ TỊCH TỈNH HẢI KHÊ điện: …`, and the lines below that go on with it. */
export const addressees: Step = ({ units, pack }) =>
  runs(units, 'addressee', {
    begins: (unit) =>
      unit.words.length <= 60 &&
      (isWired(unit, pack) ||
        saysOnly(pack, 'addressee', unit) ||
        ((opens(pack, 'addressee', unit) > 0 || labels(pack, 'addressee', unit) > 0) &&
          (/[:：]/u.test(unit.text) || !endsSentence(unit.text)))),
    goesOn: (unit) =>
      unit.words.length <= 90 &&
      (unit.role === 'item' || /^[-–+]/.test(unit.text) || (unit.words.length <= 25 && unit.text.endsWith(';'))) &&
      !/[:：]$/u.test(unit.text),
    most: 12,
  });

/** Who wires, in capitals, the verb that says so, and whom: a name, an office or a colon stands behind it. */
function isWired({ text, words, start }: Unit, pack: Page['pack']): boolean {
  const office = words.findIndex((word) => /\p{Ll}/u.test(text.slice(word.start - start, word.end - start)));
  const count = office < fewestOfOffice ? 0 : furnitureWords(pack, 'addressee').lines.matchAt(words, office);
  const verb = count === 0 ? undefined : words[office + count - 1];
  // "TARN ROWERS to Meet": no verb that wires.
  if (verb === undefined || pack.prepositions.includes(verb.key)) return false;
  return /^\s*(?:[:：]|\p{Lu})/u.test(text.slice(verb.end - start));
}

/** In words: who wires is an office, and where. */
const fewestOfOffice = 2;
