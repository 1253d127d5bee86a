import { z } from 'zod';
import { words } from '../words.js';

/** What people say who talk to others, beside the matter itself. */
export const talkSchema = z.strictObject({
  firstPersons: words.describe('Words of whoever speaks of themselves: "tôi", "we".'),
  oneselves: words.describe('Those of them that stand for one person alone: "tôi", "my".'),
  signposts: words.describe('Whoever speaks says by them what they will speak of: "Let me", "Tôi xin trình bày".'),
  matterTurns: words.describe(
    'By them whoever talks turns to a matter that is named behind: "turning to", "tôi xin chuyển sang".',
  ),
  proceedings: words.describe(
    'They lead a talk and tell nothing of its matter, in a short sentence that speaks of us or to somebody: "next question", "turn it over".',
  ),
  ceremonies: words.describe(
    'Pairs of words around what somebody opens or closes by saying so, with "…" between them: "declare … open", "tuyên bố … khai giảng"; without it, words alone.',
  ),
  disclaimers: words.describe(
    'What whoever foresees something says for their safety, in a sentence that tells nothing else: "actual results may differ".',
  ),
  appeals: words.describe(
    'What whoever speaks asks of those who listen, or stands against, with: behind "we" or the name of a country ("urge", "call for", "kêu gọi").',
  ),
  fillers: words.describe('What people say while they think, before a comma: "you know", "well".'),
  courtesies: words.describe(
    'What opens a sentence that only greets, thanks or takes leave: "it is a pleasure to", "nos vemos".',
  ),
  courtesyWords: words.describe(
    'Words of thanks, praise and good wishes anywhere in a sentence of a speech that somebody says of themselves: "congratulations".',
  ),
});

export type Talk = z.infer<typeof talkSchema>;
