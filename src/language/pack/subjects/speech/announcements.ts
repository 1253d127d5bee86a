import { z } from 'zod';
import { words } from '../words.js';

/** What only says what will be told, was told, or stands elsewhere. */
export const announcementsSchema = z.strictObject({
  intentions: words.describe(
    'By them whoever talks says that they will do something, before a word of `presentations`: "i would like to", "tôi xin".',
  ),
  announcingAsides: words.describe(
    'What may stand before an intention and between it and what is announced: "now", "briefly", "lần lượt".',
  ),
  presentations: words.describe(
    'What nobody does but by talking, with the word before the matter: "talk about", "trình bày về".',
  ),
  ownPresentations: words.describe(
    'What one person who talks announces by, and several may do in deed: "cover", "focus on", "tập trung vào".',
  ),
  overviews: words.describe('What stands between such a verb and the matter itself: "an update on", "một số nét về".'),
  futures: words.describe(
    'By them somebody else than whoever talks is said to go on, before a word of `presentations`: "will", "sẽ".',
  ),
  postponements: words.describe(
    'What says that more of something will be told at another time: "will release more details", "sẽ thông báo chi tiết".',
  ),
  recallOpeners: words.describe(
    'What opens "As I said, …", where whoever talks says that it was told already: "as", "như".',
  ),
  recallVerbs: words.describe(
    'What ends such an opening, before its comma: "mentioned", "said before", "đã trình bày".',
  ),
  reportedBefore: words.describe(
    'What ends an opening that only says that the paper has told it before, up to a comma: "as reported", "như Báo Cảng đã đưa tin".',
  ),
  selfReferences: words.describe(
    'What an article calls itself, behind a preposition in a sentence that says what it will tell: "this post", "bài viết này".',
  ),
  placingVerbs: words.describe('Behind a passive they say where a paper shows something: "provided", "set out".'),
  placesInPaper: words.describe('Where else in a paper something stands: "below", "in the annex".'),
});

export type Announcements = z.infer<typeof announcementsSchema>;
