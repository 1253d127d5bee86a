import { overlaps } from '../../../../model/overlap.js';
import { takenBackIn } from '../../claims/taken-back.js';
import type { Reading, Sentence } from '../../reading.js';
import { isNoFigure, noFigureRules } from './names.js';
import { countedBy } from './of.js';
import { qualified, type QualifiedValue } from './qualifier.js';
import { quantityAt, type Source } from './quantity.js';
import { valueOf } from './range.js';
import { worthOf } from './worth.js';
import type { FoundFigure } from '../found.js';

/** The figures of an article, in order: numbers that count or measure something, each with what it tells of; none that the article takes back. */
export const findFigures = (reading: Reading, rules = noFigureRules): FoundFigure[] => {
  const { numbers } = takenBackIn(reading);
  return reading.sentences
    .flatMap((sentence) => figuresIn(reading, sentence, rules))
    .filter(({ value }) => !numbers.some((number) => overlaps(number, value)));
};

const figuresIn = (reading: Reading, sentence: Sentence, rules: typeof noFigureRules): FoundFigure[] => {
  const source: Source = { text: reading.text, sentence, pack: reading.pack };
  return valuesIn(source, rules).flatMap((value) => {
    const counted = countedBy(source, value);
    if (counted === undefined) return [];
    return [
      {
        value: { start: value.start, end: value.end },
        number: value.number,
        ...(value.qualifier === undefined ? {} : { qualifier: value.qualifier }),
        ...(value.unit === undefined ? {} : { unit: value.unit }),
        of: counted.span,
        sentence: sentence.index,
        worth: worthOf(source, value, counted),
      },
    ];
  });
};

const valuesIn = (source: Source, rules: typeof noFigureRules): QualifiedValue[] => {
  const values: QualifiedValue[] = [];
  for (let index = 0; index < source.sentence.words.length; index += 1) {
    const quantity = quantityAt(source, index);
    if (quantity === undefined) continue;
    const value = qualified(
      source,
      valueOf(source, quantity, (place) => quantityAt(source, place)),
    );
    if (!isNoFigure(source, value, rules) && saysEnough(value)) values.push(value);
    index = value.to - 1;
  }
  return values;
};

/** "12,16,21" is no number. */
const saysEnough = ({ plain, qualifier, number, kind }: QualifiedValue): boolean =>
  Number.isFinite(number) && (plain || (qualifier !== undefined && (number >= 2 || kind !== 'count')));
