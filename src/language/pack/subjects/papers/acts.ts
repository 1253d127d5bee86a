import { z } from 'zod';
import { words } from '../words.js';

/** What acts and letters of offices say. */
export const actsSchema = z.strictObject({
  legalBases: words.describe('Words before the provision that something follows from: "căn cứ", "pursuant to".'),
  citations: words.describe(
    'Words before a provision that only says where something is laid down: "quy định tại", "pursuant to".',
  ),
  provisions: words.describe('What a provision does, between its number and its matter: "quy định về".'),
  clauseLabels: words.describe('What the number of a clause of law or of a rule opens with: "điều", "article".'),
  preliminaries: words.describe(
    'What the provisions are called that open an act and rule nothing yet: "definitions", "phạm vi điều chỉnh".',
  ),
  closingProvisions: words.describe(
    'What the provisions are called that close an act: "hiệu lực thi hành", "transitional provisions".',
  ),
  definitions: words.describe(
    'How an act announces what its words mean: "được hiểu như sau", "the following meanings".',
  ),
  entitlements: words.describe('What a clause opens with that says whom an article is for: "đối tượng hưởng".'),
  ruleReferences: words.describe('What says that another rule holds, and not what it is: "thực hiện theo quy định".'),
  sanctions: words.describe('What an act threatens whoever breaks it with: "liable to a fine", "bị phạt".'),
  commencements: words.describe('What says from when an act holds: "comes into force", "có hiệu lực từ".'),
  passages: words.describe('What an act says of having been passed, and when: "thông qua ngày".'),
  promulgations: words.describe(
    'What the paper itself says of being issued, right before the word for its kind: "ban hành (Thông tư)".',
  ),
  amendments: words.describe(
    'What a provision opens with that changes another act, the part that it changes right behind: "sửa đổi, bổ sung".',
  ),
  namingNotes: words.describe(
    'What opens a bracket that says how a paper calls something from there on, or that part of it is not printed: "hereinafter".',
  ),
  citedAs: words.describe('How an act says by which name it is quoted, and nothing that it rules: "may be cited as".'),
  repeals: words.describe('What says that an act, or a part of one, holds no longer: "bãi bỏ", "is repealed".'),
  enforcements: words.describe('What closes an act and says only who carries it out: "chịu trách nhiệm thi hành".'),
  implementations: words.describe(
    'What a provision says who only has to carry the act out, right before its name: "tổ chức triển khai thực hiện".',
  ),
  actRequests: words.describe('What a provision opens with that asks and does not rule: "đề nghị".'),
  correspondence: words.describe('What a letter answers: "công văn", "your letter".'),
  receipts: words.describe('Words before a letter that came: "received", "nhận được".'),
  matterOpeners: words.describe('Words behind such a letter that say what it is about: "về việc", "regarding".'),
  informingEnds: words.describe(
    'What a sentence of a letter ends in that says only that somebody is told: "để … biết", "for your information".',
  ),
});

export type Acts = z.infer<typeof actsSchema>;
