import { createHash } from 'node:crypto';
import { toldOf, type Rule } from '../../rule.js';

/** The text is the one that the Briefing was made of: every offset hangs on it. */
export const sourceText: Rule = ({ briefing, text }) => {
  const [source] = briefing.sources;
  if (source === undefined) return [{ ...toldOf('no-source'), message: 'The briefing names no source.' }];
  if (sha256Of(text) === source.sha256) return [];
  return [
    {
      ...toldOf('text-changed'),
      message: `The text of ${source.name} is not the one that the briefing was made of.`,
    },
  ];
};

/** SHA-256 of a text in UTF-8, lower-case hexadecimal, as `source.sha256` holds it. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
