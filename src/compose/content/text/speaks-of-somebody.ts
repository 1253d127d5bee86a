import { phraseAt, startsUpperCase, type LanguagePack, type Word, type WordList } from '../../../language/index.js';

/**
 * "In that year she counted 41,000": whether words speak by a pronoun of somebody whom no name before it stands for; "ông Nam" has a title.
 *
 * @param pronouns the lists of those that count
 */
export const speaksOfSomebody = (
  text: string,
  words: readonly Word[],
  pack: LanguagePack,
  pronouns: readonly WordList[],
): boolean =>
  words.some((_, at) => {
    if (pronouns.every((list) => phraseAt(pack, list, words, at) === 0)) return false;
    if (phraseAt(pack, 'anaphorStops', words, at) > 0) return false;
    const next = words[at + 1];
    const isTitle = next !== undefined && startsUpperCase(text.slice(next.start));
    return !isTitle && !words.slice(at === 0 ? 0 : 1, at).some(({ start }) => startsUpperCase(text.slice(start)));
  });
