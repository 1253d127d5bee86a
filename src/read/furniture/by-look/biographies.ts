import { phraseAt, wordsOf, type LanguagePack } from '../../../language/index.js';
import type { Block, Furniture } from '../../../model/article.js';
import type { DraftArticle } from '../../steps/draft-article.js';

/**
 * What a page sets in italics beside its matter: "Ann Lee is the harbour master of Lorne.", above or below it, and the paragraph that it ends
 * with, where nearly all others stand upright: who wrote it, how a survey was made, what it does not stand in for. Who speaks in an interview is its matter.
 */
export function biographies({
  blocks,
  looks,
  turns,
  text,
  pack,
}: Pick<DraftArticle, 'blocks' | 'looks' | 'turns' | 'text' | 'pack'>): Furniture[] {
  const passages = blocks.filter(({ kind }) => kind === 'paragraph');
  const isAtEnd = (block: Block): boolean =>
    [...passages.slice(0, nearEnd), ...passages.slice(-nearEnd)].includes(block) && passages.length > fewestPassages;
  const sloping = passages.filter((block) => looks.get(block.span.start)?.italic === true);
  const isClosing = (block: Block): boolean => block === blocks.at(-1) && sloping.length <= mostSloping;
  const isOfWhoSpeaks = ({ span }: Block): boolean =>
    turns.some(({ speaker }) => speaker !== undefined && speaker.start >= span.start && speaker.end <= span.end);
  return sloping
    .filter((block) => isAtEnd(block) && !isOfWhoSpeaks(block))
    .flatMap((block): Furniture[] => {
      const { span } = block;
      // Who wrote it tells of the sender; how it was made does not.
      if (isBiography(text.slice(span.start, span.end), pack)) return [{ kind: 'about', span }];
      return isClosing(block) ? [{ kind: 'credit', span }] : [];
    });
}
/** A standfirst may slope as well. */
const mostSloping = 2;
const nearEnd = 2;
const fewestPassages = 4;

/** A name, a verb, and what its bearer is; or two of them. */
function isBiography(line: string, pack: LanguagePack): boolean {
  const words = wordsOf(line);
  const name = /^[*_]{0,3}(?:\p{Lu}[\p{L}.'’-]+ ){2,4}/u.exec(line)?.[0];
  const verb = name === undefined ? -1 : wordsOf(name).length;
  const length = verb < 0 ? 0 : phraseAt(pack, 'auxiliaries', words, verb);
  const isNoun = (['determiners', 'definites', 'stopwords'] as const).some(
    (list) => phraseAt(pack, list, words, verb + length) > 0,
  );
  return words.length <= longest && length > 0 && isNoun;
}
const longest = 60;
