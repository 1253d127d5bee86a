import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Caption, Topic } from '../../model/briefing.js';
import type { ShownDeck } from '../../model/shown-deck.js';
import { pointsOf } from '../../model/points.js';
import { joinedWords } from '../words/standing.js';
import { shortened, type Checked } from '../rule.js';
import { isNumber, literal, tokensOf } from '../words/words.js';
import { phrasesOf, wordsOfText, type KnownTexts, type Phrases } from './phrases.js';

/**
 * What somebody wrote into the notes, and the captions that no notes hold. Notes are spoken, so they may be in anybody's own
 * words; only a number that the article does not say is a finding.
 *
 * @param known what slides may show: notes hold whole what was too long for its place
 * @param gone topics whose slides were taken out, their captions with them
 */
export const noteEdits = (
  checked: Checked,
  deck: ShownDeck,
  { known, gone }: { readonly known: KnownTexts; readonly gone: ReadonlySet<Topic> },
): Diagnostic[] => {
  const phrases = phrasesOf(known);
  const article = joinedWords(checked.text);
  const numbers = new Set(numbersIn(checked.text));
  const own = checked.briefing.topics.flatMap((topic) => [
    ...(topic.notes === undefined ? [] : [joinedWords(topic.notes)]),
    ...(topic.translation?.lines ?? []).map(({ text }) => joinedWords(text)),
    // What a speaker is, where the slide only names them.
    ...pointsOf(topic).flatMap(({ speaker, role }) =>
      speaker === undefined || role === undefined ? [] : [joinedWords(`${speaker}, ${role}`)],
    ),
  ]);
  const written = deck.slides.flatMap(({ number, notes }) =>
    notes
      .filter((text) => !isOurs(text, article, own, phrases))
      .map((text) =>
        writtenNote(
          text,
          number,
          numbersIn(text).find((one) => !numbers.has(one)),
        ),
      ),
  );
  return [...written, ...lostCaptions(checked, deck, gone)];
};

/** A sentence of the article, a label, a remark of the Briefing. */
const isOurs = (text: string, article: string, own: readonly string[], phrases: Phrases): boolean => {
  const words = joinedWords(text);
  return (
    words.trim() === '' ||
    article.includes(words) ||
    own.some((remark) => remark.includes(words)) ||
    phrases.partsOf(wordsOfText(text)) !== undefined
  );
};

/** Captions, and who made the picture: in notes, on slides, or in both. */
export const captionTexts = ({ briefing }: Pick<Checked, 'briefing'>): string[] =>
  briefing.topics
    .flatMap(({ captions, pictures = [] }) => [
      ...captions.flatMap(({ text, credit }) => [text, credit]),
      ...pictures.map(({ credit }) => credit),
    ])
    .filter((text) => text !== undefined);

const numbersIn = (text: string): string[] =>
  tokensOf(text)
    .filter(isNumber)
    .map((token) => literal(text, token));

const writtenNote = (text: string, slide: number, number: string | undefined): Diagnostic => ({
  code: 'edit.notes-changed',
  severity: number === undefined ? 'info' : 'warning',
  message: `Somebody wrote in the notes: "${shortened(text)}"${number === undefined ? '' : `; the article does not say "${number}"`}.`,
  place: { slide },
});

/** Captions are all left out where the deck was built so; they may stand on slides. */
const lostCaptions = ({ briefing }: Checked, deck: ShownDeck, gone: ReadonlySet<Topic>): Diagnostic[] => {
  const shown = deck.slides.flatMap(({ notes, paragraphs }) => [...notes, ...paragraphs.map(({ text }) => text)]);
  const told = joinedWords(shown.join('\n'));
  const captions = briefing.topics.flatMap((topic) => topic.captions.map((caption) => ({ topic, caption })));
  const lost = captions.filter(({ caption }) => !told.includes(joinedWords(caption.text)));
  if (lost.length > 0 && lost.length === captions.length) return [noCaptions];
  return lost.map(({ topic, caption }) => lostCaption(topic, caption, gone.has(topic) ? 'info' : 'warning'));
};

const noCaptions: Diagnostic = {
  code: 'edit.no-captions',
  severity: 'info',
  message: 'No notes hold a photo caption.',
  hint: 'Decks that are built with --notes captions or both have them.',
};

const lostCaption = (topic: Topic, { text }: Caption, severity: Diagnostic['severity']): Diagnostic => ({
  code: 'edit.caption-removed',
  severity,
  message: `Somebody took the photo caption "${shortened(text)}" out of the notes.`,
  subject: { part: 'the caption', text, topic: topic.id },
});
