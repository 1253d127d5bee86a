/**
 * Words that sites, mail programs and word processors print around a text. They are met before the language of the text is known, so
 * those of all languages are looked for. "…" stands for a few words, "#" for a number.
 */
export const surroundingKinds = {
  siteLines: 'Lines by which a site speaks to its readers, and nothing else: "read more", "chia sẻ", "# comments".',
  siteLabels: 'What opens such a line before a colon or an arrow: "see also".',
  siteOpeners: 'What opens such a line, whatever follows: "sign up to our", "vui lòng đăng nhập".',
  linkNotes: 'What a page says in brackets of where a link leads: "opens in a new window".',
  editMarks: 'What a page that anybody may edit writes in square brackets at each heading: "edit", "sửa mã nguồn".',
  sourceMarks: 'What it writes so behind words that lack a source: "citation needed", "cần dẫn nguồn".',
  sourceNotices:
    'What opens a line by which it says that an article lacks sources, or is short: "this article needs additional citations".',
  rightsOpeners: 'What opens a line that claims the rights: "copyright", "bản quyền của".',
  rightsPhrases: 'What a line that claims the rights says anywhere: "all rights reserved".',
  answeredMarks: 'What mail programs write between dashes above the mail that is answered: "original message".',
  forwardedMarks: 'The same above a mail that is passed on: "forwarded message".',
  forwardedOpeners: 'The same without dashes, before a colon: "begin forwarded message".',
  mailHeads: 'The names of the lines of a mail\'s head, as programs copy them into its text: "from", "người gửi".',
  subjectMarks: 'What programs put before the subject of an answer: "re", "fwd", "trả lời".',
  quotationEnds: 'What ends the line above quoted mail: "wrote", "đã viết".',
  quotationDays: 'What opens that line where it begins with the day: "on", "vào".',
  bylineOpeners: 'What a line that names who wrote opens with, straight before the name: "by", "von".',
  bylineLabels: 'The same before a colon: "author", "tác giả".',
  authorOpeners: 'What may go from a line that a page marks as its author\'s: "written by", "bài và ảnh".',
  authorOffices: 'What office somebody holds who writes for a paper, beside the name: "staff writer", "phóng viên".',
  nameJoiners: 'Words between the last two names of several: "and", "và".',
  dayLabels: 'What a page writes alone on the line above the day of its article: "published", "ngày đăng".',
  creditLabels: 'What a page calls who made a picture, before a colon or a comma: "credit", "nguồn".',
  creditLinks: 'Words between what opens a credit and the name: "by", "courtesy", "tư liệu".',
  pictureNumbers: 'What pages call a picture whose number they write behind its description: "photo #", "ảnh #".',
  pageStamps:
    'What is stamped beside the head of each page, in capitals, of how far a paper is: "final", "draft", "dự thảo".',
  pageNames: 'What stands before the number of a page: "page", "trang".',
  pageTotals: 'What stands between the number of a page and that of all: "of", "von".',
} as const;

export type SurroundingKind = keyof typeof surroundingKinds;

/** What one language has of them. */
export type Surroundings = Partial<Record<SurroundingKind, string[]>>;
