import { keepsWords, locateHeading } from '../../check/index.js';
import { fold, labelsOfSpeakers } from '../../language/index.js';
import type { Evidence, Point, Quote, Topic } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { speakersOf } from '../../model/points.js';
import { kindByForm, labelByKind } from '../outline/form.js';
import { lineOf } from '../outline/point-text.js';
import { hasSeveralFigures, topicText, type KnownTopic } from '../outline/topic-text.js';
import type { WrittenTopic } from '../written/written-briefing.js';
import { completeFigure, completePoint } from './complete-point.js';
import { completeGraphics } from './complete-graphics.js';
import type { Grounds } from './grounds.js';

/**
 * A topic with all that can be found or filled in. One that an outline shows as the summarizer made it is that topic; one that
 * was changed keeps what it has in common with it.
 */
export function completeTopic(written: WrittenTopic, grounds: Grounds): Topic {
  const topic = withKind(written, grounds);
  if (!isBare(written)) return filled(topic, undefined, grounds);
  const text = topicText(topic, grounds.pack);
  const same = grounds.topics().find((known) => topicText(known, grounds.pack) === text);
  const { section } = written;
  if (same !== undefined) return section === undefined ? same : { ...same, section };
  return filled(topic, counterpartOf(topic, grounds), grounds);
}

/** Whether nothing is said of where a topic comes from. */
const isBare = ({ id, points = [], headingEvidence }: WrittenTopic): boolean =>
  id === undefined && headingEvidence === undefined && points.every(({ evidence }) => evidence === undefined);

function withKind(topic: WrittenTopic, { pack }: Grounds): KnownTopic {
  const { heading = '', points = [], quote, table, chart, figure } = topic;
  const form = {
    heading,
    quotations: quote === undefined ? 0 : 1,
    hasTable: table !== undefined,
    hasPoints: points.length > 0,
    isNumbered: false,
  };
  const byContent = chart !== undefined ? 'chart' : figure !== undefined ? 'figure' : kindByForm(form, pack);
  const kind = topic.kind ?? byContent;
  if (!isBare(topic) || topic.kind !== undefined) return { ...topic, kind };
  const label = topic.label ?? labelByKind(kind, heading, hasSeveralFigures(topic), pack);
  return { ...topic, kind, ...(label === undefined ? {} : { label }) };
}

/** The topic that a person changed: the one of the same heading, else the one that shares most lines with it. */
function counterpartOf({ heading = '', kind, points = [] }: KnownTopic, grounds: Grounds): Topic | undefined {
  const own = new Set(points.map(({ text }) => lineOf(text)));
  const shared = ({ points: known }: Topic): number => known.filter(({ text }) => own.has(lineOf(text))).length;
  const ranked = grounds
    .topics()
    .map((topic) => ({
      topic,
      rank: (fold(topic.heading) === fold(heading) ? 1000 : 0) + shared(topic) * 2 + (topic.kind === kind ? 1 : 0),
    }))
    .filter(({ rank }) => rank > 1);
  return ranked.reduce<(typeof ranked)[number] | undefined>(
    (best, one) => (best === undefined || one.rank > best.rank ? one : best),
    undefined,
  )?.topic;
}

function filled(topic: KnownTopic, counterpart: Topic | undefined, grounds: Grounds): Topic {
  const { id, kind, heading, points = [], figure, quote } = topic;
  const completed = points.map((point) => completePoint(point, { kind, counterpart }, grounds));
  const said = [...completed.map(({ text }) => text), ...(quote === undefined ? [] : [quote.text])].join('\n');
  const named = heading ?? topic.label ?? grounds.pack.labels.points;
  const content = {
    id: id ?? identify(kind, said === '' ? named : said),
    kind,
    ...plainOf({ ...topic, section: topic.section ?? counterpart?.section }),
    heading: named,
    ...headingOf(topic, named, counterpart, grounds),
    points: completed,
    ...figureOf(figure, completed, counterpart, grounds),
    ...(quote === undefined ? {} : { quote: quoteOf(quote, counterpart, grounds) }),
    ...completeGraphics(topic, counterpart, grounds),
  };
  return content;
}

