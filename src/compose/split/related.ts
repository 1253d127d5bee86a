import { splitSentences, wordsOf } from '../../language/index.js';
import type { LayoutContext } from '../context.js';
import type { Entry } from '../content/entry.js';
import { headsAlone } from '../content/text/heads-alone.js';
import { standsAlone } from '../content/text/stands-alone.js';
import { opensWithMessage } from '../content/opens-with-message.js';
import type { Led, Sheet } from '../content/sheet.js';
import type { Span } from '../../model/span.js';
import { openedEntry } from './titled/opening-sentence.js';
import { uncounted } from './titled/openings.js';
import { countsBesides, standsNear } from './titled/stands-near.js';
import { takenUp } from './titled/taken-up.js';

/**
 * A sheet with how its lines belong together, as its article has them: the first leads the others, one tells a key figure, or they are told of
 * several passages. Nothing of it where they are equals.
 */
export function related(sheet: Sheet, context: LayoutContext): Sheet {
  const plain = { ...sheet, led: undefined, counted: undefined, passages: undefined };
  const announced = announcedIn(sheet);
  if (announced !== undefined) return { ...plain, led: announced };
  const opened = openedAlone(sheet, context);
  if (opened !== undefined) return { ...plain, led: opened };
  if (!mayRelate(sheet)) return plain;
  return {
    ...plain,
    led: ledBy(sheet, context),
    counted: countedIn(sheet, context),
    passages: passagesOf(sheet.entries, context),
  };
}

/** A line that announces all others, which stand below it or are the items of its list. */
function announcedIn({ kind, titled, entries }: Sheet): Led | undefined {
  const [claim, ...support] = entries;
  const isList = kind === 'points' || kind === 'enumeration';
  if (!isList || titled !== undefined || claim === undefined || claim.again || claim.speaker !== undefined)
    return undefined;
  if (support.length < 2 || support.length > mostItems || support.some(({ remainder }) => remainder)) return undefined;
  const deep = claim.announces === true ? 0 : 1;
  if (claim.level > 0 || support.some(({ level }) => level !== deep)) return undefined;
  return { claim, support: support.map((entry) => ({ ...entry, level: 0 })) };
}

const mostItems = 7;

/** A paragraph alone, whose first sentence is read at a glance: what goes on from it stands behind it, and is no wall of text with it. */
function openedAlone({ kind, titled, entries }: Sheet, context: LayoutContext): Led | undefined {
  const [entry, ...others] = entries;
  if (kind !== 'points' || titled !== undefined || entry === undefined || others.length > 0) return undefined;
  const { text, level, number, speaker, again } = entry;
  if (level > 0 || number !== undefined || speaker !== undefined || again || text.length <= mostAtGlance)
    return undefined;
  const opened = openedEntry(entry, sentencesOf(context));
  if (opened === undefined || opened.title.text.length > mostInOpening) return undefined;
  return { claim: opened.title, support: [opened.rest] };
}

/** UTF-16 units: some forty words, which one statement holds. */
const mostAtGlance = 200;
const mostInOpening = 140;

/** Lines of one level, each of them shown, and so few that one of them can be seen to lead. */
const mayRelate = ({ kind, titled, entries }: Sheet): boolean =>
  (kind === 'points' || kind === 'summary') &&
  titled === undefined &&
  entries.length > 1 &&
  entries.length <= mostLines &&
  entries.every(({ level, announces, remainder, again }) => level === 0 && !announces && !remainder && !again);

const mostLines = 5;

/** A long line of several sentences leads by the first of them. */
function ledBy(sheet: Sheet, context: LayoutContext): Led | undefined {
  // What to remember is counted where its lines are equals.
  const [first, ...support] = sheet.kind === 'summary' ? uncounted(sheet.entries) : sheet.entries;
  if (first === undefined || !(asksForLead(sheet, context) || leads(sheet, context))) return undefined;
  const opened = first.text.length > mostInClaim ? openedEntry(first, sentencesOf(context)) : undefined;
  return opened === undefined ? { claim: first, support } : { claim: opened.title, support: [opened.rest, ...support] };
}

/** Whoever asks for such a layout says by that what the lines are. */
const asksForLead = ({ layout }: Sheet, { template: { roles } }: LayoutContext): boolean =>
  layout !== undefined && (layout === 'lead' || roles.lead?.includes(layout) === true);

/** UTF-16 units. */
const mostInClaim = 180;

const sentencesOf =
  ({ pack }: LayoutContext) =>
  (text: string): Span[] =>
    splitSentences(text, { start: 0, end: text.length }, pack);

/**
 * The message of an article leads what is to be remembered of it; else a sentence what goes on from it in its paragraph, or speaks of its
 * matter beside it.
 */
function leads(sheet: Sheet, context: LayoutContext): boolean {
  const [first, ...others] = sheet.entries;
  if (first === undefined || first.speaker !== undefined) return false;
  if (sheet.kind === 'summary') return opensWithMessage(sheet, context) || saysTitle(first, context);
  const { pack, articleText } = context;
  // Only an article shows that lines belong together; what a person wrote stands as it was put.
  if (articleText === undefined || first.evidence.length === 0) return false;
  if (!standsAlone(pack)(first.text) || !headsAlone(first.text, pack, sheet.topic?.speaker !== undefined)) return false;
  if (opensParagraph(first, articleText) && isOneParagraph(sheet.entries, articleText)) return true;
  return (
    takenUp(first, others, pack) === 1 && standsNear(first, others, articleText) && !countsBesides(first, first, others)
  );
}

