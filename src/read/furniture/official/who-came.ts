import { phraseAt, phrasesOf, surroundingPattern } from '../../../language/index.js';
import { isName, type Unit } from '../unit.js';
import type { Page } from '../page.js';

/** `Ann Lee`, `[x] Ann Lee @annlee (chair)`, `annlee-2`; `Ông Trần Văn Nam - Trưởng thôn`, where a title says that it is a person. */
export function isPerson({ text, words }: Unit, pack: Page['pack']): boolean {
  const name = text
    .replace(/^\[[ xX]\] /u, '')
    .replaceAll(/\([^()]{0,60}\)|@[\w-]{1,60}/gu, ' ')
    .replace(/[,;.]\s*$/u, '')
    .trim();
  return isName(name) || /^[\p{L}\p{N}_.-]{2,40}$/u.test(name) || isTitled(text, words, pack);
}

/** `[x] Ann Lee - Harbour Board, Harlow`, `Ann Lee (Harlow)`: a name, and behind a mark whom it stands for. */
export const isNamed = ({ text }: Unit): boolean =>
  isName(
    text
      .replace(/^\[[ xX]\] /u, '')
      .split(/\s[-–—|]\s|[,;:(@]/u, 1)[0]
      ?.trim() ?? '',
  ) && text.length <= longestNamed;

const longestNamed = 110;

/** A title, a name, and what the person is behind a comma or a dash. */
function isTitled(text: string, words: Unit['words'], pack: Page['pack']): boolean {
  const titled = phraseAt(pack, 'speakerTitles', words, 0);
  const [name = '', ...others] = text.split(/[,;:–—(]|\s-\s/u);
  const own = name.trim().split(/\s+/u).slice(titled);
  return (
    titled > 0 &&
    words.length <= longest &&
    own.length > 0 &&
    own.length <= longestName &&
    own.every((word) => /^\p{Lu}/u.test(word)) &&
    others.every((other) => !/[.!?]\s+\p{Lu}/u.test(other))
  );
}

const longest = 26;
const longestName = 5;

/** `DG, EB and YK`, `Ann Lee, Jonas Aas`: a line of names or initials and nothing else. */
export function areNames(text: string, pack: Page['pack']): boolean {
  const joiner = surroundingPattern('nameJoiners', [pack]);
  // "Marit van Olden": the small words of a name say no more than the others.
  const particles = phrasesOf(pack, 'nameParticles');
  const plain = (name: string): string =>
    name
      .split(' ')
      .filter((word, index) => index === 0 || !particles.has(word))
      .join(' ');
  const names = text
    .replaceAll(/\([^()]{0,60}\)|@[\w-]{1,60}/gu, ' ')
    .replace(/\.$/u, '')
    .split(new RegExp(`[,;]|\\s(?:&|${joiner})\\s`, 'u'))
    .map((name) => plain(name.trim()))
    .filter((name) => name !== '');
  const isOne = (name: string): boolean => isName(name) || /^(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}[\p{L}'’-]*)$/u.test(name);
  return text.length <= longestLine && names.length >= 2 && names.every(isOne);
}

const longestLine = 600;
