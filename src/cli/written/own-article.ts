import { combinedArticle } from '../../briefing/merge/combined-article.js';
import { sha256Of } from '../../check/rules/evidence/source-text.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing, Source } from '../../model/briefing.js';
import { betweenTexts, placedSources } from '../../model/sources.js';
import { articleOf } from '../../pipeline.js';
import type { Read } from '../../read/index.js';

/**
 * The article of a briefing as far as that brings it along: its text, as the genre that it was told as. Of several it is all of them in a
 * row.
 *
 * @param instead an article that is taken in place of the text of one of several sources
 */
export async function ownArticle(
  { text, sources, language, genre }: Pick<Briefing, 'text' | 'sources' | 'language' | 'genre'>,
  packs: readonly LanguagePack[],
  instead?: { readonly source: Source; readonly read: Read },
): Promise<Read | undefined> {
  if (text === undefined) return undefined;
  const readText = (own: string, { name, language: its }: Pick<Source, 'name' | 'language'>): Promise<Read> =>
    articleOf({
      bytes: new TextEncoder().encode(own),
      name,
      format: 'text',
      language: its ?? language,
      packs,
      ...(genre === undefined || sources.length > 1 ? {} : { genre }),
    });
  const placed = placedSources(sources, text);
  const reads = await Promise.all(
    placed.map(({ source, start, end }) =>
      source === instead?.source ? Promise.resolve(instead.read) : readText(text.slice(start, end), source),
    ),
  );
  const [first, ...others] = reads;
  if (first === undefined) return readText(text, sources[0] ?? { name: 'article' });
  const articles: [Article, ...Article[]] = [first.value, ...others.map(({ value }) => value)];
  return {
    value: combinedArticle(articles, sha256Of(articles.map((one) => one.text).join(betweenTexts))),
    diagnostics: reads.flatMap(({ diagnostics }) => diagnostics),
    genreCues: [],
  };
}
