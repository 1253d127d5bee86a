import { scriptedPattern } from '../../../language/index.js';
import type { Span } from '../../../model/span.js';

/** "(CPSC", "CPSC-certified", "Lee-Enfield": in brackets a word says again what stands before it, and beside a hyphen it is half of a word. */
export const isJoined = (text: string, { start, end }: Span): boolean =>
  /[(-]/u.test(text.charAt(start - 1)) || hyphenated.test(text.slice(end, end + 2));

const hyphenated = scriptedPattern('^-\\p{L}');
