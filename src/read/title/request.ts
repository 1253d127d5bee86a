import type { Furniture } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { isCapitals, type Unit } from '../furniture/unit.js';
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
