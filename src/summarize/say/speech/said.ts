import type { Span } from '../../../model/span.js';
import type { Reading } from '../../annotate/reading.js';
import type { Attribution } from '../../annotate/structure/found.js';
import { roleText } from './speaker.js';

/** What of a sentence is said, and by whom. */
export interface Said {
  readonly content: Span;
  readonly speaker: string;
  readonly role?: string;
  /** The marks of the quotation that it is one sentence of, where none of them stands in it. */
  readonly marks?: QuotationMarks;
}

export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
}

/** What a speaker is, where that is told apart from the name. */
export const roleOf = (reading: Reading, { speaker }: Attribution): Pick<Said, 'role'> => {
  const role = roleText(reading, speaker);
  return role === undefined ? {} : { role };
};

/** More words than this beside what is said tell more than who speaks. */
export const longestAttribution = 18;
