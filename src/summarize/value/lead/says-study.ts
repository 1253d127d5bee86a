import { anyPhraseAt, phraseAt } from '../../../language/index.js';
import type { Reading } from '../../annotate/reading.js';

/**
 * "We investigated how boats are moored", "In a new paper, we identify …", above the first heading: what whoever writes of a study says that it is.
 *
 * @returns the place of the first such sentence; undefined where the part above the headings has none
 */
export const studySentence = ({ sentences, sections, pack }: Reading): number | undefined =>
  sections.length < 2 || sections[0]?.heading !== undefined
    ? undefined
    : sentences.find(
        ({ section, item, turn, words }) =>
          section === 0 &&
          item === undefined &&
          turn === undefined &&
          words
            .slice(0, latest + 1)
            .some(
              (_, at) =>
                (at === 0 || anyPhraseAt(pack, ['prepositions'], words, 0)) &&
                phraseAt(pack, 'firstPersons', words, at) > 0 &&
                phraseAt(pack, 'studyVerbs', words, at + 1) > 0,
            ),
      )?.index;
/** In words: "In a new paper, we". */
const latest = 6;