/** Whether a line says what the title says, where that names the matter and no paper or person that talks of it. */
function saysTitle({ text }: Entry, { briefing: { genre, dividers }, title }: LayoutContext): boolean {
  if (genre === undefined || talked.has(genre) || dividers === true) return false;
  const said = new Set(wordsOf(text).map(({ key }) => key));
  const titled = wordsOf(title).filter(({ key }) => key.length > 1);
  return (
    titled.length >= fewestInTitle && titled.filter(({ key }) => said.has(key)).length >= titled.length * leastOfTitle
  );
}

const talked: ReadonlySet<string> = new Set(['speech', 'interview', 'minutes', 'letter']);
const fewestInTitle = 4;
const leastOfTitle = 1 / 2;

/** The first or the last line, where it tells a key figure and none of both goes on from the other. */
function countedIn({ entries }: Sheet, { pack }: LayoutContext): Entry | undefined {
  const isAlone = standsAlone(pack);
  const [first, last] = [entries[0], entries.at(-1)];
  return [first, last].find((entry) => {
    const told = entry?.figure?.value ?? entry?.stressed;
    const next = entry === first ? entries[1] : entry;
    return (
      told !== undefined &&
      told.length <= mostInFigure &&
      !saysAll.test(told) &&
      entry?.speaker === undefined &&
      next !== undefined &&
      isAlone(next.text)
    );
  });
}

/** All of something is no figure to remember. */
const saysAll = /(?<!\d)100\s?%/u;
/** UTF-16 units that stand large on a line or two. */
const mostInFigure = 24;

/** The lines by paragraphs, where there are two or three of them: one is told by more than a sentence, or each by one that is a matter of its own. */
function passagesOf(entries: readonly Entry[], context: LayoutContext): Entry[][] | undefined {
  const { articleText } = context;
  const passages: Entry[][] = [];
  for (const entry of entries) {
    const last = passages.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && goesOn(before, entry, articleText)) last.push(entry);
    else passages.push([entry]);
  }
  if (passages.length < 2 || passages.length > mostPassages) return undefined;
  if (articleText === undefined || entries.some(({ evidence }) => evidence.length === 0)) return undefined;
  const opened = passages.map(([first, ...more]): Entry[] => {
    if (first === undefined) return [];
    const parts = first.speaker === undefined ? openedEntry(first, sentencesOf(context)) : undefined;
    return parts === undefined ? [first, ...more] : [parts.title, parts.rest, ...more];
  });
  const isOpened = passages.every(
    ([first, ...more]) => more.length === 0 || (first && opensParagraph(first, articleText)),
  );
  if (opened.every((passage) => passage.length === 1)) return areMatters(entries, context) ? opened : undefined;
  return isOpened && areFilled(opened) ? opened : undefined;
}

/** A column with a line in it beside one that is full says that something is missing. */
function areFilled(passages: readonly (readonly Entry[])[]): boolean {
  const lengths = passages.map((passage) => passage.reduce((sum, { text }) => sum + text.length, 0));
  return Math.max(...lengths) <= Math.min(...lengths) * mostUnfilled;
}

/** How many times as long as the shortest. */
const mostUnfilled = 3;

/** Sentences of like length of which none goes on from another: what several paragraphs say each, side by side. */
function areMatters(entries: readonly Entry[], { pack }: LayoutContext): boolean {
  const isAlone = standsAlone(pack);
  const lengths = entries.map(({ text }) => text.length);
  const areAlike = Math.max(...lengths) <= Math.min(...lengths) * mostUnlike && Math.min(...lengths) >= leastMatter;
  return areAlike && entries.every(({ text, speaker }) => speaker === undefined && isAlone(text));
}

/** How many times as long as the shortest: a panel with little in it says that something is missing. */
const mostUnlike = 2;
/** In UTF-16 units. */
const leastMatter = 50;

const mostPassages = 3;

const isOneParagraph = (entries: readonly Entry[], articleText: string | undefined): boolean =>
  entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || goesOn(before, entry, articleText);
  });

/** Whether a line stands behind another in one paragraph of the article. */
function goesOn(before: Entry, { evidence }: Entry, articleText: string | undefined): boolean {
  const [end, start] = [before.evidence.at(-1)?.end, evidence[0]?.start];
  if (articleText === undefined || end === undefined || start === undefined) return false;
  return end <= start && !articleText.slice(end, start).includes('\n');
}

/** Whether it is told of the first sentence of a paragraph, with or without what joins that to the one before. */
function opensParagraph({ evidence: [first] }: Entry, articleText: string | undefined): boolean {
  if (first === undefined || articleText === undefined) return false;
  const before = articleText.slice(articleText.lastIndexOf('\n', first.start - 1) + 1, first.start);
  return before.length <= mostBefore && !ends.test(before);
}

/** UTF-16 units: "However, ", a mark of a list. */
const mostBefore = 30;
const ends = /[.!?…:]\s/u;
