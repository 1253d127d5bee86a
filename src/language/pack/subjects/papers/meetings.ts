import { z } from 'zod';
import { words } from '../words.js';

/** What minutes say of a meeting, whatever its matter. */
export const meetingsSchema = z.strictObject({
  meetingSummaries: words.describe(
    'What the part of minutes is called that sums a matter up, as other words may stand before it: "summary", "kết luận".',
  ),
  meetingCourses: words.describe(
    'Verbs of what a meeting, or a paper, only passes through, with the word before the matter: "turned to a discussion of", "reported on".',
  ),
  formalMatters: words.describe(
    'Headings of what each meeting begins with, whatever it is about: "declarations of interest", "apologies".',
  ),
  meetingForms: words.describe(
    'What minutes say of who came and who may vote, and nothing of the matter: "apologies were received".',
  ),
  comings: words.describe(
    'What minutes say of somebody who comes or goes, where a brief sentence ends with it: "left", "returned", "rời cuộc họp".',
  ),
  formalVerbs: words.describe('By them a meeting passes what it has to pass each time: "approved", "ratified".'),
  formalPapers: words.describe('What a meeting has to pass each time: "minutes", "agenda".'),
  motions: words.describe(
    'What a meeting votes on, as minutes call it where its matter stands above: "the motion", "as amended", "đề nghị trên".',
  ),
  motionLabels: words.describe(
    'The label before what somebody moves, which heads no more than its own paragraph: "motion", "amendment".',
  ),
  motionVerbs: words.describe('What minutes say of who puts a matter to the vote: "moved", "proposed", "đề nghị".'),
  votes: words.describe('Words for a vote, before how it was cast: "vote", "biểu quyết".'),
  voteSides: words.describe('How a vote may be cast, as a count of votes says it: "against", "tán thành".'),
  voteResults: words.describe('What became of what was voted on, in a word or two: "carried", "thông qua".'),
  emptyReports: words.describe('What says that there is nothing to say: "no update", "nothing new".'),
  trackingVerbs: words.describe(
    'What is done with an entry of a tracker, before a word of `trackers`: "remove", "add".',
  ),
  trackers: words.describe('What keeps the entries of a tracker in order: "agenda", "label".'),
});

export type Meetings = z.infer<typeof meetingsSchema>;
