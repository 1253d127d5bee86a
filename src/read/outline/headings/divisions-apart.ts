import { type LanguagePack, splitSentences } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Step } from '../../steps/draft-article.js';
import { type Division, readDivision } from '../../lines/division.js';
import { isTitleLike } from '../../lines/title-shape.js';

/**
 * Parts the line of a division from the paragraph above that it was run on to: "… of this Decree. Article 27. Order and procedure",
 * where the article before it was the twenty-sixth.
 */
export const withDivisionsApart: Step = (draft) => {
  const { text, pack } = draft;
  let last: Named | undefined;
  const blocks = draft.blocks.flatMap((block): Block[] => {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') return [block];
    const own = named(text.slice(block.span.start, block.span.end).replace(/^#{1,6} +/, ''), pack);
    last = own ?? last;
    const at = block.kind === 'paragraph' && last !== undefined ? runOn(text, block.span, last, pack) : undefined;
    if (at === undefined) return [block];
    last = named(text.slice(at, block.span.end), pack) ?? last;
    const above = {
      start: block.span.start,
      end: block.span.start + text.slice(block.span.start, at).trimEnd().length,
    };
    return [above, { start: at, end: block.span.end }].map((span) => ({
      kind: 'paragraph',
      span,
      sentences: splitSentences(text, span, pack),
    }));
  });
  return { ...draft, blocks };
};

type Named = Pick<Division, 'rank'> & { readonly number: number };

function named(line: string, pack: LanguagePack): Named | undefined {
  const division = readDivision(line, pack);
  const number = Number(/(\d+)$/.exec(line.slice(0, division?.name ?? 0))?.[1]);
  return division === undefined || !Number.isInteger(number) ? undefined : { rank: division.rank, number };
}

/** Where in a paragraph the next division begins, behind the last stop but one. */
function runOn(text: string, { start, end }: Span, last: Named, pack: LanguagePack): number | undefined {
  const line = text.slice(start, end);
  for (const { index, 0: stop } of line.matchAll(/(?<=\p{L}["”»)]?)[.;]\s+(?=\p{Lu})/gu)) {
    const rest = line.slice(index + stop.length);
    const division = readDivision(rest, pack);
    if (division === undefined || !/[.:]/.test(division.stop) || division.rank !== last.rank) continue;
    if (named(rest, pack)?.number !== last.number + 1 || !isTitleLike(rest.slice(division.length), longestTitle))
      continue;
    return start + index + stop.length;
  }
  return undefined;
}

const longestTitle = 220;
