import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Article } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';

/**
 * What is to be said of pictures that a Briefing shows and its article does not have: all of them, where there is no article.
 *
 * @param file what the Briefing is called
 * @param atHand pictures that are there without an article
 */
export function missingPictures(
  { topics }: Briefing,
  article: Article | undefined,
  file: string,
  atHand: Iterable<string> = [],
): Diagnostic[] {
  const known = new Set<string | undefined>(atHand);
  for (const block of article?.blocks ?? []) if (block.kind === 'figure') known.add(block.image);
  const shown = new Set(topics.flatMap(({ pictures = [] }) => pictures.map(({ image }) => image)));
  const missing = [...shown].filter((image) => !known.has(image));
  if (missing.length === 0) return [];
  const counted = missing.length === 1 ? '1 picture is' : `${missing.length} pictures are`;
  const named = `${missing.slice(0, 3).join(', ').slice(0, 200)}${missing.length > 3 ? ' …' : ''}`;
  const why =
    article === undefined
      ? {
          message: 'the article is not at hand',
          hint: 'Put the article beside the briefing, or name it with --source.',
        }
      : { message: `the article has no ${named}`, hint: 'Name a picture as briefdeck outline does, or take it out.' };
  return [
    {
      code: 'picture.missing',
      severity: 'warning',
      message: `${counted} left out: ${why.message}.`,
      place: { file },
      hint: why.hint,
    },
  ];
}
