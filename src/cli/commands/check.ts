import { BriefdeckError } from '../../diagnostics/error.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { articleOf } from '../../pipeline.js';
import { review } from '../../review.js';
import { checkReportJson, checkReportText } from '../check-report.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import { loadPacks } from '../language-pack.js';
import type { CheckArguments } from '../options/options.js';
import { throwIfInterrupted } from '../process/output.js';
import { packsFor } from '../../template/own-labels.js';
import { readReviewed, type Reviewed } from '../reviewed.js';

/** Holds a deck or a briefing against its article, and lists what it finds. */
export async function check(told: CheckArguments, io: Io): Promise<ExitCode> {
  const loaded = await loadPacks(told.languagePack, io);
  const reviewed = await readReviewed(told, io);
  const { briefing, deck, labels } = reviewed;
  const packs = packsFor({ labels }, briefing.language, loaded);
  const article = await articleOf({ ...(await sourceOf(reviewed, told, io)), language: briefing.language, packs });
  const { coverage, diagnostics } = review(briefing, article.value, { deck, packs });
  throwIfInterrupted(io);
  const all = [...(told.article === undefined ? [ownText(told.input)] : []), ...diagnostics];
  const report = {
    input: told.input,
    source: told.article ?? null,
    language: briefing.language,
    title: briefing.title,
    slides: deck?.slides.length ?? null,
    coverage,
    diagnostics: told.quiet ? all.filter(({ severity }) => severity !== 'info') : all,
  };
  await io.stdout.write(told.json ? checkReportJson(report) : checkReportText(report, briefing));
  return all.some(({ severity }) => severity !== 'info') ? exitCodes.findings : exitCodes.done;
}

/** The article that is named, else the text that the briefing brings along: read again, so that its captions are known. */
async function sourceOf({ briefing }: Reviewed, told: CheckArguments, io: Io) {
  const { article, input } = told;
  if (article !== undefined) return { ...(await readArticleSource(article, told, io)), charset: told.charset };
  if (briefing.text === undefined) {
    throw new BriefdeckError('usage', 'usage.no-article', `${input} brings no text along to be checked against.`, {
      hint: 'Name the article with --source.',
    });
  }
  return { bytes: new TextEncoder().encode(briefing.text), name: briefing.sources[0]?.name ?? 'article' };
}

const ownText = (input: string): Diagnostic => ({
  code: 'check.own-text',
  severity: 'info',
  message: `Checked against the text that ${input} brings along, not against the article itself.`,
  hint: 'Name the article with --source.',
});
