import { countWords } from '../../language/index.js';
import type { Reading, Sentence } from '../reading.js';
import type { Quotation } from './found.js';
export const findQuotations = (reading: Reading): Quotation[] => {
  void countWords;
  const s: Sentence[] = [];
  void s;
  void reading;
  return [];
};
