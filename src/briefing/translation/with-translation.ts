import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../language/index.js';
import type { Article } from '../../model/article.js';
import type { Briefing, Evidence, Point, Source, Topic, TranslatedLine } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { pointsOf } from '../../model/points.js';
import { betweenTexts } from '../../model/sources.js';
import type { Span } from '../../model/span.js';
import type { Pair } from './pair-units.js';

/** Where the second language stands: in the notes, or on a line below each line. */
export type Bilingual = 'notes' | 'facing';

/** An article and its translation, paired. */
export interface Translating {
  readonly article: Article;
  readonly translation: Article;
  /** What is known of the translation, as a source. */
  readonly source: Source;
  readonly pairs: readonly Pair[];
  /** Of both languages, in their order. */
  readonly packs: readonly [LanguagePack, LanguagePack];
  readonly mode: Bilingual;
}

/**
 * A Briefing that also says in another language what it says: the sentences of the translation that pair with those that its lines are
 * taken from, whole. Its text holds both articles.
 *
 * @param briefing made of the article, with places in its text
 * @returns a warning for each line whose sentence pairs with nothing
 */
export function withTranslation(
  briefing: Briefing,
  { article, translation, source, pairs, packs, mode }: Translating,
): { readonly briefing: Briefing; readonly diagnostics: readonly Diagnostic[] } {
  // Programs that check spelling go by the place too: "en-GB".
  const { locale } = packs[1];
  const begins = article.text.length + betweenTexts.length;
  const diagnostics: Diagnostic[] = [];
  const find = (evidence: readonly Evidence[]): TranslatedLine[] =>
    spansOf(evidence, pairs).map(({ start, end }) => ({
      text: translation.text.slice(start, end).replace(/\s+/g, ' ').trim(),
      evidence: [{ start: start + begins, end: end + begins }],
    }));
  const tell = (what: string, text: string, evidence: readonly Evidence[], topic?: Topic, point?: Point): void => {
    diagnostics.push({
      code: 'translation.unpaired',
      severity: 'warning',
      message: `${what} "${text}" has no pair in ${source.name}.`,
      place: { offset: evidence[0]?.start ?? 0 },
      ...(topic === undefined
        ? {}
        : { subject: { topic: topic.id, ...(point === undefined ? {} : { point: point.id }), part: what, text } }),
    });
  };
  const translated = (topic: Topic): Topic => {
    const isFacing = mode === 'facing' && facingKinds[topic.kind] === true;
    const { heading, headingEvidence = [], quote } = topic;
    const headed = headingEvidence.length > 0 ? find(headingEvidence) : labelIn(heading, packs);
    if (headingEvidence.length > 0 && headed.length === 0) tell('The heading', heading, headingEvidence, topic);
    const quoted = quote === undefined ? [] : find(quote.evidence);
    if (quote !== undefined && quote.evidence.length > 0 && quoted.length === 0)
      tell('The quotation', quote.text, quote.evidence, topic);
    const said = new Map(pointsOf(topic).map((point) => [point, find(point.evidence)] as const));
    for (const [point, lines] of said)
      if (lines.length === 0 && point.evidence.length > 0) tell('The line', point.text, point.evidence, topic, point);
    const seen = new Set<number>();
    /** Two lines of one sentence have one translation, below the first. */
    const once = (lines: readonly TranslatedLine[]): TranslatedLine[] =>
      lines.filter(({ evidence: [at] }) => at !== undefined && !seen.has(at.start) && seen.add(at.start));
    const withLine = (point: Point): Point => {
      const own = once(said.get(point) ?? []).map((line): Point => facing(line, locale));
      const children = [...own, ...(point.children ?? []).map(withLine)];
      return children.length === 0 ? point : { ...point, children };
    };
    const points = isFacing ? topic.points.map(withLine) : topic.points;
    const lines = [...headed, ...(isFacing ? [] : once([...quoted, ...[...said.values()].flat()]))];
    return { ...topic, points, ...(lines.length === 0 ? {} : { translation: { language: locale, lines } }) };
  };
  const { titleEvidence = [], title } = briefing;
  const titled = find(titleEvidence);
  if (titleEvidence.length > 0 && titled.length === 0) tell('The title', title, titleEvidence);
  const [first, ...others] = briefing.sources;
  return {
    briefing: {
      ...briefing,
      ...(titled.length === 0 ? {} : { translation: { language: locale, lines: titled } }),
      sources:
        first === undefined
          ? []
          : [
              { ...first, begins: 0 },
              { ...source, id: 'translation', language: translation.language, begins },
              ...others,
            ],
      topics: briefing.topics.map(translated),
      text: article.text + betweenTexts + translation.text,
    },
    diagnostics,
  };
}

/** Kinds whose lines may have a line below them wherever they are laid out. */
const facingKinds: Readonly<Partial<Record<Topic['kind'], true>>> = {
  summary: true,
  points: true,
  enumeration: true,
  question: true,
};

const facing = ({ text, evidence }: TranslatedLine, language: string): Point => ({
  id: identify('translation', `${evidence[0]?.start ?? 0} ${text}`),
  text,
  evidence,
  origin: 'extract',
  language,
});

/** Where the sentences that evidence is part of have their pairs, in order, each once. */
function spansOf(evidence: readonly Evidence[], pairs: readonly Pair[]): Span[] {
  const touched = pairs.filter(({ own }) =>
    own.some(({ start, end }) => evidence.some((one) => one.start < end && start < one.end)),
  );
  return touched.flatMap(({ other }) => other);
}

/** A fixed label is worded by the other language. */
function labelIn(heading: string, [{ labels: from }, { labels: to }]: Translating['packs']): TranslatedLine[] {
  const [name] = Object.entries(from).find(([, label]) => label === heading) ?? [];
  const text = Object.entries(to).find(([other]) => other === name)?.[1];
  return text === undefined ? [] : [{ text, evidence: [] }];
}
