import type { Evidence } from '../../model/briefing.js';
import type { Note } from '../../model/deck.js';
import { citation } from '../cite/citation.js';
import { linkTo } from '../cite/source-links.js';
import { tidyOptional } from '../content/text/tidy-text.js';
import { saysWords } from '../content/text/wording.js';
import type { Sheet } from '../content/sheet.js';
import type { Context } from '../context.js';
import { captionNotes, type ShownCaptions } from './caption-notes.js';
import { translationNotes } from './translation-notes.js';
import { sourceSentences } from './source-sentences.js';
import { capitalised } from '../../language/index.js';

/**
 * The speaker notes of a slide: the captions of its topic with their credits, what the topic notes, what its speakers are
 * where the slide only names them, and the source sentences of what it shows, as far as it does not show them whole: nobody
 * wants to read the same twice.
 *
 * @param shown what the slide shows of pictures, and whether it is the first of its topic; remarks stand there only
 */
export function notesOf(sheet: Sheet, shown: ShownCaptions, context: Context): Note[] {
  const { topic } = sheet;
  const { notes } = context;
  const remark = shown.first ? remarkOf(topic?.notes) : undefined;
  return [
    ...(topic ? captionNotes(topic, shown, context) : []),
    ...(remark === undefined ? [] : [{ kind: 'note' as const, text: remark }]),
    ...rolesOf(sheet),
    ...(shown.first && notes !== 'none' && sheet.topic ? translationNotes(sheet.topic) : []),
    ...(notes === 'evidence' || notes === 'both' ? evidenceNotes(sheet, context) : []),
  ];
}

/** What a person wrote, line by line as it was typed. */
function remarkOf(typed: string | undefined): string | undefined {
  const lines = (typed ?? '').split(/\r\n|[\r\n\u2028\u2029]/).flatMap((line) => tidyOptional(line) ?? []);
  return lines.length === 0 ? undefined : lines.join('\n');
}

function evidenceNotes(sheet: Sheet, context: Context): Note[] {
  const shown = shownOn(sheet);
  const all = sourceSentences(evidenceOf(sheet), context);
  const sentences = all.filter(({ text }) => !saysWords(shown, text));
  return [
    ...(sentences.length === 0 ? [] : [{ kind: 'heading' as const, text: context.pack.labels.evidence }]),
    ...sentences.map(({ text, span }): Note => {
      const link = span && linkTo([span], context);
      return { kind: 'evidence', text, ...(link === undefined ? {} : { link }) };
    }),
    ...(context.cite === 'notes' && all.length > 0 ? citationNote(sheet, context) : []),
  ];
}

/** Who published what the slide says, and when; where that is a page, it opens at the first of its sentences. */
export function citationNote(sheet: Sheet, context: Context): Note[] {
  const text = citation(sheet.topic, context);
  const link = linkOf(sheet, context);
  return text === undefined ? [] : [{ kind: 'note', text, ...(link === undefined ? {} : { link }) }];
}

/** The address of the sentences that a slide is made of. */
export function linkOf(sheet: Sheet, context: Context): string | undefined {
  const spans = sourceSentences(evidenceOf(sheet), context).flatMap(({ span }) => span ?? []);
  return linkTo(spans, context);
}

/** Who speaks on the slide, with what it does not say of them. */
function rolesOf({ entries }: Sheet): Note[] {
  const lines = entries.flatMap(({ speaker, roleInNotes }) =>
    speaker === undefined || roleInNotes === undefined ? [] : [`${capitalised(speaker)}, ${roleInNotes}`],
  );
  return [...new Set(lines)].map((text) => ({ kind: 'note', text }));
}

/** The words of the slide in the order in which they are read: a sentence may be laid out over several lines. */
function shownOn({ heading, titled, quote, entries }: Sheet): string {
  return [heading, titled?.text ?? '', quote?.text ?? '', ...entries.map(({ text }) => text)].join('\n');
}

/** In the order in which the slide is read; a slide of pictures alone has none. */
function evidenceOf({ topic, role, titled, entries, figure, quote }: Sheet): Evidence[] {
  if (role === 'picture') return [];
  return [
    ...(topic?.headingEvidence ?? []),
    ...(figure?.evidence ?? []),
    ...(quote?.evidence ?? []),
    ...(titled?.evidence ?? []),
    ...entries.flatMap((entry) => entry.evidence),
  ];
}
