import { attribute, type HtmlElement } from '../tree.js';
import { type Draft, wordsOfPart } from '../parts/draft.js';
import type { Step } from './article-drafts.js';

/**
 * Leaves out the lines below an article that name its author or agency: short, and bold, at the right-hand side, in italics or
 * in brackets from end to end. The name is the byline where nothing else says one.
 */
export const withoutClosingLines: Step = (article) => {
  const drafts = [...article.drafts];
  let { byline } = article;
  for (let count = 0; count < 3; count += 1) {
    const index = drafts.findLastIndex(({ part }) => part.kind !== 'figure');
    const draft = drafts[index];
    if (draft === undefined || index < 2 || !isSignature(draft)) break;
    const name = wordsOfPart(draft.part)
      .replace(/^[([]|[)\].]+$/g, '')
      .trim();
    byline ??= name;
    drafts.splice(index, 1);
  }
  return { ...article, drafts, byline };
};

function isSignature({ part, bold, italic, from }: Draft): boolean {
  if (part.kind !== 'paragraph') return false;
  const { text } = part;
  if (text.length > 60 || text.split(' ').length > 8 || /[.!?…:]["'”’»]?$/u.test(text) || /\d/.test(text)) return false;
  if (/^[([].*[)\]]$/.test(text)) return true;
  return /^\p{Lu}/u.test(text) && (bold > 0.9 || italic > 0.9 || isRight(from));
}

const isRight = (element: HtmlElement): boolean =>
  /^right$/i.test(attribute(element, 'align')) ||
  /text-align\s*:\s*(?:right|end)/i.test(attribute(element, 'style').slice(0, 300));
