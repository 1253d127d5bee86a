import { createHash } from 'node:crypto';
import { placedSources } from '../../../model/sources.js';
import { toldOf, type Rule } from '../../rule.js';

/** The text is the one that the Briefing was made of: every offset hangs on it. */
export const sourceText: Rule = ({ briefing, text }) => {
  const [source] = briefing.sources;
  if (source === undefined) return [{ ...toldOf('no-source'), message: 'The briefing names no source.' }];
  const placed = placedSources(briefing.sources, text);
  const all = placed.length > 0 ? placed : [{ source, start: 0, end: text.length }];
  return all
    .filter(({ source: { sha256 }, start, end }) => sha256Of(text.slice(start, end)) !== sha256)
    .map(({ source: { name } }) => ({
      ...toldOf('text-changed'),
      message: `The text of ${name} is not the one that the briefing was made of.`,
    }));
};

/** SHA-256 of a text in UTF-8, lower-case hexadecimal, as `source.sha256` holds it. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');
