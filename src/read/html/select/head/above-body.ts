import { endsInStop, type LanguagePack } from '../../../../language/index.js';
import { leadNames, namesOf } from '../../names.js';
import { type Draft, wordsOfPart } from '../../parts/draft.js';
import { around, type HtmlElement } from '../../tree.js';
import { isSiteLine } from '../site-phrases.js';

/** What is known of a page beside what stands above its body. */
export interface HeadOf {
  /** The heading that shows the title. */
  readonly title: HtmlElement | undefined;
  /** What the page tells search engines of itself. */
  readonly description: string | undefined;
  /** Language packs of the caller. */
  readonly packs: readonly LanguagePack[];
}

/**
 * What stands above the body, from the title on, and belongs to the article: the lead, who wrote it and when, pictures with their
 * captions.
 *
 * @param drafts all before the first that Readability kept
 */
export function aboveBody(drafts: readonly Draft[], { title, description, packs }: HeadOf): Draft[] {
  const titleAt = drafts.findIndex(({ from }) => from === title);
  const isBelow = ({ from }: Draft, index: number): boolean =>
    titleAt >= 0 ? index >= titleAt : from.number > (title?.number ?? -1);
  const below = title === undefined ? [] : drafts.filter(isBelow);
  const lead = below.find((draft) => isPassage(draft, packs));
  return drafts.filter(
    (draft, index) =>
      isPictured(draft) ||
      (isBelow(draft, index) &&
        (draft.says !== undefined ||
          draft === lead ||
          isTitle(draft) ||
          isCaptionAlone(draft) ||
          isLead(draft, description))),
  );
}

const isTitle = ({ part }: Draft): boolean => part.kind === 'heading' && part.level === 1;

/** A passage that ends as a statement does; what stands between it and the title is shorter: a topic, how long one reads. */
function isPassage({ part, from, linked, says }: Draft, packs: readonly LanguagePack[]): boolean {
  if (says !== undefined || linked > 0.2 || (part.kind !== 'paragraph' && part.kind !== 'heading')) return false;
  // What is set as a heading and is none was told by its sentences.
  const isSet = part.kind === 'paragraph' && /^h\d$/.test(from.tag);
  const isLong = part.text.length >= shortestLead && (isSet || endsInStop(part.text));
  return isLong && !isSiteLine(part.text, linked, packs);
}

/** Characters. */
const shortestLead = 80;

/** Named as a lead, or worded as what the page tells search engines. */
function isLead({ part, from, linked }: Draft, description: string | undefined): boolean {
  const text = wordsOfPart(part);
  if ((part.kind !== 'paragraph' && part.kind !== 'heading') || text.length < shortestNamedLead || linked > 0.5)
    return false;
  const told = description?.toLowerCase().slice(0, 80) ?? '';
  if (told.length >= shortestNamedLead && text.toLowerCase().includes(told.slice(0, 60))) return true;
  if (leadNames.test(namesOf(from)) && part.kind === 'paragraph') return true;
  const near = [from, from.parent, from.parent?.parent].filter((element) => element !== undefined);
  return near.some((element) => leadNames.test(namesOf(element))) && endsInStop(text);
}

/** Characters. */
const shortestNamedLead = 40;

/** The words of a picture that only a program of the page can show; not those that lead elsewhere. */
function isCaptionAlone({ part, from }: Draft): boolean {
  if (part.kind !== 'figure' || part.image !== undefined || (part.caption ?? '').split(' ').length < fewestWords)
    return false;
  const outer = [from, ...around(from)];
  if (outer.slice(0, 3).some((element) => /video|player/.test(namesOf(element)))) return false;
  return !outer.some(({ tag }) => tag === 'a' || tag === 'li');
}

const fewestWords = 5;

/** A picture with its caption; its address may be known to a program of the page alone. */
export const isPictured = ({ part, from }: Draft): boolean =>
  part.kind === 'figure' &&
  part.caption !== undefined &&
  (part.image !== undefined || from.tag === 'figure' || from.parent?.tag === 'figure');
