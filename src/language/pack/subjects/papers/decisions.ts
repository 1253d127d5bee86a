import { z } from 'zod';
import { words } from '../words.js';

/** Options that are weighed, what was decided, and who does what by when. */
export const decisionsSchema = z.strictObject({
  options: words.describe('What choices are called before the number or letter of each: "phương án", "option".'),
  endorsements: words.describe('What says that an option is the one to take: "recommended", "khuyến nghị".'),
  choosingVerbs: words.describe('What is done with the option that is taken, beside its name: "approve", "chọn".'),
  deferrals: words.describe('What keeps an option for later, or for want of another: "held in reserve", "dự phòng".'),
  verdicts: words.describe('Words that turn an option, a plan or a claim down: "rejected", "không khuyến nghị".'),
  decisionLabels: words.describe(
    'What a line of minutes opens with that says what was decided, or who does what: "decision", "thống nhất".',
  ),
  decisionVerbs: words.describe('What minutes say a decision with, anywhere in a sentence: "agreed to", "biểu quyết".'),
  votingRules: words.describe(
    'What stands right behind such a verb where it is told how a meeting votes, and no vote: "when", "khi".',
  ),
  requests: words.describe(
    'What else stands before a list of what somebody is asked or told to do: "is asked", "giao".',
  ),
  orderings: words.describe(
    'What a letter or a notice says its order, ban or announcement with, anywhere in a sentence: "hereby", "are suspended until", "tạm ngừng".',
  ),
  taskHeadings: words.describe('Headings over what is to be done, by whom and by when: "việc phải làm", "next steps".'),
  owners: words.describe('Labels before whoever has to do something: "owner", "phụ trách".'),
  deadlines: words.describe('What opens the time by which something is to be done: "trước ngày", "by".'),
  dueLabels: words.describe('Labels before the time by which it is to be done: "due", "thời hạn".'),
  attributeLabels: words.describe(
    'Other labels of what belongs to a task alone, and how it is run: "supported by", "đơn vị phối hợp", "kinh phí thực hiện".',
  ),
});

export type Decisions = z.infer<typeof decisionsSchema>;
