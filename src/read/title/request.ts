import type { Furniture } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isCapitals, type Unit } from '../furniture/unit.js';
import { saysLines } from '../furniture/wording.js';
import type { DraftArticle } from '../steps/draft-article.js';

/** `GIẤY GIỚI THIỆU`, what a paper calls itself and all that it says it is about, above whom it is addressed to. */
export function typeOfRequest(units: readonly Unit[], { furniture }: DraftArticle): Span | undefined {
  const [type, ...others] = furniture.filter(({ kind }) => kind === 'subject');
  const unit = units.find(({ start }) => start === type?.span.start);
  return unit !== undefined && others.length === 0 && isRequest(unit, units, furniture)
    ? { start: unit.start, end: unit.end }
    : undefined;
}

/** `REQUEST FOR A BERTH` above whom it is addressed to: a form has hardly a sentence. */
export function isRequest(unit: Unit, units: readonly Unit[], furniture: readonly Furniture[]): boolean {
  const below = units.slice(units.indexOf(unit) + 1, units.indexOf(unit) + 4);
  const isAddressed = furniture.some(
    ({ kind, span }) => kind === 'addressee' && below.some(({ start }) => start === span.start),
  );
  return isCapitals(unit.text) && unit.words.length >= fewestOfRequest && isAddressed;
}
const fewestOfRequest = 3;

/** `HỢP ĐỒNG THUÊ NHÀ` below the motto of the state, and below nothing else but the number, the day or a row of signs. */
export function titleBelowMotto(units: readonly Unit[], { furniture, pack }: DraftArticle): Span | undefined {
  const kinds = new Map(furniture.map(({ kind, span }) => [span.start, kind]));
  const motto = units.findLastIndex(
    (unit) =>
      kinds.get(unit.start) === 'letterhead' &&
      unit.words.length >= fewestOfMotto &&
      saysLines(pack, 'letterhead', unit),
  );
  if (motto < 0 || motto > lastOfMotto) return undefined;
  const unit = units
    .slice(motto + 1)
    .find(({ start, text }) => !['number', 'place-date'].includes(kinds.get(start) ?? '') && /\p{L}{2}/u.test(text));
  return unit !== undefined &&
    !kinds.has(unit.start) &&
    unit.role !== 'item' &&
    unit.role !== 'cell' &&
    isCapitals(unit.text) &&
    unit.words.length >= fewestOfRequest
    ? { start: unit.start, end: unit.end }
    : undefined;
}
/** "Độc lập - Tự do - Hạnh phúc" */
const fewestOfMotto = 6;
const lastOfMotto = 8;
