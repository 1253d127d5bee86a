import type { Briefing, Topic } from '../../src/model/briefing.js';
import { pointsOf } from '../../src/model/points.js';
import { seenIn } from '../../tests/briefing/deck/decks.js';

/** A line of a briefing as its reader sees it: its words, and what stands before and behind them. */
export interface SeenLine {
  readonly before: string;
  text: string;
  behind: string;
}

/** What a reader sees of a briefing. Edits are made here too, in parallel to those in the office program. */
export interface SeenTopic {
  readonly heading: SeenLine;
  readonly lines: SeenLine[];
}
export interface Seen {
  readonly title: SeenLine;
  readonly topics: SeenTopic[];
}

/** A briefing as its reader sees it. Labels and captions are left out, as nobody edits them here. */
export function seenOf(briefing: Briefing): Seen {
  const [title = '', ...rest] = seenIn(briefing).filter((line) => !/^(?:label|caption) /.test(line));
  const topics: SeenTopic[] = [];
  for (const line of rest) {
    if (line.startsWith('## ')) topics.push({ heading: partedLine(line, []), lines: [] });
    else topics.at(-1)?.lines.push(partedLine(line, textsOf(briefing.topics[topics.length - 1])));
  }
  return { title: partedLine(title, []), topics };
}

const textsOf = (topic: Topic | undefined): string[] =>
  topic === undefined ? [] : [topic.quote?.text ?? '', ...pointsOf(topic).map(({ text }) => text)];

/** A line in its parts, by the marks of what it is and the words that it may say. */
function partedLine(line: string, texts: readonly string[]): SeenLine {
  const [, before = '', rest = ''] = /^(# |## | *- |> |notes |\| |speaker |figure )?(.*)$/su.exec(line) ?? [];
  const said = /^(?: *- |> )$/.test(before) ? texts.filter((one) => rest.startsWith(one)) : [];
  const text = said.toSorted((one, other) => other.length - one.length)[0] ?? rest;
  return { before, text, behind: rest.slice(text.length) };
}

export const copyOf = ({ heading, lines }: SeenTopic): SeenTopic => ({
  heading: { ...heading },
  lines: lines.map((line) => ({ ...line })),
});

/** All lines, one behind the other. */
export const linesOf = ({ title, topics }: Seen): string[] =>
  [title, ...topics.flatMap(({ heading, lines }) => [heading, ...lines])].map(lineText);

export const lineText = ({ before, text, behind }: SeenLine): string => `${before}${text}${behind}`;

/** How deep a line stands in its list. */
export const depthOf = ({ before }: SeenLine): number => (/^ *- /.test(before) ? (before.length - 2) / 2 : 0);
