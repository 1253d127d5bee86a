import { lettersAndDigits } from '../../../language/index.js';
import type { Part } from '../../marked/marked-document.js';
import { attribute, type HtmlElement } from '../tree.js';
import type { Draft } from '../parts/draft.js';
import type { Step } from './article-drafts.js';
import { goesOn } from './boxed-captions.js';

/**
 * Gives pictures without words the caption that stands right below them, or right above: one that is marked as such, or a
 * short line in italics or in the middle of the page.
 */
export const withCaptions: Step = (article) => {
  const drafts: Draft[] = [];
  for (const draft of article.drafts) {
    const last = drafts.at(-1);
    const credit = creditAlone(draft);
    if (credit !== undefined) {
      if (last?.part.kind === 'figure' && last.part.image !== undefined)
        drafts[drafts.length - 1] = { ...last, part: { credit, ...last.part } };
      continue;
    }
    const below = last && joined(last.part, captionOf(draft, last, drafts.at(-2)));
    const above = below === undefined && last !== undefined ? joined(draft.part, markedCaption(last)) : undefined;
    const part = below ?? above;
    if (last !== undefined && part !== undefined) {
      drafts[drafts.length - 1] = {
        ...last,
        part,
        from: below === undefined ? draft.from : last.from,
        kept: last.kept || draft.kept,
      };
    } else {
      drafts.push(draft);
    }
  }
  return { ...article, drafts };
};

/** Who made a picture, where nothing is said of what it shows. */
const creditAlone = ({ part }: Draft): string | undefined =>
  part.kind === 'figure' && part.image === undefined && part.caption === undefined ? part.credit : undefined;

interface Caption {
  readonly caption: string;
  readonly credit?: string | undefined;
}

const markedCaption = ({ part }: Draft): Caption | undefined =>
  part.kind === 'figure' && part.image === undefined && part.caption !== undefined
    ? { caption: part.caption, credit: part.credit }
    : undefined;

/** @param before what stands above the picture */
function captionOf(draft: Draft, picture: Draft, before: Draft | undefined): Caption | undefined {
  const marked = markedCaption(draft);
  if (marked !== undefined) return marked;
  const { part, italic } = draft;
  if (goesOn(draft, before) || draft.says === 'date') return undefined;
  const hasCredit = picture.part.kind === 'figure' && picture.part.credit !== undefined;
  const set =
    italic > 0.9 ||
    (isBoldStatement(draft) && !hasCredit) ||
    isCentred(draft.from) ||
    saysAlternative(part, picture.part) ||
    isAroundPicture(draft.from, picture.from);
  return part.kind === 'paragraph' && set && part.text.length <= 300 && draft.linked < 0.5
    ? { caption: part.text }
    : undefined;
}

/** A line that says what the picture says to those who do not see it. */
function saysAlternative(line: Part, picture: Part): boolean {
  if (line.kind !== 'paragraph' || picture.kind !== 'figure') return false;
  const [said, alternative] = [line.text, picture.alternative ?? ''].map(lettersAndDigits);
  return said !== undefined && said.length >= shortestSaid && alternative?.startsWith(said) === true;
}

/** Letters and digits. */
const shortestSaid = 8;

/** What is bold and ends as a statement does is no heading. */
const isBoldStatement = ({ part, bold }: Draft): boolean =>
  bold > 0.9 && part.kind === 'paragraph' && part.text.length <= 150 && part.text.endsWith('.');

/** The paragraph that the picture itself stands in. */
const isAroundPicture = (element: HtmlElement, picture: HtmlElement): boolean =>
  element.tag === 'p' && [picture, picture.parent, picture.parent?.parent].includes(element);

const isCentred = (element: HtmlElement): boolean =>
  element.tag === 'center' ||
  /^center$/i.test(attribute(element, 'align')) ||
  /text-align\s*:\s*center/i.test(attribute(element, 'style').slice(0, 300));

/** The picture with its caption; nothing where it is none, or has one. */
function joined(picture: Part, caption: Caption | undefined): Part | undefined {
  if (
    caption === undefined ||
    picture.kind !== 'figure' ||
    picture.image === undefined ||
    picture.caption !== undefined
  )
    return undefined;
  const credit = picture.credit ?? caption.credit;
  return { ...picture, caption: caption.caption, ...(credit === undefined ? {} : { credit }) };
}
