import { deniedTitles, waitingLines } from '../../language/index.js';
import { noArticle } from '../bytes/refusals.js';
import type { MarkedDocument, Part } from '../marked/marked-document.js';

/**
 * Refuses what a server shows in place of an article: that it denies it or hasn't got it, that a program is still to load it, or
 * its title alone.
 *
 * @param document what was read of the page, without what stands around its message
 * @throws BriefdeckError `input.no-article`
 */
export function refuseNotice({ title, parts }: Pick<MarkedDocument, 'title' | 'parts'>, name: string): void {
  const headings = parts.flatMap((part) => (part.kind === 'heading' ? [part.text] : []));
  const texts = parts.flatMap(textsOf);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > longest) return;
  const said = [title ?? '', ...headings].find((line) => line.length < longestTitle && denials.test(line.trim()));
  if (said !== undefined) throw noArticle(`${name} holds no article: it says "${said.trim()}".`);
  const lines = texts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  const waiting = lines.find((line) => waits.test(line.trim()));
  if (waiting !== undefined && lines.every((line) => waits.test(line.trim()) || line.length < shortestSentence))
    throw noArticle(`${name} holds no article: it says "${waiting.trim().slice(0, longestTitle)}".`);
  if (lines.every(isLabel) && (title !== undefined || headings.length > 0) && !parts.some(hasCaption))
    throw noArticle(`${name} holds a title and no text.`);
}

/** UTF-16 units of all that a notice says. */
const longest = 900;
const longestTitle = 100;
const shortestSentence = 40;

function textsOf(part: Part): string[] {
  switch (part.kind) {
    case 'list':
      return part.items.map(({ text }) => text);
    case 'table':
      return part.rows.flat();
    case 'figure':
    case 'heading':
      return [];
    default:
      return [part.text];
  }
}

/** Of a menu, or a button. */
const isLabel = (text: string): boolean => text.length < 25 && !/[.!?…:]$/.test(text.trim());

const hasCaption = (part: Part): boolean => part.kind === 'figure' && part.caption !== undefined;

/** What pages that deny something are called. */
const denial = deniedTitles.join('|');

/** Some of them, and then perhaps the name of the site. */
const denials = new RegExp(`^(?:${denial})(?:[\\s:–—-]+(?:${denial}))*[\\s!?.…]*(?:\\s[|–—·-]\\s.{0,30})?$`, 'iu');

const waits = new RegExp(waitingLines.join('|'), 'iu');
