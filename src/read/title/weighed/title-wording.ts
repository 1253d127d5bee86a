import { genreWords, type LanguagePack, phrasesOf, startsLowerCase, wordsOf } from '../../../language/index.js';
import { genres } from '../../../model/genres.js';
import { dateOf } from '../../exact-dates.js';
import { isCapitals, isName, type Unit } from '../../furniture/unit.js';
import { isDocumentType } from '../../furniture/document-type.js';
import { readDivision } from '../../lines/division.js';
import { endsSentence, looksLikeHeading } from '../../lines/line.js';
import { readMarker } from '../../lines/marker.js';
import type { DraftArticle } from '../../steps/draft-article.js';
import { type Features, indicator } from './shares.js';

/** What may tell a title in what it looks like and says. */
export type WordingFeature = ShapeFeature | WordFeature;

type ShapeFeature =
  | ('item' | 'cell' | 'short' | 'long' | 'veryLong' | 'capitals' | 'ends' | 'announces' | 'goesOn' | 'opensSmall')
  | ('looksLikeHeading' | 'sentences' | 'label' | 'bracketed' | 'address' | 'counted');
type WordFeature =
  'name' | 'onlyType' | 'type' | 'kind' | 'letterhead' | 'subject' | 'otherFurniture' | 'day' | 'repeated';
/** A line of the head, with what is known of it by itself. */
export interface Line {
  readonly unit: Unit;
  readonly kind: DraftArticle['furniture'][number]['kind'] | undefined;
  /** 0 of what is no heading. */
  readonly level: number;
  readonly shape: Shape;
}

interface Shape {
  readonly capitals: boolean;
  readonly onlyType: boolean;
  readonly opensSmall: boolean;
}

/** How a line looks that may be a title. */
export const shapeOf = ({ text }: Unit, pack: LanguagePack): Shape => ({
  capitals: isCapitals(text),
  onlyType: isDocumentType(text, pack),
  opensSmall: startsLowerCase(text),
});

/** What some lines look like and say, as one title. */
export function wordingOf(
  own: readonly Line[],
  { pack, text: whole }: Pick<DraftArticle, 'pack' | 'text'>,
): Features<WordingFeature> {
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return {};
  const length = own.reduce((sum, { unit }) => sum + unit.text.length, 0);
  const some = (is: (line: Line) => boolean): number => indicator(own.some(is));
  const types = phrasesOf(pack, 'documentTypes');
  const { text, words } = first.unit;
  return {
    item: some(({ unit }) => unit.role === 'item'),
    cell: some(({ unit }) => unit.role === 'cell'),
    short: indicator(length < 15),
    long: indicator(length > 100),
    veryLong: indicator(length > 200),
    capitals: indicator(own.every(({ shape }) => shape.capitals)),
    ends: indicator(endsSentence(last.unit.text)),
    announces: indicator(/[:：]$/u.test(last.unit.text)),
    goesOn: indicator(/[,;]$/u.test(last.unit.text)),
    opensSmall: indicator(first.shape.opensSmall),
    looksLikeHeading: indicator(own.every(({ unit }) => looksLikeHeading(unit.text, 300))),
    sentences: some(({ unit }) => /[.!?] \p{Lu}/u.test(unit.text)),
    label: indicator(/^[^:：]{2,30}[:：]\s/u.test(text)),
    bracketed: indicator(/^[([].*[)\]]$/u.test(text)),
    address: some(({ unit }) => /@|https?:|www\./u.test(unit.text)),
    counted: indicator(readMarker(text) !== undefined || readDivision(text, pack) !== undefined),
    name: indicator(own.length === 1 && isName(text)),
    onlyType: indicator(own.length === 1 && first.shape.onlyType),
    type: some(({ unit }) => unit.words.some((_, at) => types.matchAt(unit.words, at) > 0)),
    kind: indicator(
      genres.some((genre) => {
        const { titles } = genreWords(pack, genre);
        return titles.matchAt(words, 0) > 0 || titles.matchBefore(words, words.length) > 0;
      }),
    ),
    letterhead: indicator(first.kind === 'letterhead'),
    subject: indicator(first.kind === 'subject'),
    otherFurniture: some(({ kind }) => kind !== undefined && kind !== 'letterhead' && kind !== 'subject'),
    day: some(({ unit }) => dateOf(unit.text, { pack }) !== undefined),
    repeated: own.reduce((sum, { unit }) => sum + repeatedShare(unit, whole), 0) / own.length,
  };
}

/** How many of a line's longer words the text below says again: a title is what it is about. */
function repeatedShare({ words, end }: Unit, text: string): number {
  const said = new Set(words.flatMap(({ key }) => (key.length >= fewestLetters ? [key] : [])));
  const below = new Set(wordsOf(text, end, Math.min(text.length, end + lettersBelow)).map(({ key }) => key));
  return said.size === 0 ? 0 : [...said].filter((key) => below.has(key)).length / said.size;
}
const fewestLetters = 4;
const lettersBelow = 4000;
