import { phraseAt, type LanguagePack, type Word } from '../../../language/index.js';

/**
 * Where what whoever talks will speak of begins, behind the words by which they say so: "Now I will briefly talk about | our ferries", "Tôi xin trình bày
 * về | vốn". "I would like to stress that …" says it already. Of what several will do ("We will cover the costs") only what nobody does but by talking
 * is one.
 *
 * @param from where the sentence, or what it says behind a connective, begins
 * @returns the index of the word behind, or 0 where nothing is announced
 */
export const announcementEnd = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  const said = behindAsides(words, from, pack);
  const intention = phraseAt(pack, 'intentions', words, said);
  if (intention === 0) return 0;
  const isOfOne = words.slice(said, said + intention).some((_, at) => isOneself(words, said + at, pack));
  return presentedEnd(words, said + intention, pack, isOfOne);
};

/**
 * Where what is spoken of begins behind a verb of presenting that stands at an index, or behind "briefly" and the like there.
 *
 * @param isOfOne whether it is of one person, who does by talking what others may do in deed
 * @returns the index of the word behind, or 0 where no such verb stands there
 */
export const presentedEnd = (words: readonly Word[], at: number, pack: LanguagePack, isOfOne: boolean): number => {
  const verb = behindAsides(words, at, pack);
  const talks = phraseAt(pack, 'presentations', words, verb);
  const length = talks > 0 || !isOfOne ? talks : phraseAt(pack, 'ownPresentations', words, verb);
  if (length === 0 || phraseAt(pack, 'complementisers', words, verb + length) > 0) return 0;
  const end = verb + length;
  return end + phraseAt(pack, 'overviews', words, end);
};

/** "I" and "I'll", "let me", "tôi", and not the "tôi" of "chúng tôi", which stands for several. */
const isOneself = (words: readonly Word[], at: number, pack: LanguagePack): boolean =>
  phraseAt(pack, 'oneselves', words, at) > 0 ||
  pack.oneselves.includes(/^(.+?)['’]/u.exec(words[at]?.key ?? '')?.[1] ?? '');

/** "Now", "briefly", "today" and the like, one behind the other. */
const behindAsides = (words: readonly Word[], from: number, pack: LanguagePack): number => {
  const length = phraseAt(pack, 'announcingAsides', words, from);
  return length === 0 ? from : behindAsides(words, from + length, pack);
};
