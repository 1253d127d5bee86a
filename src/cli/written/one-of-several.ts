import { basename } from 'node:path';
import { BriefdeckError } from '../../diagnostics/error.js';
import type { Briefing, Source } from '../../model/briefing.js';

/** Whether the text of a briefing is that of several articles. */
export const isOfSeveral = ({ sources = [] }: { readonly sources?: Briefing['sources'] | undefined }): boolean =>
  sources.some(({ begins }) => begins !== undefined);

/**
 * The source of a merged briefing that an article is meant for: the one of its name or its address.
 *
 * @param input what the briefing is called
 * @throws BriefdeckError of kind `usage` where none or several are called so
 */
export function oneOfSeveral({ sources }: Pick<Briefing, 'sources'>, article: string, input: string): Source {
  const placed = sources.filter(({ begins }) => begins !== undefined);
  const [source, ...others] = placed.filter(({ name, uri }) => name === basename(article) || uri === article);
  if (source !== undefined && others.length === 0) return source;
  const names = placed.map(({ name }) => name).join(', ');
  throw new BriefdeckError(
    'usage',
    'usage.which-article',
    source === undefined
      ? `${input} is made of several articles, and none of them is called ${basename(article)}.`
      : `${input} is made of several articles that are called ${basename(article)}.`,
    {
      hint:
        source === undefined
          ? `Call the file as the one that it replaces: ${names}.`
          : 'Update the decks that it was merged of, and merge them anew.',
    },
  );
}

/** The language that an article is read in which a briefing is held against: a translation has its own. */
export const languageOfOne = (
  briefing: Pick<Briefing, 'sources' | 'language'>,
  article: string,
  input: string,
): string => (isOfSeveral(briefing) ? oneOfSeveral(briefing, article, input).language : undefined) ?? briefing.language;
