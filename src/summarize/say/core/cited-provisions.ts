import {
  phraseAt,
  phraseBefore,
  startsWithDigit,
  turnsMeaning,
  wordsOf,
  type LanguagePack,
  type Word,
} from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import { enclosuresOf, type Enclosure } from '../../shorten/depth.js';
import { canClose } from '../../shorten/standalone.js';

/** Where a provision is laid down, of a text of any length: "… quy định tại khoản 2 Điều 13 Nghị định số 186/2025/NĐ-CP". */
export const citedProvisions = (text: string, span: Span, pack: LanguagePack): Span[] => {
  const enclosure = enclosuresOf(text, span);
  return enclosure.balanced ? provisionsIn(text, wordsOf(text, span.start, span.end), enclosure, pack) : [];
};

/** The citations of provisions among some words of a text: each from the words that cite to the last number of the provision. */
export const provisionsIn = (
  text: string,
  words: readonly Word[],
  enclosure: Enclosure,
  pack: LanguagePack,
): Span[] => {
  const found: Span[] = [];
  for (let index = earliest; index < words.length; index += 1) {
    const opener = phraseAt(pack, 'citations', words, index);
    const [first, before] = [words[index], words[index - 1]];
    if (opener === 0 || first === undefined || before === undefined || enclosure.inside(before.end)) continue;
    const end = provisionEnd(text, words, index + opener, pack);
    const last = words[end - 1];
    if (last === undefined || isTheRule(words, index, pack) || !canClose(words, index, pack)) continue;
    if (phraseBefore(pack, 'legalBases', words, index) > 0 || turnsMeaning(words, index - 3, index, pack)) continue;
    found.push({ start: first.start, end: last.end + restOfNumber(text, last.end) });
    index = end - 1;
  }
  return found;
};

/** In words: a sentence that opens with a citation tells what it says. */
const earliest = 4;

/** "186/2025/|NĐ|-|CP" */
const isInNumber = (text: string, words: readonly Word[], index: number): boolean =>
  /^[/-]$/u.test(text.slice(words[index - 1]?.end, words[index]?.start));

/** "186/2025 | /NĐ-CP" */
const restOfNumber = (text: string, from: number): number => /^\/[^\s,;.)]*/u.exec(text.slice(from))?.[0].length ?? 0;

/** The word behind a provision that is named by its numbers; 0 where it has none, or goes on with a name. */
const provisionEnd = (text: string, words: readonly Word[], from: number, pack: LanguagePack): number => {
  let end = 0;
  for (let index = from; index < words.length;) {
    const word = words[index];
    if (word === undefined || /[;:]/u.test(text.slice(words[index - 1]?.end, word.start))) break;
    const length = Math.max(...named.map((list) => phraseAt(pack, list, words, index)));
    if (startsWithDigit(word.key)) end = index + 1;
    else if (length === 0 && word.key.length > 1 && !isInNumber(text, words, index)) break;
    index += Math.max(1, length);
  }
  if (end === 0 || /^\s*;/u.test(text.slice(words[end - 1]?.end))) return 0;
  // "… Điều 12 | của Thông tư này", "… Điều 3 | Luật Đất đai".
  const owned = end + phraseAt(pack, 'genitives', words, end);
  const noun = Math.max(...acts.map((list) => phraseAt(pack, list, words, owned)));
  if (noun === 0) return owned > end ? 0 : end;
  const pointing = phraseAt(pack, 'demonstratives', words, owned + noun);
  return pointing > 0 ? owned + noun + pointing : 0;
};

const acts = ['numbered', 'selfNouns'] as const;
const named = ['numbered', 'clauseLabels', 'coordinators', 'plurals', 'genitives', 'demonstratives'] as const;

/** "… thực hiện theo quy định tại Điều 25": that another rule holds is all that is said. */
const isTheRule = (words: readonly Word[], index: number, pack: LanguagePack): boolean =>
  [0, 1, 2, 3].some((back) => phraseAt(pack, 'ruleReferences', words, index - back) > back);
