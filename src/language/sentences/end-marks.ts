/**
 * How a text ends, told by its last mark. Spaces at its end do not count. Five questions, since what may stand behind the mark differs,
 * and so does which marks are meant.
 */

/** Whether a question mark is the very last thing: a heading, or a sentence, that asks by itself. What is quoted as a question does not. */
export const endsInQuestionMark = (text: string): boolean => /[?？]\s*$/u.test(text);

/** Whether a text announces what stands behind it: "…, such as:" */
export const endsInColon = (text: string): boolean => /[:：]\s*$/u.test(text);

/** Whether a text ends as a question, be it one that is quoted, in brackets or in emphasis: their closing marks may stand behind its own. */
export const endsInQuestion = (text: string): boolean => /[?？]["”’»)*_]*\s*$/u.test(text);

/** Whether a text ends as a sentence does: in a full stop, an exclamation, a question or an ellipsis, whatever closes behind it. */
export const endsInStop = (text: string): boolean => /[.!?…]["'”’»)\]*_]*\s*$/u.test(text);

/** Whether a text ends as a sentence that asks nothing. An ellipsis counts: the sentence may trail off. */
export const endsInStatement = (text: string): boolean => /[.!…]["”’»)*_]*\s*$/u.test(text);

/** Whether a text ends as a sentence that asks nothing and does not trail off. */
export const endsInWholeStatement = (text: string): boolean => /[.!]["”’»)*_]*\s*$/u.test(text);
