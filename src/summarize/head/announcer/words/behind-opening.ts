import { phraseAt, startsUpperCase, type LanguagePack, type Word } from '../../../../language/index.js';
import { canOpen } from '../../../shorten/standalone.js';
import { fewestWords } from './words-as-heading.js';

/** The words of an announcement without what is read before it in a paper, and never over a list: what it adds to, what it is asked for, who speaks, that it stands below. */
export const behindOpening = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] =>
  behindSelf(behindPurpose(text, behindPointer(behindAddition(words, pack), pack), pack), pack);

/**
 * "Để người và hàng được an toàn, | cảng vụ yêu cầu:": what something is asked for is read before it in a paper, and never over a list. It ends at the
 * comma that somebody is named behind.
 */
const behindPurpose = (text: string, words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  if (phraseAt(pack, 'purposeOpeners', words, 0) === 0) return words;
  const commas = words.flatMap(({ start }, at) =>
    at > 0 && /,\s*$/u.test(text.slice(words[at - 1]?.end, start)) ? [at] : [],
  );
  const next = commas.find((at) => startsUpperCase(text.slice(words[at]?.start))) ?? commas[0] ?? 0;
  return words.length - next < fewestWords || !canOpen(words, next, text, pack) ? words : words.slice(next);
};

/**
 * "Tôi xin | cảm ơn ba nhóm người": who speaks stands nowhere on the slide, and where verbs carry no endings what is done names itself. Of two verbs the
 * first only wishes the other.
 */
const behindSelf = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const self = pack.typology.verbs === 'uninflected' ? phraseAt(pack, 'firstPersons', words, 0) : 0;
  const verb = self === 0 ? 0 : phraseAt(pack, 'verbs', words, self);
  if (verb === 0) return words;
  const from = phraseAt(pack, 'verbs', words, self + verb) > 0 ? self + verb : self;
  return words.length - from < fewestWords ? words : words.slice(from);
};

/** "Đồng thời | phê bình 5 tổ chức": whom it is said of besides, and by whom, the sentence before says; a heading says what was done. */
const behindAddition = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const joined = pack.typology.verbs === 'uninflected' ? phraseAt(pack, 'additions', words, 0) : 0;
  return joined > 1 && words.length - joined >= fewestWords ? words.slice(joined) : words;
};

/** "Dưới đây là | các bước …": where the list stands, everybody sees, and what it is of stands behind that. */
const behindPointer = (words: readonly Word[], pack: LanguagePack): readonly Word[] => {
  const pointer = phraseAt(pack, 'listPointers', words, 0);
  const from = pointer + phraseAt(pack, 'copulas', words, pointer);
  return pointer === 0 || from === pointer || words.length - from < fewestWords ? words : words.slice(from);
};
