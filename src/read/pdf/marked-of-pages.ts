import type { LanguagePack } from '../../language/index.js';
import type { MarkedDocument, Part } from '../marked/marked-document.js';
import { flowOf } from './layout/flow.js';
import type { Look } from '../steps/draft-article.js';
import type { Page } from './page.js';
import { type Captioned, captioned } from './passages/captions.js';
import { headingLevels } from './passages/headings.js';
import { joinLines } from './passages/join-lines.js';
import { joinPassages } from './passages/join-passages.js';
import { letterheadAbove } from './passages/letterhead.js';
import { knownWords } from './passages/known-words.js';
import { isBold, isItalic, type Passage } from './passages/passage.js';
import { passagesOf } from './passages/passages.js';
import { titleAmong } from './passages/title.js';
import { type UnmarkedList, unmarkedLists } from './passages/unmarked-lists.js';
import { type TypeStyle, typeStyleOf } from './passages/type-style.js';

/** What is known of a PDF beside its pages. */
export interface Told {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** Whether a line is what an official paper calls itself, which belongs to the title below it. */
  readonly isType?: ((text: string) => boolean) | undefined;
  /** The language breaks words at the end of lines. */
  readonly breaksWords: boolean;
  /** Language packs of the caller. */
  readonly packs?: readonly LanguagePack[] | undefined;
}

export interface MarkedPages extends MarkedDocument {
  /** What stood above and below the text on several pages, and above the title. */
  readonly heads: readonly string[];
}

/** The parts of a document as its pages show them: by place, size and weight of type, which is all that most PDFs hold. */
export function markedOfPages(pages: readonly Page[], told: Told): MarkedPages {
  const { lines: flow, heads } = flowOf(pages, told.packs);
  const style = typeStyleOf(flow);
  const standing = joinPassages(captioned(passagesOf(flow, style), style), style);
  const passages = standing.filter((each): each is Passage => each.kind === 'passage');
  const title = titleAmong(passages, style, told.title, pages[0]?.height ?? 0);
  const letterhead = letterheadAbove(standing, title);
  const body = standing.filter((each) => each !== title && !letterhead.some((passage) => passage === each));
  const levels = headingLevels(
    body.filter((each): each is Passage => each.kind === 'passage'),
    style,
  );
  const evidence = { words: knownWords(flow), breaksWords: told.breaksWords };
  const textOf = ({ lines }: Passage): string =>
    joinLines(
      lines.map(({ text }) => text),
      evidence,
    );
  const typeAbove = letterhead.slice(-1).filter((passage) => told.isType?.(textOf(passage)) === true);
  const partOf = (each: Passage | Captioned | UnmarkedList): Part => {
    if (each.kind === 'list')
      return { kind: 'list', ordered: false, items: each.items.map((item) => ({ text: textOf(item) })) };
    if (each.kind === 'captioned') {
      const { shown } = each;
      const caption = each.caption === undefined ? {} : { caption: textOf(each.caption) };
      return shown.kind === 'picture'
        ? { kind: 'figure', image: shown.image, ...caption }
        : { kind: 'table', header: shown.header, rows: shown.rows, ...caption };
    }
    const level = levels.get(each);
    return level === undefined
      ? { kind: 'paragraph', text: textOf(each), ...lookOf(each, style) }
      : { kind: 'heading', level, text: textOf(each) };
  };
  return {
    ...(title === undefined ? {} : { title: [...typeAbove, title].map(textOf).join(' ') }),
    ...(told.author === undefined ? {} : { byline: told.author }),
    parts: unmarkedLists(body).map(partOf),
    marksHeadings: levels.size > 0,
    heads: [...heads, ...letterhead.flatMap(({ lines }) => lines.map(({ text }) => text))],
  };
}

/** What all words have and running text has not. */
function lookOf(passage: Passage, style: TypeStyle): { look?: Look } {
  const [bold, italic] = [isBold(passage) && !style.bold, isItalic(passage)];
  return bold || italic ? { look: { ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) } } : {};
}
