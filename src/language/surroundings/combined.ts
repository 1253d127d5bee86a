/** All phrases that take one part of each list, joined by spaces; an empty part is left out. */
export const combined = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>(
    (phrases, part) => phrases.flatMap((phrase) => part.map((next) => [phrase, next].filter(Boolean).join(' '))),
    [''],
  );
