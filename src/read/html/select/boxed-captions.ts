import { surroundingPattern } from '../../../language/index.js';
import { leadNames, namesOf } from '../names.js';
import { type Draft, wordsOfPart } from '../parts/draft.js';
import { imageTags } from '../pictures/page-pictures.js';
import { around, elementsIn, type HtmlElement, textOf } from '../tree.js';
import type { Step } from './article-drafts.js';
import { placeOf } from './place-of.js';

/**
 * Gives pictures the captions that nothing calls so: a short line that stands in one box with its picture, where the box holds
 * nothing else but who made it; and lines of one place on the page that all stand right below pictures.
 */
export const withBoxedCaptions: Step = (article, { scope, metadata, packs }) => {
  const { drafts } = article;
  const openers = new RegExp(`^${surroundingPattern('bylineOpeners', packs)}\\s+\\p{Lu}`, 'iu');
  const candidates = drafts.map(
    (draft, index) =>
      mayBeCaption(draft) &&
      isBare(drafts[index - 1]) &&
      !goesOn(draft, drafts[index - 2]) &&
      !openers.test(wordsOfPart(draft.part)),
  );
  const places = placesBelowPictures(drafts, candidates);
  const told = metadata.description?.toLowerCase() ?? '';
  const captioned: Draft[] = [];
  let box: HtmlElement | undefined;
  drafts.forEach((draft, index) => {
    const last = captioned.at(-1);
    const text = 'text' in draft.part ? draft.part.text : '';
    if (box !== undefined && [...around(draft.from)].includes(box)) {
      if (last?.part.kind === 'figure' && text !== '') captioned[captioned.length - 1] = withCredit(last, text);
      else captioned.push(draft);
      return;
    }
    box = undefined;
    const picture = candidates[index] === true && last?.part.kind === 'figure' ? last : undefined;
    const shared = picture && boxOf(picture.from, draft, scope.root);
    const isLead =
      leadNames.test(namesOf(draft.from)) || (told !== '' && told.startsWith(text.toLowerCase().slice(0, 40)));
    const isCaption = !isLead && (shared !== undefined || places.has(placeOf(draft.from)));
    if (picture?.part.kind !== 'figure' || !isCaption) captioned.push(draft);
    else {
      box = shared;
      captioned[captioned.length - 1] = {
        ...picture,
        part: { ...picture.part, caption: text },
        kept: picture.kept || draft.kept,
      };
    }
  });
  return { ...article, drafts: captioned };
};

const mayBeCaption = ({ part, says, linked }: Draft): boolean =>
  part.kind === 'paragraph' &&
  says === undefined &&
  linked < 0.3 &&
  part.text.length <= longest &&
  part.text.includes(' ');

/** Characters. */
const longest = 250;

/** A small picture within a sentence parts its words. */
export const goesOn = (draft: Draft, before: Draft | undefined): boolean =>
  before?.part.kind === 'paragraph' && before.from === draft.from;

/** A picture without words, be it who made it. */
const isBare = (draft: Draft | undefined): boolean =>
  draft?.part.kind === 'figure' &&
  draft.part.image !== undefined &&
  draft.part.caption === undefined &&
  draft.part.credit === undefined;

/** The places of the page where two lines or more stand, each right below a picture. */
function placesBelowPictures(drafts: readonly Draft[], candidates: readonly boolean[]): ReadonlySet<string> {
  const counts = new Map<string, { below: number; all: number }>();
  drafts.forEach(({ part, from }, index) => {
    if (part.kind === 'figure') return;
    const count = counts.get(placeOf(from)) ?? { below: 0, all: 0 };
    counts.set(placeOf(from), { below: count.below + (candidates[index] === true ? 1 : 0), all: count.all + 1 });
  });
  const isOne = ([place, { below, all }]: [string, { below: number; all: number }]): boolean =>
    place !== '' && below > 1 && below === all;
  return new Set([...counts].filter(isOne).map(([place]) => place));
}

/** The box that a picture and a line share, where it holds no more than who made the picture beside them. */
function boxOf(picture: HtmlElement, { from, part }: Draft, root: HtmlElement): HtmlElement | undefined {
  const outside = new Set(around(picture));
  const box = [from, ...around(from)].find((element) => outside.has(element));
  if (box === undefined || box === root || [...around(root)].includes(box) || !('text' in part)) return undefined;
  const inside = [...elementsIn(box)];
  if (inside.length > mostElements || inside.some(({ tag }) => others.has(tag))) return undefined;
  if (inside.filter(({ tag }) => imageTags.has(tag)).length > 1) return undefined;
  return textOf(box).length - part.text.length <= longestCredit ? box : undefined;
}

const mostElements = 40;
const longestCredit = 60;
const others = new Set('h1 h2 h3 h4 h5 h6 ul ol table form time article section'.split(' '));

function withCredit(draft: Draft, credit: string): Draft {
  const { part } = draft;
  return part.kind !== 'figure' || part.credit !== undefined ? draft : { ...draft, part: { ...part, credit } };
}
