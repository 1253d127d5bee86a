import { scriptedPattern } from '../../language/index.js';

/**
 * Plain text in which every turn of a talk begins a paragraph: `… what follows? CHAIR LEE. We will see.` is parted before a label in capitals
 * that begins paragraphs elsewhere, again and again. Where a page was lost between two turns they run into one paragraph, and whoever asks
 * would be heard to answer.
 */
export function withLabelsApart(text: string): string {
  const counts = new Map<string, number>();
  for (const [label] of text.matchAll(labelOfParagraph.in(text))) counts.set(label, (counts.get(label) ?? 0) + 1);
  const known = new Set([...counts].flatMap(([label, count]) => (count >= fewestParagraphs ? [label] : [])));
  if (known.size < fewestSpeakers) return text;
  return text.replace(labelInside.in(text), (whole, before: string, label: string) =>
    known.has(label) ? `${before}\n\n${label}` : whole,
  );
}

const fewestParagraphs = 2;
/** One who speaks again and again may be a heading. */
const fewestSpeakers = 2;

const labelSource = "\\p{Lu}[\\p{Lu}’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]*){1,4}[.:](?= \\S)";
const labelOfParagraph = scriptedPattern(`^${labelSource}`, 'gmu');
const labelInside = scriptedPattern(`([.?!…]["”’)]*) (${labelSource})`, 'gu');
