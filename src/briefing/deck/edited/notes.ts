import { findAgain, joinedWords, wordsOfText, type Phrases, sameWords } from '../../../check/index.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../../language/index.js';
import type { Briefing, Caption, Evidence, Topic } from '../../../model/briefing.js';
import { evidenceOfContent, pointsOf } from '../../../model/points.js';
import type { ShownSlide } from '../../../model/shown-deck.js';
import { cameBack, named } from '../edit-messages.js';
import { likenessTo, withoutSpeaker } from '../wording.js';
import { withPlainSpaces } from '../../../language/index.js';

/** What the speaker notes of a deck hold that is ours. */
export interface KnownNotes {
  readonly isOurs: (paragraph: string) => boolean;
  /** The line that sentences of the article stand below, and whether a paragraph is such a sentence, though no line says it any more. */
  readonly isLabel: (paragraph: string) => boolean;
  readonly isOfArticle: (paragraph: string) => boolean;
  /** Captions that no slide and no notes hold any more, where others do. */
  readonly isLost: (caption: Caption) => boolean;
}

/** The line that says how long a slide is spoken at and when it is over, in whatever language: two times, and little else. */
const isTime = /^\D{0,30}\d{1,3}:\d\d\D{1,25}\d{1,3}:\d\d\D{0,10}$/u;

/**
 * Tells sentences of the article, labels and captions from what a person wrote.
 *
 * @param phrases what slides with pictures may show
 */
export function knownNotes(
  { topics, text = '', translation }: Briefing,
  slides: readonly ShownSlide[],
  phrases: Phrases,
  { labels: { evidence } }: LanguagePack,
): KnownNotes {
  const spans = [...topics.flatMap(evidenceOf), ...(translation?.lines ?? []).flatMap(({ evidence }) => evidence)];
  const find = findAgain(text);
  // A sentence is read whole of which a line holds a part.
  const isSentenceOfLine = (paragraph: string): boolean => {
    const found = find(paragraph, 0);
    return found !== undefined && spans.some(({ start, end }) => start < found.end && found.start < end);
  };
  const said = spans
    .map(({ start, end, quote }) => joinedWords(quote ?? text.slice(start, end)))
    .filter((words) => words.trim() !== '');
  const labels = topics.flatMap((topic) => (topic.translation?.lines ?? []).map((line) => joinedWords(line.text)));
  const roles = topics.flatMap((topic) =>
    pointsOf(topic).flatMap(({ speaker, role }) =>
      speaker === undefined || role === undefined ? [] : [joinedWords(`${speaker}, ${role}`)],
    ),
  );
  const shown = joinedWords(
    slides.flatMap(({ notes, paragraphs }) => [...notes, ...paragraphs.map((one) => one.text)]).join('\n'),
  );
  const captions = topics.flatMap((topic) => topic.captions);
  const isShown = (caption: Caption): boolean => shown.includes(joinedWords(caption.text));
  const areRead = captions.some(isShown);
  return {
    isOurs: (paragraph) => {
      const words = joinedWords(paragraph);
      const isSentence = words.trim().split(' ').length >= fewestWords;
      return (
        words.trim() === '' ||
        isTime.test(paragraph) ||
        roles.includes(words) ||
        labels.includes(words) ||
        said.some((one) => words.includes(one)) ||
        (isSentence && isSentenceOfLine(paragraph)) ||
        phrases.partsOf(wordsOfText(paragraph)) !== undefined
      );
    },
    isLabel: (paragraph) => sameWords(paragraph, evidence),
    isOfArticle: (paragraph) => find(paragraph, 0) !== undefined,
    isLost: (caption) => areRead && !isShown(caption),
  };
}

/** A person's own remark may stand in the article, where it is as short as this. */
const fewestWords = 4;

const evidenceOf = (topic: Topic): Evidence[] => [
  ...(topic.headingEvidence ?? []),
  ...evidenceOfContent(topic),
  ...pointsOf(topic).flatMap(({ leadEvidence = [] }) => leadEvidence),
  ...(topic.translation?.lines ?? []).flatMap(({ evidence }) => evidence),
];

/** The notes and captions of a topic as its slides have them now. */
export function withNotes(
  topic: Topic,
  slides: readonly ShownSlide[],
  { isOurs, isLabel, isOfArticle, isLost }: KnownNotes,
): { readonly topic: Topic; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const typed = (topic.notes ?? '').split('\n').map((line) => line.trim());
  // Decks had them on one line.
  const remarks = [...typed, typed.join(' ')];
  const lost = topic.captions.filter(isLost);
  const captions = new Map<Caption, Caption>();
  const written: string[] = [];
  for (const { number, notes } of slides) {
    // A slide that stays as it is keeps the sentence of a line that somebody took out.
    const from = notes.findIndex(isLabel);
    for (const [index, paragraph] of notes.entries()) {
      const remark = remarks.find((line) => line !== '' && sameWords(line, paragraph));
      if (remark !== undefined) written.push(holdsMarks(remark, paragraph) ? remark : paragraph);
      const isRead = from >= 0 && index > from && isOfArticle(paragraph);
      if (remark !== undefined || isRead || isOurs(paragraph)) continue;
      const caption = lost.find(
        (one) => !captions.has(one) && likenessTo(paragraph, { forms: [wordsOfText(captionText(one))] }) >= 0.5,
      );
      if (caption === undefined) written.push(paragraph);
      else {
        captions.set(caption, captionSaying(caption, paragraph));
        diagnostics.push(
          cameBack('caption-changed', `The caption ${named(caption.text)} is now ${named(paragraph)}.`, number),
        );
      }
    }
  }
  const gone = lost.filter((caption) => !captions.has(caption));
  for (const { text } of gone)
    diagnostics.push(cameBack('caption-removed', `The caption ${named(text)} was taken out.`, slides[0]?.number));
  const kept = topic.captions
    .filter((caption) => !gone.includes(caption))
    .map((caption) => captions.get(caption) ?? caption);
  const changed = lost.length === 0 ? topic : { ...topic, captions: kept };
  const isSame = withPlainSpaces(written.join(' ')) === withPlainSpaces(typed.join(' '));
  if (isSame) return { topic: changed, diagnostics };
  diagnostics.push(cameBack('notes-changed', `The notes of ${named(topic.heading)} were changed.`, slides[0]?.number));
  const bare = { ...changed };
  delete bare.notes;
  return { topic: written.length === 0 ? bare : { ...bare, notes: written.join('\n') }, diagnostics };
}

const holdsMarks = (remark: string, paragraph: string): boolean =>
  withPlainSpaces(remark) === withPlainSpaces(paragraph);

const captionText = ({ text, credit }: Caption): string =>
  [text, credit].filter((part) => part !== undefined).join(' ');

/** Its credit stands behind it where it had one. */
function captionSaying(caption: Caption, paragraph: string): Caption {
  const { credit } = caption;
  const at = credit === undefined ? -1 : paragraph.lastIndexOf(credit);
  const text = at > 0 ? paragraph.slice(0, at).replace(/[\s(—–·-]+$/u, '') : paragraph;
  return { ...caption, text: withoutSpeaker(text) === undefined || at > 0 ? text : paragraph, origin: 'author' };
}
