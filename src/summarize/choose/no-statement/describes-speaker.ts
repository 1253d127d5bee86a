import { phraseAt, wordsOf, scriptedPattern } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';
import type { Annotation } from '../../annotate/annotation.js';
import type { Sentence } from '../../annotate/reading.js';

/** "Ann Lee - Keeper of the harbour's records.", as a paragraph: the line below the portrait of somebody who speaks in the article. */
export const describesSpeaker = (
  { reading: { text, sentences }, attributions }: Annotation,
  { index, start, end, block, item }: Sentence,
): boolean => {
  if (item !== undefined || [index - 1, index + 1].some((at) => sentences[at]?.block === block)) return false;
  const name = portrait.exec(text.slice(start, end))?.[1];
  const last = name === undefined ? undefined : wordsOf(name).at(-1)?.key;
  if (name === undefined || last === undefined) return false;
  const speaks = attributions.some((said) => said !== undefined && keysOf(text, said.speaker.name).includes(last));
  // "Ann Lee, who keeps the records, …"
  return speaks || sentences.some((other) => text.startsWith(`${name},`, other.start));
};

/** "I'm Ann Lee, the Company's Head of Investor Relations.": who speaks says who they are; what they do behind it is told. */
export const introducesSelf = ({ text, pack }: Annotation['reading'], { words, start, end }: Sentence): boolean => {
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > longestIntroduction) return false;
  const isShort = pack.firstPersons.includes(first.key.split(/['’]/u)[0] ?? '') && /['’]/u.test(first.key);
  const isFull = pack.firstPersons.includes(first.key) && phraseAt(pack, 'copulas', words, 1) > 0;
  const name = isShort ? second : isFull ? words[2] : undefined;
  const behind = words.find((word) => text.slice(name?.start, word.start).trimEnd().endsWith(','));
  return (
    name !== undefined &&
    named.test(text.slice(name.start, end)) &&
    !/\d/u.test(text.slice(start, end)) &&
    !pack.coordinators.includes(behind?.key ?? '')
  );
};
const longestIntroduction = 20;
/** A name, and an office behind a comma. */
const named = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*(?:[.!]|, [^,;]*[.!]?)$/u;

const keysOf = (text: string, { start, end }: Span): string[] => wordsOf(text, start, end).map(({ key }) => key);

/** Two to four words with capitals, one dash, and who they are. */
const portrait = scriptedPattern("^((?:\\p{Lu}[\\p{L}.'’]* ){1,3}\\p{Lu}[\\p{L}.'’]*) [-–—] \\p{Lu}(?!.* [-–—] )");
