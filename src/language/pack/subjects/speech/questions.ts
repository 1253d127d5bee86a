import { z } from 'zod';
import { words } from '../words.js';

/** Who asks and who answers, and how. */
export const questionsSchema = z.strictObject({
  askers: words.describe('What stands before a question in an interview, in place of a name: "PV", "Hỏi", "Q".'),
  answerers: words.describe('What stands before an answer in place of a name: "Đáp", "A".'),
  interviewOpeners: words.describe('What stands before who was interviewed: "trao đổi với", "spoke with".'),
  vocatives: words.describe('Whom a question speaks to, where it could do without: "thưa ông".'),
  addresses: words.describe('Words by which a question speaks to the person who is asked: "thưa ông", "you".'),
  askingLeads: words.describe(
    'What a question opens with that says only that somebody is asked: "theo ông", "xin bà cho biết".',
  ),
  askings: words.describe(
    'What a question says before the matter that is asked for, behind who is asked: "đánh giá như thế nào về".',
  ),
  questionNouns: words.describe('By them somebody says that they ask, before they do: "question", "câu hỏi".'),
  questionWords: words.describe('Words that a question opens with and no statement does: "how", "pourquoi".'),
  askedTimes: words.describe('Words by which a heading asks when something is: "bao giờ", "when".'),
  askedFor: words.describe(
    'Words by which a clause asks wherever they stand in it, where nothing else tells a question: "gì", "bao nhiêu".',
  ),
  yesAndNo: words.describe('Openers of an answer that says nothing without its question: "yes", "chưa".'),
});

export type Questions = z.infer<typeof questionsSchema>;
