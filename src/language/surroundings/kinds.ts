/**
 * Words that sites, mail programs and word processors print around a text. They are met before the language of the text is known, so
 * those of all languages are looked for. "…" stands for a few words, "#" for a number.
 */
export const surroundingKinds = {
  siteLines: 'Lines by which a site speaks to its readers, and nothing else: "read more", "chia sẻ", "# comments".',
  siteLabels: 'What opens such a line before a colon or an arrow: "see also".',
  siteOpeners: 'What opens such a line, whatever follows: "sign up to our", "vui lòng đăng nhập".',
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
  nameJoiners: 'Words between the last two names of several: "and", "và".',
  creditLabels: 'What a page calls who made a picture, before a colon or a comma: "credit", "nguồn".',
  creditLinks: 'Words between what opens a credit and the name: "by", "courtesy", "tư liệu".',
  pictureNumbers: 'What pages call a picture whose number they write behind its description: "photo #", "ảnh #".',
  madeDescriptions: 'What programs add to a description of a picture that they made themselves.',
  pageNames: 'What stands before the number of a page: "page", "trang".',
  pageTotals: 'What stands between the number of a page and that of all: "of", "von".',
  tableNames: 'What word processors count tables as: "table", "bảng".',
  equationNames: 'What they count equations as: "equation", "công thức".',
  subtitleStyles: 'What a word processor of the language calls the style of subtitles: "phụ đề".',
  authorStyles: 'The same of authors: "tác giả".',
  dateStyles: 'The same of dates: "ngày tháng".',
  quoteStyles: 'The same of quotations: "trích dẫn".',
  captionStyles: 'The same of captions of pictures: "chú thích ảnh".',
  tableCaptionStyles: 'The same of captions of tables: "chú thích bảng".',
} as const;

export type SurroundingKind = keyof typeof surroundingKinds;

/** What one language has of them. */
export type Surroundings = Partial<Record<SurroundingKind, string[]>>;
