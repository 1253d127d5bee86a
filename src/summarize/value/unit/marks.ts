import type { Annotation } from '../../annotate/annotation.js';
import { endsInQuestionMark, scriptedPattern } from '../../../language/index.js';

/** The marks and letters of a sentence. */
export const marks =
  ({ reading: { sentences, text } }: Annotation) =>
  (index: number) => {
    const sentence = sentences[index];
    const own = sentence === undefined ? '' : text.slice(sentence.start, sentence.end).trimEnd();
    return {
      endsWithColon: /[:：]$/u.test(own) ? 1 : 0,
      /** Items of a list end so. */
      endsWithSemicolon: sentence?.item === undefined && own.endsWith(';') ? 1 : 0,
      question: endsInQuestionMark(own) ? 1 : 0,
      quotationMark: /["“”„«»「」]/u.test(own) ? 1 : 0,
      digit: /\d/.test(own) ? 1 : 0,
      /** Addresses of the web, marks of markup, blanks to be filled in. */
      noise: /https?:|www\.|\*\*|\.{4}|…\s*…|_{3}|\[[^\]]*\]/.test(own) ? 1 : 0,
      /** How many of its letters are capitals. */
      capitals: capitalsIn(own),
    };
  };

const capitalsIn = (text: string): number => {
  const letters = text.replace(noLetter.in(text), '');
  return letters.length < 4 ? 0 : letters.replace(noCapital.in(letters), '').length / letters.length;
};

const noLetter = scriptedPattern('[^\\p{L}]', 'gu');
const noCapital = scriptedPattern('[^\\p{Lu}]', 'gu');
