import type { Diagnostic, Outcome } from './diagnostics/diagnostic.js';
import { checkBriefing, relocateEvidence } from './check/index.js';
import {
  compose,
  type ComposeOptions,
  type NotesChoice,
  type PictureSizes,
  type SlideChoice,
} from './compose/index.js';
import type { FontSources } from './fonts/font-sources.js';
import { loadFonts } from './fonts/load-fonts.js';
import { languagePack, type LanguagePack } from './language/index.js';
import type { Article } from './model/article.js';
import type { Briefing, Point } from './model/briefing.js';
import type { Deck } from './model/deck.js';
import type { Span } from './model/span.js';
import { read, type Read, type ReadInput } from './read/index.js';
import type { SourcePictures } from './picture/picture.js';
import { briefingOfMinutes } from './size/minutes.js';
import { briefingOfSlides } from './size/slide-count.js';
import { secondsOfDeck, timedDeck } from './size/speaking-time.js';
import { linesOf, summarizer, type ChartsChoice, type Length } from './summarize/index.js';
import { undated } from './summarize/undated.js';
import { familiesOf } from './template/families.js';
import type { Template } from './template/model.js';

/** The stages in their order. */
export type StageName = 'read' | 'pictures' | 'summarize' | 'check' | 'compose' | 'render';

/** Runs the work of a stage; whoever wants to know how long it takes, or to stop in between, gives one of their own. */
export type Stage = <T>(name: StageName, work: () => T | Promise<T>) => Promise<T>;

/** Only does the work. */
export const plainStage: Stage = async (_name, work) => work();

/** What a person says about the briefing; it goes before what the article says. */
export interface Particulars {
  readonly title?: string | undefined;
  /** ISO 8601, as far as it is known. */
  readonly date?: string | undefined;
  readonly presenter?: string | undefined;
  readonly organisation?: string | undefined;
  readonly marking?: string | undefined;
}

/** Language packs of the caller: they go before those that come with briefdeck. */
export interface Languages {
  readonly packs?: readonly LanguagePack[] | undefined;
}

/** What a briefing is to be: how long, with what a person says of it, and in which languages. */
export interface BriefingOptions extends Particulars, Languages {
  /** How much is told, by a share of the article's words; `standard` when absent. */
  readonly length?: Length | undefined;
  /** Whether comparable numbers become charts where that is truer than words; `auto` when absent. */
  readonly charts?: ChartsChoice | undefined;
  /** Whether it begins with what a person would say first; `auto` when absent. */
  readonly summary?: SlideChoice | undefined;
  /** How many slides the deck is to have; goes before `length`. */
  readonly slides?: Fitted | undefined;
  /** How many minutes it is to be spoken at; goes before `length`. */
  readonly minutes?: Fitted | undefined;
}

/** How much a deck is to be, and what it is laid out with to see whether it is. */
export interface Fitted {
  readonly count: number;
  readonly template: Template;
  readonly pictures?: PictureSizes | undefined;
  readonly agenda?: SlideChoice | undefined;
  readonly sources?: SlideChoice | undefined;
}

/** What a deck shows beside its topics, and what it is made with: pictures, fonts, language packs. */
export interface DeckOptions
  extends
    Languages,
    Pick<ComposeOptions, 'captions' | 'agenda' | 'summary' | 'sources' | 'cite' | 'code' | 'firstNumber' | 'known'> {
  /** What the speaker notes hold; captions and source sentences when absent. */
  readonly notes?: NotesChoice | undefined;
  /** The pictures of the article; none are shown when absent. */
  readonly pictures?: SourcePictures | undefined;
  /** How many minutes it is spoken at: each slide gets its share, told in the notes. */
  readonly minutes?: number | undefined;
  /** Where font files come from; without, text is measured with the tables that briefdeck brings along. */
  readonly fonts?: FontSources | undefined;
}

/** Reads an article. */
export const articleOf = (input: ReadInput, stage: Stage = plainStage): Promise<Read> =>
  stage('read', () => read(input));

