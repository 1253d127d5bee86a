/**
 * What follows `beginning` in `text`, when it begins so and something follows: "Gần 80 nước" behind "gần 80" is
 * "nước". Nothing is taken out of the middle of a word or number.
 */
export function restBehind(beginning: string, text: string): string | undefined {
  const head = beginning.trim();
  if (head === '' || !text.toLowerCase().startsWith(head.toLowerCase())) return undefined;
  const behind = text.slice(head.length);
  const rest = behind.replace(/^(?:\.\s|[\s,:;–—-])+/, '');
  return rest === '' || rest.length === behind.length ? undefined : rest;
}

/** What stands before `end` in `text`, when it ends so and something stands before it: "Kiểm tra xong" before "trước ngày 30/9". */
export function restBefore(end: string, text: string): string | undefined {
  const tail = end.trim();
  const bare = text.replace(/[\s.;]+$/u, '');
  if (tail === '' || !bare.toLowerCase().endsWith(tail.toLowerCase())) return undefined;
  const before = bare.slice(0, -tail.length);
  const rest = before.replace(/[\s,;:–—-]+$/u, '');
  return rest === '' || rest.length === before.length ? undefined : rest;
}

/** What stands before a colon and `end` in `text`, where that is all: "Bank loans" of "Bank loans: 90 million". */
export function labelBefore(end: string, text: string): string | undefined {
  const label = restBefore(end, text);
  return label !== undefined && /^\s*[:：]/u.test(text.slice(label.length)) ? label : undefined;
}

/**
 * Whether two texts read alike: they differ in capitals, blanks and the marks of punctuation at most. Signs count, as "50 %" and "50" are
 * not the same line; whether a deck still has the words of its Briefing is the checker's question, which asks for words alone.
 */
export function sameButForMarks(one: string, other: string): boolean {
  return withoutMarks(one) === withoutMarks(other);
}

/** Whether a text says these words, in this order and with none between, whatever marks stand there. */
export function saysWords(text: string, words: string): boolean {
  return ` ${withoutMarks(text)} `.includes(` ${withoutMarks(words)} `);
}

function withoutMarks(text: string): string {
  return text.toLowerCase().replace(marks, ' ').trim();
}

const marks = /[\s.,;:!?…"'“”‘’«»()[\]–—。、，；：！？「」『』（）-]+/g;

/** A heading without the number that tells it from another of the same words: "Claims (2)". A year is none. */
export const withoutCount = (heading: string): string => heading.replace(/\s*\(\d{1,2}\)$/u, '');
