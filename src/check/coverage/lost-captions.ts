import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { joinedIn, joinedWords } from '../words/standing.js';
import { shortened, type Checked } from '../rule.js';

/** Captions of the article that no topic has: each belongs to the topic nearest to its picture. */
export const lostCaptions = ({ briefing, article, text }: Checked): Diagnostic[] => {
  const kept = briefing.topics.flatMap(({ captions }) => captions).map((caption) => joinedWords(caption.text));
  return (article.blocks ?? []).flatMap((block): Diagnostic[] => {
    if (block.kind !== 'figure' || block.caption === undefined) return [];
    const { start, end } = block.caption;
    const words = joinedIn(text, start, end);
    if (words.trim() === '' || kept.some((caption) => caption.includes(words))) return [];
    return [
      {
        code: 'check.caption-lost',
        severity: 'warning',
        message: `No topic has the photo caption "${shortened(text.slice(start, end))}".`,
        hint: 'Add it to the captions of the topic nearest to it.',
        place: { offset: start },
      },
    ];
  });
};
