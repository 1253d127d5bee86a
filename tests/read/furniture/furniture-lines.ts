import { languagePack } from '../../../src/language/index.js';
import { findFurniture } from '../../../src/read/furniture/find-furniture.js';
import { takeSteps } from '../../../src/read/take-steps.js';
import { readStructure } from '../../../src/read/structure.js';
import { unwrapLines } from '../../../src/read/lines/broken/unwrap.js';

/** The furniture of a text, a line each: `salutation Kính thưa quý vị,`. */
export function furnitureLines(raw: string, language = 'vi'): string[] {
  const text = unwrapLines(raw);
  const pack = languagePack(language);
  return findFurniture(takeSteps(text, pack, readStructure(text, pack)).blocks, text, pack).map(
    ({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`,
  );
}
