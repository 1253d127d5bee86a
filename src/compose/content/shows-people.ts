import { anyPhraseAt, startsUpperCase, wordsOf, type LanguagePack, type Word } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { speakersOf } from '../../model/points.js';

/**
 * Whether a caption says who is seen: it names somebody who speaks in the briefing, opens a name with the name of a family, or says
 * where in the picture somebody stands.
 */
export function showsPeople(caption: string, briefing: Briefing, pack: LanguagePack): boolean {
  const words = wordsOf(caption);
  return (
    namesOf(briefing).some((name) => caption.includes(name)) ||
    words.some((_, index) => anyPhraseAt(pack, places, words, index)) ||
    words.some((word, index) => opensName(caption, [word, words[index + 1]], pack))
  );
}

const places = ['picturePlaces', 'pictureRows'] as const;

/** "Nguyễn Văn An": a family's name before another word that begins with a capital letter. */
function opensName(
  text: string,
  [first, second]: readonly [Word, Word | undefined],
  { surnames }: LanguagePack,
): boolean {
  if (second === undefined || !surnames.includes(first.key) || text.slice(first.end, second.start) !== ' ')
    return false;
  return [first, second].every(({ start, end }) => startsUpperCase(text.slice(start, end)));
}

/** Names of two words and more: one word alone may be that of anything. */
const namesOf = ({ topics }: Briefing): string[] =>
  topics
    .flatMap((topic) => speakersOf(topic))
    .map((name) => name.trim())
    .filter((name) => name.includes(' '));
