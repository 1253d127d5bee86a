import { beginningLike, isForm, likenessTo, partedAt, withCutOff } from '../wording.js';
import { keyOf, wordsOfText, type DeckTexts } from '../../../check/index.js';
import { furtherHeadings, type LanguagePack } from '../../../language/index.js';
import type { Topic } from '../../../model/briefing.js';
import type { Said } from '../recognised.js';

/**
 * The heading of a topic as the titles of its slides have it now; undefined where they have what they had.
 *
 * @param titles of its slides; those of slides that show pictures may name what is seen
 * @param texts what the slides may say, and what counts them behind a title
 * @param pack whose fixed labels what to remember goes on under
 */
export function changedHeading(
  topic: Topic,
  titles: readonly Said[],
  { texts, pack }: { readonly texts: Pick<DeckTexts, 'lines' | 'counts'>; readonly pack: LanguagePack },
): string | undefined {
  const { kind, heading, figure } = topic;
  const { counts } = texts;
  // What to remember may be called what its article is called.
  const line = kind === 'summary' ? texts.lines.find((one) => one.isTitle && one.topic === topic) : undefined;
  const otherwise = new Set(line?.forms.slice(1).map(keyOf));
  // A slide that stays as it is keeps its title where somebody words the heading of what to remember anew.
  const further = kind === 'summary' ? furtherHeadings(pack) : [];
  const changed = titles.find(({ parts, paragraph, slide }, index) => {
    if (index > 0 && further.some((form) => isForm(paragraph.text.replace(counts, ''), form))) return false;
    if (parts === undefined) return true;
    if (otherwise.has(keyOf(wordsOfText(paragraph.text.replace(counts, ''))))) return false;
    if (slide.hasPicture || paragraph.text.endsWith('…') || parts.length !== 1) return false;
    const tail = partedAt(figure?.value, heading)?.tail;
    return ![heading, ...further, ...(tail === undefined ? [] : [tail])].some(
      (form) => isForm(paragraph.text.replace(counts, ''), form) || isForm(paragraph.text, form),
    );
  });
  if (changed === undefined) return undefined;
  const title = withCutOff(withoutCount(changed.paragraph.text, heading, counts), heading);
  const parted = partedAt(figure?.value, heading);
  const isTail =
    parted !== undefined &&
    likenessTo(title, { forms: [wordsOfText(parted.tail)] }) > likenessTo(title, { forms: [wordsOfText(heading)] });
  return isTail ? `${parted.head}${beginningLike(title, parted.tail)}` : title;
}

/** A title without what counts slides; a heading that is told from another of the same words by its number keeps that. */
function withoutCount(title: string, heading: string, counts: RegExp): string {
  const bare = title.replace(counts, '');
  const [own = ''] = counts.exec(heading) ?? [];
  return title.slice(bare.length).startsWith(own) ? `${bare}${own}` : bare;
}
