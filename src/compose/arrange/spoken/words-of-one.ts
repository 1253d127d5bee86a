import type { Layout } from '../../../template/model.js';
import type { Entry } from '../../content/entry.js';
import type { Sheet } from '../../content/sheet.js';
import { quotedWords } from '../../content/voice-entries.js';
import type { Draft, DraftParagraph } from '../../draft.js';
import { placeholderOf } from '../arrangement.js';
import { levelIn, speakerParagraph } from '../text/entry-paragraph.js';
import { capitalised } from '../../../language/index.js';

/**
 * One or two points that are nothing but what one person says, word for word: set as a quotation is, each a paragraph, with who says it
 * right under them where the heading does not say it.
 */
export function wordsOfOne(sheet: Sheet, layout: Layout): Draft | undefined {
  const { entries, heading, isPart } = sheet;
  const place = placeholderOf(layout, 'quote');
  if (place === undefined || isPart === true || entries.length === 0 || entries.length > mostQuotations)
    return undefined;
  // What is asked is the title of its slide, and no small line above an answer.
  if (sheet.titled !== undefined || sheet.topic?.kind === 'question') return undefined;
  const speakers = new Set(entries.map(({ speaker }) => speaker ?? sheet.speaker));
  const [speaker] = speakers;
  const quoted = entries.flatMap(({ text, level }) => (level === 0 ? (quotedWords(text) ?? []) : []));
  if (speakers.size !== 1 || quoted.length < entries.length) return undefined;
  const paragraphs = quoted.map((words): DraftParagraph => ({ level: 0, runs: [{ text: capitalised(words) }] }));
  const line = speaker === undefined ? undefined : lineOf(speaker, roleIn(entries), heading);
  if (line !== undefined) paragraphs.push(speakerParagraph(line, levelIn(place, 1)));
  const fills = [{ placeholder: place, paragraphs }];
  const isOne = entries.length === 1;
  return {
    groups: [{ fills, spread: true, grow: true, main: 0, alone: isOne, air: isOne ? 0 : between }],
    showsSpeaker: true,
  };
}

/** What stays free of the height for the space between two. */
const between = 0.12;

/** More of them are a list of quotations. */
const mostQuotations = 2;

const roleIn = (entries: readonly Entry[]): string | undefined => entries.find(({ role }) => role !== undefined)?.role;

/** A heading that names the speaker says it already, but for what the speaker is. */
function lineOf(speaker: string, role: string | undefined, heading: string): string | undefined {
  if (role !== undefined) return `${speaker}, ${role}`;
  return heading.toLowerCase().includes(speaker.toLowerCase()) ? undefined : speaker;
}
