import { lettersAndDigits } from '../../language/index.js';
import type { Note, Slide } from '../../model/deck.js';

/**
 * What whoever speaks has before them at a slide where they do not have the slide itself: how long, the lines of the slide that no note
 * says, and its notes. A slide whose lines are sentences of the article has no notes of them, and nothing would be left to say.
 */
export function scriptNotes({ topic, fills, notes }: Pick<Slide, 'topic' | 'fills' | 'notes'>): Note[] {
  const time = notes.filter(({ kind }) => kind === 'time');
  const others = notes.filter(({ kind }) => kind !== 'time');
  if (topic === undefined) return [...time, ...others];
  const said = lettersAndDigits(others.map(({ text }) => text).join('\n'));
  const lines = fills
    .filter(({ placeholder }) => !besideIt.test(placeholder))
    .flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')))
    // Numbers of cards are no words.
    .filter((line) => /\p{L}/u.test(line) && !said.includes(lettersAndDigits(line)));
  return [...time, ...lines.map((text): Note => ({ kind: 'note', text })), ...others];
}

/** Placeholders whose words nobody says: the title stands above the notes, and captions are among them. */
const besideIt = /^(title|label|caption|credit|date|presenter|organisation|marking|footer|slide-number)(-\d+)?$/;
