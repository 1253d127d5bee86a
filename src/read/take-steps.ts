import { withoutPageMarks } from './furniture/by-look/page-marks.js';
import { withSpeechCover } from './title/cover/with-speech-cover.js';
import { withFurniture } from './furniture/with-furniture.js';
import { withDate } from './title/days/with-date.js';
import { withImprint } from './outline/headings/imprint.js';
import { withTitle } from './title/with-title.js';
import { withWeighedTitle } from './title/weighed/weighed-title.js';
import { withClausesApart } from './outline/headings/clauses-apart.js';
import { withDivisionsApart } from './outline/headings/divisions-apart.js';
import { withHeadings } from './outline/headings/headings.js';
import { withListHeadings } from './outline/headings/list-headings.js';
import { withWholeHeadings } from './outline/headings/whole-headings.js';
import { withTextSetAsHeadings } from './outline/typed/set-as-headings.js';
import { withFormLines } from './outline/typed/form-lines.js';
import { withLabelledLines } from './outline/typed/labelled-lines.js';
import { withLabelledParagraphs } from './outline/headings/labelled-paragraphs.js';
import { withRunInTitles } from './outline/headings/run-in-titles.js';
import { withoutIssueNumbers } from './outline/issue-numbers.js';
import { withLists } from './outline/lists.js';
import { withCountedLines, withUnmarkedLists } from './outline/typed/unmarked-lists.js';
import { withNumberedParagraphs } from './outline/numbered-paragraphs.js';
import { withoutRecordingTimes } from './outline/recording-times.js';
import { withSections } from './outline/sections.js';
import { withTornParagraphs } from './outline/torn-paragraphs.js';
import { withQuotedItems } from './outline/typed/quoted-items.js';
import { withTypedEmphasis } from './outline/typed/emphasis.js';
import { withTypedQuotes } from './outline/typed/quotes.js';
import { withMarkedRows } from './outline/typed/marked-rows.js';
import { withTypedTables } from './outline/typed/tables.js';
import type { LanguagePack } from '../language/index.js';
import type { Structure } from './structure.js';
import { withTurns } from './turns/with-turns.js';
import type { DraftArticle, HeadingShape, Look, Step } from './steps/draft-article.js';

/** All that is told from wording and shape, for every format alike, in this order. */
const steps: readonly Step[] = [
  withTypedTables,
  withMarkedRows,
  withTypedQuotes,
  withTypedEmphasis,
  withQuotedItems,
  withoutPageMarks,
  withTornParagraphs,
  withTurns,
  withDivisionsApart,
  withClausesApart,
  withListHeadings,
  withCountedLines,
  withHeadings,
  withWholeHeadings,
  withTextSetAsHeadings,
  withRunInTitles,
  withLabelledParagraphs,
  withLists,
  withUnmarkedLists,
  withNumberedParagraphs,
  withoutIssueNumbers,
  withoutRecordingTimes,
  withFurniture,
  withTitle,
  withSpeechCover,
  withWeighedTitle,
  withImprint,
  withDate,
  withFormLines,
  withLabelledLines,
  withSections,
];

/** The article of a text once every step is done, from what its reader found. */
export function takeSteps(text: string, pack: LanguagePack, structure: Structure): DraftArticle {
  const { marksHeadings = false, looks = new Map<number, Look>(), ...known } = structure;
  const shapes = new Map<number, HeadingShape>();
  const found = { sections: [], turns: [], furniture: [], looks, shapes };
  const draft: DraftArticle = { ...found, ...known, text, pack, marksHeadings };
  return steps.reduce((so, step) => step(so), draft);
}
