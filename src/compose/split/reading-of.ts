import { splitSentences } from '../../language/index.js';
import { sameWords } from '../arrange/text/wording.js';
import type { Entry } from '../content/entry.js';
import type { Context } from '../context.js';
import { standsAlone } from './stands-alone.js';
import type { Parting } from './titled-parts.js';

/** How the topics of a briefing are read, as its language and the article's own paragraphs tell it. */
export function readingOf({ pack, articleText }: Context): Omit<Parting, 'choose'> {
  return {
    standsAlone: standsAlone(pack),
    opensParagraph: (entry) => opensParagraph(entry, articleText),
    sentencesOf: (text) => splitSentences(text, { start: 0, end: text.length }, pack),
    saysNothing: (heading) => {
      const bare = heading.replace(/\s*\(\d+\)$/, '');
      return [pack.labels.details, pack.labels.points].some((label) => sameWords(label, bare));
    },
  };
}

function opensParagraph({ evidence }: Entry, articleText: string | undefined): boolean {
  const start = evidence[0]?.start;
  return (
    start !== undefined &&
    articleText !== undefined &&
    /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(articleText.slice(Math.max(0, start - 40), start))
  );
}
