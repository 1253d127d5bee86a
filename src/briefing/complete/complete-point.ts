import { keepsWords, likenessFrom, withoutInsertions, wordsOfText, type LocatedLine } from '../../check/index.js';
import { numbersIn } from '../../language/index.js';
import type { Figure, Point, Topic, TopicKind } from '../../model/briefing.js';
import { identify } from '../../model/identify.js';
import { pointLines } from '../outline/point-text.js';
import type { WrittenFigure, WrittenPoint } from '../written/written-briefing.js';
import type { Grounds, KnownPoint } from './grounds.js';

/** Where a point stands. */
export interface PointSite {
  readonly kind: TopicKind;
  /** The topic that the summarizer made, and a person changed. */
  readonly counterpart: Topic | undefined;
}

/**
 * A point with all that can be found or filled in. One that says where it comes from is taken at its word; any other is looked up: among
 * the lines that the summarizer makes, then in the article; what stands in neither is its author's.
 */
export function completePoint(written: WrittenPoint, site: PointSite, grounds: Grounds): Point {
  const { id, evidence, origin, figure, children } = written;
  const found = evidence === undefined && origin === undefined ? lookedUp(written, site, grounds) : undefined;
  const own = found ?? asWritten(written, site, grounds);
  const { core = written.core, lead = written.lead, leadEvidence = written.leadEvidence, when = written.when } = own;
  const { stressed = written.stressed } = own;
  const { text, speaker, role, lock, language } = written;
  // In the order in which the summarizer writes them, so that a line that it made is the same to the byte.
  return {
    id: id ?? own.id ?? identify('point', text),
    text,
    ...(lead === undefined ? {} : { lead }),
    ...(leadEvidence === undefined ? {} : { leadEvidence }),
    evidence: own.evidence,
    origin: own.origin,
    ...(children === undefined ? {} : { children: children.map((child) => completePoint(child, site, grounds)) }),
    ...(core === undefined ? {} : { core }),
    ...(stressed === undefined ? {} : { stressed }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    ...(lock === undefined ? {} : { lock }),
    ...(language === undefined ? {} : { language }),
    ...(when === undefined ? {} : { when }),
    ...(own.figure === undefined ? figureOf(figure, own, grounds) : { figure: own.figure }),
  };
}

type Found = Pick<Point, 'evidence' | 'origin'> & Partial<Point>;

/**
 * What a line says of itself. An extract that was worded anew is its author's, and is held against what it was; one that says something
 * else altogether comes from elsewhere.
 */
function asWritten(written: WrittenPoint, site: PointSite, grounds: Grounds): Found {
  const { evidence = [], text } = written;
  const origin = written.origin ?? (evidence.length > 0 ? 'extract' : 'author');
  const said = evidence.map(({ quote, start, end }) => quote ?? grounds.textAt(start, end));
  const quotes = said.flatMap((one) => one ?? []);
  const isKept =
    quotes.length < evidence.length ||
    evidence.length === 0 ||
    keepsWords(withoutInsertions(text, quotes.join(' ')), quotes);
  if (origin === 'author' || isKept) return { evidence, origin };
  const whole = locatedLine(text, grounds);
  if (whole?.isWhole === true) return { evidence: whole.evidence, origin };
  if (likenessFrom(wordsOfText(text), wordsOfText(quotes.join(' ')), leastAlike) > 0)
    return { evidence, origin: 'author' };
  return lookedUp(written, site, grounds);
}

/** Where a line comes from, whatever it names in full in square brackets. */
const locatedLine = (text: string, { locate, article }: Grounds): LocatedLine | undefined =>
  locate(article === undefined ? text : withoutInsertions(text, article.text));

/** Half of the words. */
const leastAlike = 0.5;

function lookedUp(written: WrittenPoint, site: PointSite, grounds: Grounds): Found {
  const known = knownPoint(written, site, grounds);
  if (known !== undefined) return knownParts(written, known, site);
  const located = locatedLine(written.text, grounds);
  if (located?.isWhole === true) return { evidence: located.evidence, origin: 'extract' };
  const like = grounds.pointLike(written.text);
  return { evidence: like?.point.evidence ?? located?.evidence ?? [], origin: 'author' };
}

/** The line that says the same, in the topic itself before any other. */
function knownPoint(
  { text }: WrittenPoint,
  { counterpart, kind }: PointSite,
  grounds: Grounds,
): KnownPoint | undefined {
  const all = grounds.pointsSaying(text);
  return (
    all.find(({ topic }) => topic !== undefined && topic === counterpart) ??
    all.find(({ topic }) => topic?.kind === kind) ??
    all[0]
  );
}

/** What an outline does not show of a line, as far as the line shows the same. */
function knownParts(written: WrittenPoint, { point, topic }: KnownPoint, { kind }: PointSite): Found {
  const { id, evidence, origin, lead, leadEvidence, core, stressed } = point;
  const isSame = linesOf(written, kind) === linesOf(point, kind);
  const isOfKind = topic?.kind === kind;
  const figure = kind === 'figure' ? undefined : point.figure;
  return {
    id,
    evidence,
    origin,
    ...(isSame && core !== undefined ? { core } : {}),
    ...(stressed !== undefined && written.text.includes(stressed) ? { stressed } : {}),
    ...(isSame && lead !== undefined ? { lead } : {}),
    ...(leadEvidence !== undefined && lead === written.lead ? { leadEvidence } : {}),
    ...(isOfKind && kind !== 'timeline' && point.when !== undefined ? { when: point.when } : {}),
    ...(isOfKind && figure !== undefined ? { figure } : {}),
    ...(kind === 'figure' && point.figure?.value === written.figure?.value ? { figure: point.figure } : {}),
  };
}

const linesOf = ({ text, lead, when, core, lock, figure }: WrittenPoint, kind: TopicKind): string =>
  pointLines({ text, lead, when, core, lock, figure }, { kind, marker: '', indent: '' }).join('\n');

/** A number that a person set apart, with what it says. */
function figureOf(written: WrittenFigure | undefined, own: Found, grounds: Grounds): Pick<Point, 'figure'> {
  if (written === undefined) return {};
  const figure = completeFigure(written, own, grounds);
  return figure === undefined ? {} : { figure };
}

/** @returns undefined where its value says no number */
export function completeFigure(
  written: WrittenFigure,
  { evidence, origin }: Pick<Point, 'evidence' | 'origin'>,
  { pack, article }: Grounds,
): Figure | undefined {
  const number = written.number ?? numbersIn(written.value, pack)[0]?.value;
  if (number === undefined) return undefined;
  const { value, of = '', qualifier, unit } = written;
  const said = {
    value,
    number,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(unit === undefined ? {} : { unit }),
    of,
  };
  if (written.evidence !== undefined) return { ...said, evidence: written.evidence };
  const span = evidence.flatMap(({ start, end }) => {
    const at = article?.text.slice(start, end).indexOf(value) ?? -1;
    return at < 0 ? [] : [{ start: start + at, end: start + at + value.length, quote: value }];
  })[0];
  return origin === 'author' || span === undefined
    ? { ...said, evidence: [], origin: 'author' }
    : { ...said, evidence: [span] };
}
