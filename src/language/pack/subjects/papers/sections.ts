import { z } from 'zod';
import { words } from '../words.js';

/** What the parts of a paper are called, and what tells what one is about. */
export const sectionsSchema = z.strictObject({
  divisions: z
    .array(words)
    .default([])
    .describe(
      'What the parts of a document are called before their number, one list a rank, the highest first: part, chapter, section, subsection, article, paragraph, point.',
    ),
  sectionNames: words.describe('What sections are often called, whatever the document is about: "kết quả", "methods".'),
  topicOpeners: words.describe('"Về X, …": words that open a sentence with its subject matter.'),
  goals: words.describe('What the part of a plan is called that says what is to be reached: "aim", "mục tiêu".'),
  fundings: words.describe('What the part of a plan is called that says what it costs: "budget", "kinh phí".'),
  findings: words.describe('What the parts of a study are called that say what was found: "results", "kết luận".'),
  studyVerbs: words.describe(
    'Verbs right behind “we” by which who writes of a study says what was done, or what they give: "investigated", "introduce".',
  ),
  recommendations: words.describe(
    'What the part of a paper is called that says what its writers want done: "recommendation", "kiến nghị".',
  ),
  surroundingHeadings: words.describe(
    'What a report opens the headings with of what stands around its matter: "background", "scope", "response of", "đặt vấn đề".',
  ),
  aheadHeadings: words.describe(
    'What a report opens the heading of the part with that says what is to come of it: "outlook", "nhiệm vụ trọng tâm".',
  ),
  needs: words.describe('Cues of a need or requirement.'),
  outlooks: words.describe('Cues of what is to come: "will", "next year", "trong thời gian tới".'),
  warnings: words.describe('What a sentence opens with that forbids for safety\'s sake: "never", "tuyệt đối không".'),
  cautions: words.describe(
    'What those who own a thing that is called back, or use what is not safe, are told to do at once: "stop using", "ngừng sử dụng".',
  ),
  imprints: words.describe(
    'What a line right below the title opens with that says for whom a paper was made: "prepared for", "submitted to".',
  ),
});

export type Sections = z.infer<typeof sectionsSchema>;
