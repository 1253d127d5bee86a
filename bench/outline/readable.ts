import { wordsOf } from '../../src/language/index.js';
import type { Evidence, Point, Topic } from '../../src/model/briefing.js';
import type { PlainArticle } from './articles.js';
import type { Outline } from './outline.js';

/** A briefing as text to be read aloud; below each line that is cut, the passage that it is taken from. */
export const readable = ({ id }: PlainArticle, { briefing, findings, crash }: Outline): string => {
  if (briefing === undefined) return `##### ${id}: ${String(crash)}`;
  return [
    `##### ${id}`,
    `# ${briefing.title}${briefing.titleEvidence === undefined ? ' [not from the article]' : ''}`,
    ...findings.map(({ code, message }) => `! ${code} ${message}`),
    ...briefing.topics.flatMap((topic) => topicLines(topic, briefing.text ?? '')),
  ].join('\n');
};

const topicLines = (topic: Topic, text: string): string[] => [
  '',
  `## ${topic.heading}   [${topic.kind}: ${topic.label ?? '-'}]${said(topic.speaker)}`,
  ...source(topic.heading, topic.headingEvidence ?? [], text),
  ...(topic.figure === undefined ? [] : [`   FIGURE ${topic.figure.value} | ${topic.figure.of}`]),
  ...(topic.quote === undefined
    ? []
    : [`   “${topic.quote.text}”${said(topic.quote.speaker)}, ${topic.quote.role ?? 'no role'}`]),
  ...topic.points.flatMap((point) => pointLines(point, text)),
  ...topic.captions.map(
    (caption) => `   | ${caption.text}${caption.credit === undefined ? '' : ` © ${caption.credit}`}`,
  ),
];

const pointLines = (point: Point, text: string): string[] => [
  ` - ${point.when === undefined ? '' : `<${point.when}> `}${led(point)}${said(point.speaker)} (${wordsOf(point.text).length})`,
  ...(point.figure === undefined ? [] : [`   FIGURE ${point.figure.value} | ${point.figure.of}`]),
  ...source(point.text, point.evidence, text),
];

const led = ({ lead, text }: Point): string =>
  lead !== undefined && text.startsWith(lead) ? `*${lead}*${text.slice(lead.length)}` : text;

const said = (speaker: string | undefined): string => (speaker === undefined ? '' : ` — ${speaker}`);

/** The line of the text around what was kept; nothing where all of it was. */
const source = (shown: string, evidence: readonly Evidence[], text: string): string[] => {
  const [first] = evidence;
  const last = evidence.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = Math.max(text.lastIndexOf('\n', first.start) + 1, sentenceStart(text, first.start));
  const rest = text.slice(last.end).search(/[.!?]["”]?\s|\n/);
  const end = rest < 0 ? text.length : last.end + rest + 1;
  const whole = text.slice(start, end).trim();
  return wordsOf(whole).length === wordsOf(shown).length ? [] : [`     = ${whole}`];
};

const sentenceStart = (text: string, from: number): number => {
  const before = text.slice(0, from);
  const stop = Math.max(...['. ', '! ', '? ', '.” ', '." '].map((mark) => before.lastIndexOf(mark)));
  return stop < 0 ? 0 : stop + 2;
};
