import { fold, numbersIn, type LanguagePack } from '../../language/index.js';
import type { Figure, Point, Topic, TopicKind } from '../../model/briefing.js';
import { distinctIds } from '../../model/identify.js';
import type { ShownParagraph, ShownPlace } from '../../model/shown-deck.js';
import { ownPoint } from './edited/topic.js';
import { nested, type Leveled } from './nested.js';
import { speakerIn } from './wording.js';

/** What the paragraphs of a slide say that somebody made or pasted. */
export type OwnLines = Pick<Topic, 'kind' | 'points' | 'quote' | 'figure' | 'speaker'>;

/**
 * Makes lines of paragraphs. Where a slide was pasted from a deck of ours, its places say what is a name, a time or a number; what else
 * stands on it are lines as deep as they stand.
 *
 * @param paragraphs below the title, without the label
 */
export function ownLines(paragraphs: readonly ShownParagraph[], label: string, pack: LanguagePack): OwnLines {
  const speaker = paragraphs.find(({ place }) => place?.holds === 'speaker' && place.item === undefined);
  const said = paragraphs.filter((one) => one !== speaker);
  const quotes = said.filter(({ place }) => place?.holds === 'quote' && place.item === undefined);
  if (quotes.length > 0 && quotes.length === said.length) return quotation(quotes, speaker);
  const value = said.find(({ place }) => place?.holds === 'value' && place.item === undefined);
  const figure = value && ownFigure(value.text, pack);
  const boxes = boxesOf(figure === undefined ? said : said.filter((one) => one !== value));
  const made = boxes.map((box) => ownLine(box, pack));
  // "Not discussed" may stand there twice.
  const distinct = distinctIds();
  const lines = made
    .flatMap((one) => one.lines)
    .map(({ point, depth }): Leveled => ({ point: { ...point, id: distinct(point.id) }, depth }));
  const kinds = new Set(made.flatMap(({ kind }) => kind ?? []));
  const [kind = 'points'] = kinds;
  const isVoiced = kind === 'voices' && fold(label) !== fold(pack.labels.points);
  return {
    kind: figure !== undefined ? 'figure' : kinds.size > 1 || (kind === 'voices' && !isVoiced) ? 'points' : kind,
    points: nested(lines),
    ...(figure === undefined ? {} : { figure }),
    ...(speaker === undefined ? {} : { speaker: speakerIn(speaker.text).speaker }),
  };
}

/** Paragraphs that go together, by what their places hold; one alone where it has no such place. */
type Box = Partial<Record<ShownPlace['holds'], ShownParagraph[]>> & { readonly plain?: ShownParagraph };

function boxesOf(paragraphs: readonly ShownParagraph[]): Box[] {
  const byItem = new Map<number, Box>();
  return paragraphs.flatMap((paragraph): Box[] => {
    const { place } = paragraph;
    if (place?.item === undefined) return [{ plain: paragraph }];
    const known = byItem.get(place.item);
    const box = known ?? {};
    byItem.set(place.item, box);
    box[place.holds] = [...(box[place.holds] ?? []), paragraph];
    return known === undefined ? [box] : [];
  });
}

interface OwnLine {
  readonly kind?: TopicKind;
  readonly lines: readonly Leveled[];
}

function ownLine(box: Box, pack: LanguagePack): OwnLine {
  const { plain, speaker, quote, time, value, text, card, head, side, passage } = box;
  const alone = (kind: TopicKind, points: readonly Point[]): OwnLine => ({
    kind,
    lines: points.map((point) => ({ point, depth: 0 })),
  });
  if (plain !== undefined) return { lines: leveled([plain]) };
  if (speaker !== undefined && quote !== undefined) {
    const [name, role] = speaker;
    const by = { speaker: name?.text ?? '', ...(role === undefined ? {} : { role: role.text }) };
    return alone(
      'voices',
      quote.map((one) => ({ ...ownPoint(one.text), ...by })),
    );
  }
  const [beside] = time ?? value ?? [];
  const [line] = text ?? [];
  if (beside !== undefined && line !== undefined && text?.length === 1) {
    if (time !== undefined && isCount(beside)) return alone('enumeration', [ownPoint(line.text)]);
    if (time !== undefined) return alone('timeline', [{ ...ownPoint(line.text), when: beside.text }]);
    const figure = ownFigure(beside.text, pack);
    const isSaid = line.text.includes(beside.text);
    if (figure !== undefined)
      return alone('figure', [{ ...ownPoint(isSaid ? line.text : `${beside.text} ${line.text}`), figure }]);
  }
  if (card !== undefined) {
    const words = card.filter((one) => !isCount(one));
    const kind = words.length < card.length ? { kind: 'enumeration' as const } : {};
    const [lead, own] = words;
    const hasLead = words.length === 2 && lead?.level === levelOfLead && own !== undefined && lead.level < own.level;
    return {
      ...kind,
      lines: hasLead
        ? [{ point: { ...ownPoint(own.text), lead: lead.text, leadEvidence: [] }, depth: 0 }]
        : words.map((one) => ({ point: ownPoint(one.text), depth: 0 })),
    };
  }
  if (head !== undefined && side !== undefined)
    return {
      kind: 'comparison',
      lines: [...leveled(head), ...side.map(({ text: said, level }) => ({ point: ownPoint(said), depth: level + 1 }))],
    };
  // What goes on from the opening of a passage is smaller, and no part of it.
  if (passage !== undefined) return { lines: passage.map((one) => ({ point: ownPoint(one.text), depth: 0 })) };
  return { lines: leveled(Object.values(box).flat()) };
}

const leveled = (paragraphs: readonly ShownParagraph[]): Leveled[] =>
  paragraphs.map(({ text, level }) => ({ point: ownPoint(text), depth: level }));

/** Of a card: below its number, and above its text, from which more may go on that is deeper still. */
const levelOfLead = 1;

/** The number of a card, or of a step. */
const isCount = ({ text }: ShownParagraph): boolean => /^\d{1,2}$/.test(text);

/** @returns undefined where the words say no number */
function ownFigure(value: string, pack: LanguagePack): Figure | undefined {
  const number = numbersIn(value, pack)[0]?.value;
  return number === undefined ? undefined : { value, number, of: '', evidence: [], origin: 'author' };
}

/** A quotation that is set large, and who says it below or in a place of its own. */
function quotation(quotes: readonly ShownParagraph[], speaker: ShownParagraph | undefined): OwnLines {
  const last = quotes.length > 1 ? quotes.at(-1) : undefined;
  const below = last !== undefined && /^[—–]\s?\p{Lu}/u.test(last.text) ? last : undefined;
  const said = speaker ?? below;
  return {
    kind: 'quote',
    points: [],
    quote: {
      text: quotes.flatMap((one) => (one === below ? [] : [one.text])).join(' '),
      ...(said === undefined ? {} : speakerIn(said.text)),
      evidence: [],
      origin: 'author',
    },
  };
}
