import { BriefdeckError } from '../../diagnostics/error.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { articleOf } from '../../pipeline.js';
import { ownLines, review } from '../../review.js';
import { checkReportJson, checkReportText } from '../check-report.js';
import { exitCodes, type ExitCode } from '../exit-codes.js';
import { readArticleSource } from '../input.js';
import type { Io } from '../io.js';
import { loadPacks } from '../language-pack.js';
import type { CheckArguments } from '../options/options.js';
import { throwIfInterrupted } from '../process/output.js';
import type { Read } from '../../read/index.js';
import { isOfSeveral, oneOfSeveral } from '../written/one-of-several.js';
import { ownArticle } from '../written/own-article.js';
import { packsFor } from '../../template/own-labels.js';
import type { LanguagePack } from '../../language/index.js';
import { readReviewed, type Reviewed } from '../reviewed.js';

/** Holds a deck or a briefing against its article, and lists what it finds. */
export async function check(args: CheckArguments, io: Io): Promise<ExitCode> {
  const loaded = await loadPacks(args.languagePack, io);
  const reviewed = await readReviewed(args, loaded, io);
  const { briefing, deck, labels, accessibility } = reviewed;
  const packs = packsFor({ labels }, briefing.language, loaded);
  const { coverage, source, ...found } = await reviewOf(reviewed, args, packs, io);
  throwIfInterrupted(io);
  const all = args.strict ? found.diagnostics.map(strictly) : found.diagnostics;
  const report = {
    input: args.input,
    source: source ?? null,
    language: briefing.language,
    title: briefing.title,
    slides: deck?.slides.length ?? null,
    coverage,
    ...(accessibility === undefined || args.quiet ? {} : { accessibility }),
    diagnostics: args.quiet ? all.filter(({ severity }) => severity !== 'info') : all,
  };
  await io.stdout.write(args.json ? checkReportJson(report) : checkReportText(report, briefing));
  return all.some(({ severity }) => severity !== 'info') ? exitCodes.findings : exitCodes.done;
}

interface Found extends ReturnType<typeof review> {
  /** The article that was named, as it was named. */
  readonly source?: string | undefined;
}

/** What is found, by the article that is named, else by the text that the briefing brings along. */
async function reviewOf(
  reviewed: Reviewed,
  args: CheckArguments,
  packs: readonly LanguagePack[],
  io: Io,
): Promise<Found> {
  const { briefing, deck, completed } = reviewed;
  const article = completed?.article;
  if (article !== undefined) {
    const found = review(briefing, article.read.value, { packs });
    return { ...found, source: article.place, diagnostics: [...(completed?.diagnostics ?? []), ...found.diagnostics] };
  }
  // Without an article nothing vouches for a line, and nothing is wrong with that.
  if (completed !== undefined && briefing.text === undefined && briefing.sources.length === 0)
    return {
      ...ownLines(briefing),
      diagnostics: [...completed.diagnostics, noSource, ...ownLines(briefing).diagnostics],
    };
  const read = await articleNamed(briefing, args, packs, io);
  const found = review(briefing, read.value, { deck, packs });
  const own = args.article === undefined ? [ownText(args.input)] : [];
  return {
    ...found,
    source: args.article,
    diagnostics: [...own, ...(completed?.diagnostics ?? []), ...found.diagnostics],
  };
}

/**
 * The article that is named, else the text that the briefing brings along: read again, so that its captions are known. Of several
 * articles the one that is named stands among the others as the briefing brings them along.
 */
async function articleNamed(
  briefing: Reviewed['briefing'],
  args: CheckArguments,
  packs: readonly LanguagePack[],
  io: Io,
): Promise<Read> {
  const { article, input, charset } = args;
  const { text, language, sources } = briefing;
  if (article !== undefined) {
    const source = isOfSeveral(briefing) ? oneOfSeveral(briefing, article, input) : undefined;
    const given = await readArticleSource(article, args, io);
    const read = await articleOf({ ...given, charset, language: source?.language ?? language, packs });
    return (source && (await ownArticle(briefing, packs, { source, read }))) ?? read;
  }
  const own = isOfSeveral(briefing) ? await ownArticle(briefing, packs) : undefined;
  if (own !== undefined) return own;
  if (text === undefined) {
    throw new BriefdeckError('usage', 'usage.no-article', `${input} brings no text along to be checked against.`, {
      hint: 'Name the article with --source.',
    });
  }
  return articleOf({ bytes: new TextEncoder().encode(text), name: sources[0]?.name ?? 'article', language, packs });
}

const ownText = (input: string): Diagnostic => ({
  code: 'check.own-text',
  severity: 'info',
  message: `Checked against the text that ${input} brings along, not against the article itself.`,
  hint: 'Name the article with --source.',
});

const noSource: Diagnostic = {
  code: 'briefing.own-lines',
  severity: 'info',
  message: 'It names no article, so all of its lines are their author’s.',
  hint: 'Name the article with `source`, or with --source.',
};

/** Lines of the author's own as findings. */
const strictly = (diagnostic: Diagnostic): Diagnostic =>
  /^(?:check\.author-|briefing\.own-lines)/.test(diagnostic.code) ? { ...diagnostic, severity: 'warning' } : diagnostic;
