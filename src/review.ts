import { withoutTranslations } from './briefing/translation/without-translations.js';
import {
  checkBriefing,
  checkedOf,
  compareDeck,
  coverageOf,
  lostCaptions,
  relocateEvidence,
  withLostLines,
  type Coverage,
} from './check/index.js';
import { dateText } from './compose/index.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import { languagePack, type LanguagePack } from './language/index.js';
import type { Article } from './model/article.js';
import type { Briefing } from './model/briefing.js';
import type { ShownDeck } from './model/shown-deck.js';
import { keyFacts } from './summarize/key-facts.js';

/** What there is to say about a Briefing, or a deck of one, when it is held against the article. */
export interface Review {
  readonly coverage: Coverage;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Holds a Briefing, and what the slides of its deck say now, against the article: evidence, kept spans, numbers, qualifiers,
 * negations, captions, what a person changed, and how much of the article's key facts it tells.
 *
 * @param deck what the slides say, where it is a deck that is reviewed
 * @returns errors and warnings for what does not hold; infos for edits that do, and for key facts that are left out
 */
export function review(
  briefing: Briefing,
  article: Article,
  { deck, packs }: { readonly deck?: ShownDeck | undefined; readonly packs?: readonly LanguagePack[] | undefined } = {},
): Review {
  const pack = languagePack(briefing.language, packs);
  const found = relocateEvidence(briefing, article);
  const checked = checkedOf(found.briefing, article, pack);
  const own = withoutTranslations(article, found.briefing);
  const ofOwn = own === article ? checked : checkedOf(found.briefing, own, pack);
  const findings = checkBriefing(found.briefing, article, pack);
  const told = withLostLines(checked, found.diagnostics, findings, article.source.name);
  if (told.isOther)
    return { coverage: { figures: none, speakers: none, headings: none }, diagnostics: told.diagnostics };
  const { coverage, diagnostics } = coverageOf(ofOwn, keyFacts(own, pack));
  return {
    coverage,
    diagnostics: [
      ...told.diagnostics,
      ...(deck === undefined ? [] : compareDeck(checked, deck, datesOf(briefing, pack))),
      ...lostCaptions(ofOwn),
      ...diagnostics,
    ],
  };
}

/** What there is to say about a Briefing without an article: which lines are their author's. */
export const ownLines = (briefing: Briefing): Review => ({
  coverage: { figures: none, speakers: none, headings: none },
  diagnostics: checkBriefing(briefing, { text: '' }, languagePack(briefing.language)).filter(({ code }) =>
    code.startsWith('check.author-'),
  ),
});

const none = { told: 0, of: 0 };

/** Dates as slides write them. */
export const datesOf = ({ date, sources }: Briefing, pack: LanguagePack): string[] =>
  [date, ...sources.map(({ published }) => published)].flatMap((one) =>
    one === undefined ? [] : [one, dateText(one, pack) ?? one],
  );
