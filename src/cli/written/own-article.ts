import type { LanguagePack } from '../../language/index.js';
import type { Briefing } from '../../model/briefing.js';
import { articleOf } from '../../pipeline.js';
import type { Read } from '../../read/index.js';

/** The article of a briefing as far as that brings it along: its text. */
export const ownArticle = async (
  { text, sources, language }: Briefing,
  packs: readonly LanguagePack[],
): Promise<Read | undefined> =>
  text === undefined
    ? undefined
    : articleOf({
        bytes: new TextEncoder().encode(text),
        name: sources[0]?.name ?? 'article',
        format: 'text',
        language,
        packs,
      });
