import type { Reading, Sentence } from '../reading.js';
import { namesPartsAlone } from './amendments.js';
import { isFormulaOfAct } from './formulas.js';
import { namesItself } from './names-itself.js';
import { onlyCarriesOut } from './only-carries-out.js';
import { refersOnly } from './refers-only.js';

/** Whether a sentence of an act is there by form, or says only which part of an act it changes, which rule holds, or who carries it out. */
export const tellsNoRule = (reading: Reading, sentence: Sentence): boolean =>
  isFormulaOfAct(reading, sentence) ||
  namesItself(reading, sentence) ||
  onlyCarriesOut(reading, sentence) ||
  namesPartsAlone(reading, sentence.words) ||
  refersOnly(reading, sentence);
