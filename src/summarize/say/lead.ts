import { wordsOf } from '../../language/index.js';

const longest = 8;

/** What an item names before its colon ("Nguồn vốn: …"), to be set bold; undefined where it names nothing so. */
export const leadOf = (text: string): string | undefined => {
  const name = /^[^:;.!?“”"«»()]{3,80}(?=:\s)/u.exec(text)?.[0];
  return name === undefined || wordsOf(name).length > longest ? undefined : name;
};
