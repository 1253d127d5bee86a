import { list } from '../pack/lists.js';

/** What word processors write by themselves, in the language that they speak to people: articles know nothing of these, nor do packs. */
export const programWords = {
  /** What programs add to a description of a picture that they made themselves. */
  madeDescriptions: list(
    'description automatically generated|AI-generated content may be incorrect|mô tả được tạo tự động',
  ),
  /** What word processors count tables as: "table", "bảng". */
  tableNames: list('table|tab|bảng'),
  /** What they count equations as: "equation", "công thức". */
  equationNames: list('eq|công'),
  /** What a word processor of the language calls the style of subtitles: "phụ đề". */
  subtitleStyles: ['phụ đề'],
  /** The same of authors: "tác giả". */
  authorStyles: ['tác giả'],
  /** The same of dates: "ngày tháng". */
  dateStyles: list('ngày|ngày tháng'),
  /** The same of quotations: "trích dẫn". */
  quoteStyles: ['trích dẫn'],
  /** The same of captions of pictures: "chú thích ảnh". */
  captionStyles: list('chú thích|chú thích ảnh|chú thích hình'),
  /** The same of captions of tables: "chú thích bảng". */
  tableCaptionStyles: ['chú thích bảng'],
};

export type ProgramWords = keyof typeof programWords;