/** Makes a Briefing of an article; no line that the rules of a Briefing find wrong is in it. */
export async function briefingOf(
  article: Article,
  options: BriefingOptions = {},
  stage: Stage = plainStage,
): Promise<Outcome<Briefing>> {
  const { title, slides, minutes, packs, charts, summary } = options;
  const pack = languagePack(article.language, packs);
  const outcome = await stage('summarize', () => {
    const summarized = summarizer(article, {
      pack,
      ...(title === undefined ? {} : { title }),
      ...(charts === undefined ? {} : { charts }),
      ...(summary === undefined || summary === 'auto' ? {} : { summary }),
    });
    const fitted = slides ?? minutes;
    if (fitted === undefined) return summarized(options.length ?? 'standard');
    const { count, template, ...shown } = fitted;
    const deckOf = (briefing: Briefing): Deck =>
      compose(withParticulars(briefing, options), template.model, { pack }, { notes: 'none', summary, ...shown }).value;
    if (slides !== undefined)
      return briefingOfSlides(summarized, { wanted: count, slidesOf: (briefing) => deckOf(briefing).slides.length });
    return briefingOfMinutes(summarized, {
      wanted: count,
      secondsOf: (briefing) => secondsOfDeck(deckOf(briefing), pack),
    });
  });
  const value = withParticulars(outcome.value, options);
  return { value, diagnostics: [...outcome.diagnostics, ...undated(value, pack)] };
}

/**
 * What the summarizer makes of an article: its briefing at each length, the usual one first, and all lines that it might choose. A person
 * who writes an outline began from one of them, or might have.
 */
export const knownOf = (
  article: Article,
  { packs, charts }: BriefingOptions = {},
): { readonly briefings: readonly Briefing[]; readonly lines: readonly Point[] } => {
  const pack = languagePack(article.language, packs);
  const summarized = summarizer(article, { pack, ...(charts === undefined ? {} : { charts }) });
  return {
    briefings: (['standard', 'long', 'short'] as const).map((length) => summarized(length).value),
    lines: linesOf(article, pack),
  };
};

/**
 * Takes up a Briefing that a person wrote or changed: finds its spans again in the article, and checks that every line is
 * kept. Without its article, the text that it brings along is what it is checked against.
 *
 * @returns the Briefing, and warnings, since a person may say what the article does not
 */
export const takenUp = (
  briefing: Briefing,
  article: Article | undefined,
  stage: Stage = plainStage,
  { packs }: Languages = {},
): Promise<Outcome<Briefing>> =>
  stage('check', () => {
    const { briefing: value, diagnostics } =
      article === undefined ? { briefing, diagnostics: [] } : relocateEvidence(briefing, article);
    const checked = article ?? (briefing.text === undefined ? undefined : { text: briefing.text });
    const found =
      checked === undefined ? [unchecked] : checkBriefing(value, checked, languagePack(value.language, packs));
    return { value, diagnostics: [...diagnostics, ...found].map(asWarning) };
  });

const asWarning = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;

const unchecked: Diagnostic = {
  code: 'check.no-article',
  severity: 'info',
  message: 'The article of the briefing is not at hand, so no line was checked.',
  hint: 'Put it beside the briefing, or name it with --source.',
};

/** A Briefing that says what a person says about it. */
export const withParticulars = (briefing: Briefing, particulars: Particulars): Briefing => {
  const { title, date, presenter, organisation, marking } = particulars;
  const given = Object.entries({ title, date, presenter, organisation, marking }).filter(
    ([, value]) => value !== undefined,
  );
  const changed: Briefing = { ...briefing, ...Object.fromEntries(given) };
  // A title that a person gives stands nowhere in the article.
  if (title !== undefined && title !== briefing.title) delete changed.titleEvidence;
  return changed;
};

/** Lays a Briefing out with a template. The article, where it is at hand, gives the notes their whole sentences. */
export const deckOf = (
  briefing: Briefing,
  template: Template,
  options: DeckOptions & { readonly article?: Article | undefined } = {},
  stage: Stage = plainStage,
): Promise<Outcome<Deck>> =>
  stage('compose', async () => {
    const fonts = await loadFonts(familiesOf(template.model), options.fonts, briefing.language);
    const outcome = compose(
      briefing,
      template.model,
      { pack: languagePack(briefing.language, options.packs) },
      {
        notes: options.notes ?? 'both',
        captions: options.captions,
        agenda: options.agenda,
        summary: options.summary,
        sources: options.sources,
        cite: options.cite,
        code: options.code,
        firstNumber: options.firstNumber,
        known: options.known,
        pictures: options.pictures,
        fonts: fonts.value,
        ...(options.article === undefined
          ? {}
          : { articleText: options.article.text, sentences: sentencesOf(options.article) }),
      },
    );
    const { minutes } = options;
    const pack = languagePack(briefing.language, options.packs);
    return {
      value: minutes === undefined ? outcome.value : timedDeck(outcome.value, minutes, pack),
      diagnostics: [...fonts.diagnostics, ...outcome.diagnostics],
    };
  });

/** All sentences of an article in reading order; headings and captions have none. */
const sentencesOf = (article: Article): Span[] =>
  article.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flatMap(({ sentences }) => sentences);
    return block.kind === 'paragraph' || block.kind === 'quote' ? block.sentences : [];
  });
