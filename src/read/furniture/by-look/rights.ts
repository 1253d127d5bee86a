import { surroundingPattern } from '../../../language/index.js';
import type { FurnitureKind } from '../../../model/article.js';
import type { Step } from '../page.js';

/** `© 2026 Town of Harlow`, `Copyright (c) 2026`: who has the rights, on a line of its own. What is said of rights in general has no such sign. */
export const rightsLines: Step = ({ units, pack }) => {
  const opened = new RegExp(`^(?:${surroundingPattern('rightsOpeners', [pack])})[\\s:]*(?:©|\\(c\\)|[12]\\d{3})`, 'iu');
  return units.flatMap(({ text, words, role }, index): [number, FurnitureKind][] =>
    role !== 'cell' && words.length <= longest && (/^(?:©|\(c\) ?[12]\d{3})/iu.test(text) || opened.test(text))
      ? [[index, 'disclaimer']]
      : [],
  );
};

const longest = 30;
