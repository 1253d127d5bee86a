import type { Known } from '../../briefing/complete/grounds.js';
import { outlineText } from '../../briefing/outline/write-outline.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { languagePack, type LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing } from '../../model/briefing.js';
import { takenUp } from '../../pipeline.js';
import { chartOfCells } from '../../summarize/index.js';

/** What the deck says at one moment, and what lays it out. */
export interface Version extends Look {
  readonly briefing: Briefing;
  /** The outline that says it. */
  readonly text: string;
  /** What there is to be said when it is held against the article. */
  readonly found: readonly Diagnostic[];
}

/** What lays a deck out: a template by name or path, and one of its sizes. */
export interface Look {
  readonly template: string | undefined;
  readonly map: string | undefined;
  readonly size: string | undefined;
}

/** What outlines are written and read with. */
export interface Ground {
  readonly article: Article | undefined;
  /** What the summarizer makes of the article; made once. */
  readonly known: () => Known;
  readonly packs: readonly LanguagePack[];
  /** What the outline calls the article and the template, from its own folder. */
  readonly source: string | undefined;
  readonly templateName: (look: Look) => string | undefined;
  readonly genre: string | undefined;
  /** Name of the outline, for errors. */
  readonly name: string;
}

/** The outline of a Briefing. */
export function textOf(briefing: Briefing, look: Look, ground: Ground): string {
  const { source, genre, packs } = ground;
  const facts = { source, genre, template: ground.templateName(look) };
  return outlineText(briefing, facts, languagePack(briefing.language, packs));
}

/**
 * What an outline says: always what is read of its text, so that what is seen is what a build of the saved file gives.
 *
 * @throws BriefdeckError of kind `input` for a text that is no outline
 */
export async function versionOf(text: string, language: string, look: Look, ground: Ground): Promise<Version> {
  const { article, known, packs, name } = ground;
  // Nobody waits for these before the first slide is seen.
  const [{ readBriefingFile }, { completeBriefing }] = await Promise.all([
    import('../../briefing/briefing-file.js'),
    import('../../briefing/complete/complete-briefing.js'),
  ]);
  const file = await readBriefingFile(new TextEncoder().encode(text), name, true);
  const own = file.language ?? language;
  const pack = languagePack(own, packs);
  const made = completeBriefing(file.inLanguage(pack), {
    article,
    known,
    language: own,
    pack,
    chartOf: (table) => chartOfCells(table, pack),
    name,
  });
  const { value, diagnostics } = await takenUp(made.briefing, article, undefined, { packs });
  return { ...look, briefing: value, text, found: [...made.diagnostics, ...diagnostics] };
}
