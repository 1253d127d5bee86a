import type { Briefing, Figure, Point, Quote, Topic } from '../../src/model/briefing.js';

/** A Briefing as lines that a person reads: what each slide would say, a line for each of its lines, the core of a line in asterisks. */
export const writtenBriefing = (briefing: Briefing): string =>
  [
    `# ${briefing.title}`,
    `${briefing.genre ?? 'no genre'}, ${briefing.language}, ${briefing.date ?? 'no date'}`,
    ...briefing.topics.flatMap(topicLines),
    '',
  ].join('\n');

const topicLines = (topic: Topic): string[] => {
  const { kind, label, heading, speaker } = topic;
  return [
    '',
    `## ${heading}${said(speaker)}`,
    label === undefined ? kind : `${kind}: ${label}`,
    ...topic.points.flatMap((point) => pointLines(point, '')),
    ...(topic.figure === undefined ? [] : [`figure: ${figureText(topic.figure)}`]),
    ...(topic.quote === undefined ? [] : [`quote: ${quoteText(topic.quote)}`]),
    ...(topic.table === undefined
      ? []
      : [topic.table.columns, ...topic.table.rows].map((cells) => `| ${cells.join(' | ')} |`)),
    ...(topic.chart === undefined ? [] : chartLines(topic.chart)),
    ...topic.captions.map(({ text, credit }) => `photo: ${text}${credit === undefined ? '' : ` (${credit})`}`),
  ];
};

const pointLines = (point: Point, indent: string): string[] => [
  `${indent}- ${time(point.when)}${lead(point)}${inked(point)}${said(point.speaker, point.role)}`,
  ...(point.figure === undefined ? [] : [`${indent}  figure: ${figureText(point.figure)}`]),
  ...(point.children ?? []).flatMap((child) => pointLines(child, `${indent}  `)),
];

const time = (when: string | undefined): string => (when === undefined ? '' : `[${when}] `);

const lead = ({ lead: bold }: Point): string => (bold === undefined ? '' : `<${bold}> `);

/** The text, each part of its core in asterisks. */
const inked = ({ text, core }: Point): string => {
  let at = 0;
  let written = '';
  for (const part of core ?? []) {
    const start = text.indexOf(part, at);
    written += `${text.slice(at, start)}*${part}*`;
    at = start + part.length;
  }
  return written + text.slice(at);
};

const said = (speaker: string | undefined, role?: string): string => {
  if (speaker === undefined) return '';
  return role === undefined ? ` — ${speaker}` : ` — ${speaker}, ${role}`;
};

const figureText = ({ value, of }: Figure): string => `${value} of ${of}`;

const quoteText = ({ text, speaker, role }: Quote): string => `${text}${said(speaker, role)}`;

const chartLines = ({ type, unit, series }: NonNullable<Topic['chart']>): string[] =>
  series.map(({ name, labels, values }) => {
    const bars = labels.map((label, index) => `${label} ${values[index] ?? ''}`);
    return `${type} chart ${name} (${unit ?? 'no unit'}): ${bars.join(', ')}`;
  });