/** What is said, without the keys of what is not. */
const plainOf = (said: Plain): Plain => {
  const {
    label,
    headingEvidence,
    headingOrigin,
    section,
    speaker,
    layout,
    lock,
    first,
    missing,
    leftOut,
    notes,
    translation,
  } = said;
  return {
    ...(label === undefined ? {} : { label }),
    ...(headingEvidence === undefined ? {} : { headingEvidence }),
    ...(headingOrigin === undefined ? {} : { headingOrigin }),
    ...(section === undefined ? {} : { section }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(layout === undefined ? {} : { layout }),
    ...(lock === undefined ? {} : { lock }),
    ...(first === undefined ? {} : { first }),
    ...(missing === undefined ? {} : { missing }),
    ...(leftOut === undefined ? {} : { leftOut }),
    ...(notes === undefined ? {} : { notes }),
    ...(translation === undefined ? {} : { translation }),
  };
};

type Plain = Pick<
  Topic,
  | 'label'
  | 'headingEvidence'
  | 'headingOrigin'
  | 'section'
  | 'speaker'
  | 'layout'
  | 'lock'
  | 'first'
  | 'missing'
  | 'leftOut'
  | 'notes'
  | 'translation'
>;

/** Where a heading stands in the article, or that it is its author's. */
function headingOf(
  topic: KnownTopic,
  heading: string,
  counterpart: Topic | undefined,
  grounds: Grounds,
): Pick<Topic, 'headingEvidence' | 'headingOrigin'> {
  const { headingEvidence: given, headingOrigin, id } = topic;
  if (given !== undefined && headingOrigin === undefined && isReworded(heading, given, grounds))
    return { headingEvidence: undefined, headingOrigin: 'author' };
  if (given !== undefined || headingOrigin !== undefined) return {};
  // The full form leaves out nothing but where a label or a count stands: without the article that can't be told from a person's words.
  if (id !== undefined && (grounds.article === undefined || counts(heading, grounds))) return {};
  const known = [counterpart, ...grounds.topics()].find((one) => one?.heading === heading);
  if (known !== undefined) {
    const { headingEvidence, headingOrigin } = known;
    return {
      ...(headingEvidence === undefined ? {} : { headingEvidence }),
      ...(headingOrigin === undefined ? {} : { headingOrigin }),
    };
  }
  if (isLabel(topic, heading, grounds)) return {};
  const located = grounds.article && locateHeading(heading, grounds.article, grounds.pack);
  return located === undefined ? { headingOrigin: 'author' } : { headingEvidence: located };
}

/** "3 conditions", "Ba điều kiện". */
function counts(heading: string, { pack }: Grounds): boolean {
  const [first = ''] = heading.split(' ');
  return /^\d+$/.test(first) || Object.hasOwn(pack.numerals, first.toLowerCase());
}

/** A heading may count what stands below it, and be numbered where it goes on. */
function isReworded(heading: string, evidence: readonly Evidence[], grounds: Grounds): boolean {
  const quotes = evidence.flatMap(({ quote, start, end }) => quote ?? grounds.textAt(start, end) ?? []);
  const forms = [heading, heading.replace(/^\d+ /, ''), heading.replace(/ \(\d{1,2}\)$/, '')];
  return quotes.length === evidence.length && !forms.some((form) => keepsWords(form, quotes));
}

function isLabel({ speaker, points = [], quote }: KnownTopic, heading: string, { pack }: Grounds): boolean {
  const labels = [...Object.values(pack.labels), ...labelsOfSpeakers(pack, speakersOf({ speaker, points, quote }))];
  const bare = fold(heading.replace(/ \(\d+\)$/, ''));
  return labels.some((label) => label !== undefined && fold(label) === bare);
}

/** The number of a topic, which its first line says. */
function figureOf(
  written: WrittenTopic['figure'],
  points: readonly Point[],
  counterpart: Topic | undefined,
  grounds: Grounds,
): Pick<Topic, 'figure'> {
  if (written === undefined) return {};
  const known = counterpart?.figure;
  const says = points.find(({ text }) => text.includes(written.value));
  if (written.evidence === undefined && known?.value === written.value && says?.origin === 'extract')
    return { figure: known };
  const figure = completeFigure(written, says ?? { evidence: [], origin: 'author' }, grounds);
  return figure === undefined ? {} : { figure };
}

/** A quotation is the article's to the word; one that is like its words is held against them, any other is its author's. */
function quoteOf(written: NonNullable<WrittenTopic['quote']>, counterpart: Topic | undefined, grounds: Grounds): Quote {
  if (written.evidence !== undefined || written.origin !== undefined)
    return { ...written, evidence: written.evidence ?? [] };
  const known = [counterpart, ...grounds.topics()].find((topic) => topic?.quote?.text === written.text)?.quote;
  if (known !== undefined) return { ...written, evidence: known.evidence };
  const span = grounds.find(written.text);
  if (span !== undefined)
    return { ...written, evidence: [{ ...span, quote: grounds.article?.text.slice(span.start, span.end) }] };
  const located = grounds.locate(written.text);
  return located === undefined
    ? { ...written, evidence: [], origin: 'author' }
    : { ...written, evidence: located.evidence };
}
