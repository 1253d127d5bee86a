import type { Caption, Evidence } from '../../model/briefing.js';
import type { Note } from '../../model/deck.js';
import { tidyOptional, tidyText } from '../content/tidy-text.js';
import type { Sheet } from '../content/sheet.js';
import type { Context } from '../context.js';
import { sourceSentences } from './source-sentences.js';

/**
 * The speaker notes of a slide: the captions of its topic with their credits, what the topic notes, and the source
 * sentences of what the slide shows.
 *
 * @param first the slide is the first of its topic; captions and remarks stand there only
 */
export function notesOf(sheet: Sheet, first: boolean, context: Context): Note[] {
  const { topic } = sheet;
  const wants = (choice: 'captions' | 'evidence'): boolean => context.notes === choice || context.notes === 'both';
  const remark = first ? tidyOptional(topic?.notes) : undefined;
  return [
    ...(first && topic && wants('captions') ? captionNotes(topic.captions, context) : []),
    ...(remark === undefined ? [] : [{ kind: 'note' as const, text: remark }]),
    ...(wants('evidence') ? evidenceNotes(sheet, context) : []),
  ];
}

function captionNotes(captions: readonly Caption[], { pack }: Context): Note[] {
  if (captions.length === 0) return [];
  const notes = captions.map(({ text, credit }): Note => {
    const by = tidyOptional(credit);
    return { kind: 'caption', text: by === undefined ? tidyText(text) : `${tidyText(text)} (${by})` };
  });
  return [{ kind: 'heading', text: pack.labels.captions }, ...notes];
}

function evidenceNotes(sheet: Sheet, context: Context): Note[] {
  const sentences = sourceSentences(evidenceOf(sheet), context);
  if (sentences.length === 0) return [];
  return [
    { kind: 'heading', text: context.pack.labels.evidence },
    ...sentences.map((text): Note => ({ kind: 'evidence', text })),
  ];
}

/** In the order in which the slide is read. */
function evidenceOf({ topic, entries, figure, quote }: Sheet): Evidence[] {
  return [
    ...(topic?.headingEvidence ?? []),
    ...(figure?.evidence ?? []),
    ...(quote?.evidence ?? []),
    ...entries.flatMap((entry) => entry.evidence),
  ];
}
