import type { LanguagePack } from '../../language/index.js';
import { styleOf } from '../../measure/text-style.js';
import { points } from '../../model/units.js';
import type { Layout, TemplateModel } from '../../template/model.js';
import { placeholderOf } from '../arrange/arrangement.js';
import { list } from '../arrange/list.js';
import { fitDraft, type Choice } from '../choose/choose-layout.js';
import { holdsHeading } from '../choose/holds-heading.js';
import type { LayoutContext } from '../context.js';
import type { Draft, DraftGroup } from '../draft.js';
import { partedGroup, type Way } from './parted-group.js';

/**
 * Points of several sentences, each of which stands for itself: the first as it is, what goes on from it below, smaller and quieter, a
 * sentence a line. In one piece they are a block that nobody reads on a slide. Where a list has no room for that in its layout it takes
 * another one for lists; where it has none in any, all that goes on from a sentence stands in one piece below it, or they stay as they are.
 */
export function sentencesApart(choice: Choice, { pack, template }: LayoutContext): Choice {
  if (partedBy(sentenceBySentence, choice.draft, pack) === choice.draft) return choice;
  const lists = [choice, ...otherLists(choice, template)];
  for (const way of [sentenceBySentence, inTwo])
    for (const one of lists) {
      const draft = partedBy(way, one.draft, pack);
      const larger = { ...draft, groups: draft.groups.map(inLargerDetail) };
      const fitted = fittedIn(larger, one, choice) ?? fittedIn(draft, one, choice);
      if (fitted !== undefined) return fitted;
    }
  return choice;
}

const sentenceBySentence: Way = (sentences) => sentences;

const inTwo: Way = ([first, ...rest]) => {
  const [second, last] = [rest[0], rest.at(-1)];
  return first && second && last ? [first, { start: second.start, end: last.end }] : [];
};

function partedBy(way: Way, draft: Draft, pack: LanguagePack): Draft {
  const groups = draft.groups.map((group) => partedGroup(group, way, pack));
  return groups.every((group, index) => group === draft.groups[index]) ? draft : { ...draft, groups };
}

/** The same points in other layouts for lists, of which one may hold them. */
function otherLists(choice: Choice, { roles, layouts }: TemplateModel): Choice[] {
  const { sheet, layout, draft } = choice;
  const names = roles.points ?? [];
  const isList = names.includes(layout.name) && hasMarks(layout) && draft.groups.length === 1;
  if (!isList || layout.hasOpenSizes === true || sheet.layout !== undefined) return [];
  return layouts
    .filter((other) => other !== layout && names.includes(other.name) && hasMarks(other) && holdsHeading(other, sheet))
    .flatMap((other) => {
      const drafted = list(sheet, other);
      return drafted === undefined ? [] : [{ ...choice, layout: other, draft: drafted }];
    });
}

function hasMarks(layout: Layout): boolean {
  const body = placeholderOf(layout, 'body');
  return body !== undefined && styleOf(body, 0).bullet;
}

/** A choice in a draft of its own where that can still be read; `whole` is the same in one piece. */
function fittedIn(draft: Draft, choice: Choice, whole: Choice): Choice | undefined {
  const groups = fitDraft(draft);
  const isLarge = groups?.every(({ size }, index) => {
    const before = whole.groups[index]?.size ?? size;
    return size >= Math.min(before, Math.max(smallest, before * leastShare));
  });
  return groups !== undefined && isLarge === true ? { ...choice, draft, groups } : undefined;
}

/** Points that the first sentence keeps, and how much smaller it may be than the block was. */
const smallest = 18;
const leastShare = 0.75;

/** What goes on from a line is no smaller than other lines where it has the room. */
const inLargerDetail = (group: DraftGroup): DraftGroup => ({
  ...group,
  fills: group.fills.map((fill) => ({
    ...fill,
    placeholder: {
      ...fill.placeholder,
      levels: fill.placeholder.levels.map((style) => ({
        ...style,
        minimum: points(Math.max(style.minimum, Math.min(smallest, style.maximum))),
      })),
    },
  })),
});
