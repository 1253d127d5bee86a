import { keyOf, sameWords, wordsOfText, type ShownLine } from '../../check/index.js';
import { firstClause, type LanguagePack } from '../../language/index.js';
import type { Briefing, Topic } from '../../model/briefing.js';
import type { ShownSlide } from '../../model/shown-deck.js';
import type { Recognised, Said } from './recognised.js';
import { leaveCalledAlike, mostOf, titleOf } from './called-alike.js';
import { likenessTo } from './wording.js';
import { isWordedAnew, leastLike } from './worded-anew.js';

/** What a slide of an edited deck is for. */
export type SlideUse =
  | { readonly kind: 'cover' | 'frame' | 'own' }
  | {
      readonly kind: 'topic';
      readonly topic: Topic;
      /** A person copied a slide of the topic, and may have gone on from it. */
      readonly isCopy: boolean;
    };

/**
 * Tells what each slide is for: the cover, a topic, contents or sources, or a person's own. A title says it first, then the lines, as
 * some of both may have been changed.
 */
export function slideUses(recognised: Recognised, briefing: Briefing, pack: LanguagePack): SlideUse[] {
  const { slides, linesSaying, texts, topicOf } = recognised;
  const cover = coverOf(recognised, briefing);
  const uses = new Map<ShownSlide, SlideUse>();
  const titled = new Map<Topic, Set<string>>();
  const told = new Map<Topic, Set<string>>();
  const claim = ({ slide, said }: SlideSaid, topic: Topic): void => {
    const titles = titled.get(topic) ?? new Set();
    const title = titleOf(slide);
    uses.set(slide, { kind: 'topic', topic, isCopy: title !== undefined && titles.has(title) });
    titled.set(topic, titles.add(title ?? ''));
    const parts = told.get(topic) ?? new Set();
    for (const part of said.flatMap((one) => one.parts ?? [])) parts.add(part);
    told.set(topic, parts);
  };
  /** Of topics that say the same, as somebody copied a slide, the one that no slide before has told yet. */
  const firstUntold = (topics: readonly Topic[], { slide, said }: SlideSaid): Topic | undefined => {
    const parts = said.flatMap((one) => (one.paragraph.isTitle ? [] : (one.parts ?? [])));
    const isUntold = (topic: Topic): boolean =>
      !titled.has(topic) || parts.some((part) => told.get(topic)?.has(part) !== true);
    return (
      topics.find(isUntold) ??
      topics.find((topic) => titled.get(topic)?.has(titleOf(slide) ?? '') === true) ??
      topics[0]
    );
  };
  const inSection = sectionsOf(recognised, briefing);
  const scored = slides.map((one) => {
    const { headed, bodies } = scoresOf(one.said, linesSaying);
    const section = inSection.get(one.slide);
    if (headed.size === 0) for (const topic of topicsSeen(one.slide, briefing)) headed.add(topic);
    // Decks that were merged may say the same.
    for (const [topic, words] of bodies) if (topic.section === section) bodies.set(topic, words + 0.5);
    return { ...one, headed, bodies, section };
  });
  leaveCalledAlike(scored, texts);
  for (const one of scored) {
    const { slide, headed, bodies, section } = one;
    if (slide === cover) uses.set(slide, { kind: 'cover' });
    const topic = firstUntold(mostSaid(headed, bodies, section), one);
    if (slide !== cover && topic !== undefined) claim(one, topic);
  }
  for (const one of scored) {
    const { slide, said, bodies } = one;
    if (uses.has(slide)) continue;
    // A heading that was changed is still most of what it was.
    const title = titleOf(slide) ?? '';
    const headed = [...bodies.keys()].find(
      (other) =>
        !titled.has(other) &&
        texts.lines.some((line) => line.isTitle && line.topic === other && likenessTo(title, line) >= leastLike),
    );
    // Of a topic that no slide shows yet a few words are enough, but not one line that came to another's slide.
    const most = Math.max(0, ...bodies.values());
    const unclaimed = new Map([...bodies].filter(([topic, words]) => !titled.has(topic) && words * 2 >= most));
    const topic = isFrame(said, pack, linesSaying)
      ? undefined
      : (headed ?? topicOf.get(slide) ?? mostOf(unclaimed)[0] ?? mostOf(bodies)[0]);
    if (topic !== undefined) claim(one, topic);
    else uses.set(slide, { kind: isOwn(slide, said, pack, linesSaying) ? 'own' : 'frame' });
  }
  // Each line of a slide may have been worded anew.
  const untoldOf = (topic: Topic): ShownLine[] =>
    texts.lines.filter(
      (line) =>
        line.topic === topic &&
        !(line.isTitle && titled.has(topic)) &&
        line.forms.every((form) => told.get(topic)?.has(keyOf(form)) !== true),
    );
  for (const one of scored) {
    if (uses.get(one.slide)?.kind !== 'own') continue;
    const near = briefing.topics.filter((topic) => one.section === topic.section);
    const ordered = near.toSorted((first, second) => Number(titled.has(first)) - Number(titled.has(second)));
    const topic = ordered.find((other) => isWordedAnew(one.said, untoldOf(other)));
    if (topic !== undefined) claim(one, topic);
  }
  return slides.map(({ slide }) => uses.get(slide) ?? { kind: 'frame' });
}

interface SlideSaid {
  readonly slide: ShownSlide;
  readonly said: readonly Said[];
}

type LinesSaying = Recognised['linesSaying'];

/** The topics of a picture that a slide is called by what is seen on it. */
function topicsSeen(slide: ShownSlide, { topics }: Briefing): Topic[] {
  const title = titleOf(slide);
  if (!slide.hasPicture || title === undefined) return [];
  return topics.filter(({ captions, pictures = [] }) =>
    [...captions.map(({ text }) => text), ...pictures.flatMap(({ alternative }) => alternative ?? [])].some((text) =>
      [text, firstClause(text)].some((seen) => sameWords(seen, title)),
    ),
  );
}

/** The slide that is called what the briefing is called; else the first, where it says nothing of any topic. */
function coverOf({ slides, linesSaying }: Recognised, { title }: Briefing): ShownSlide | undefined {
  const key = keyOf(wordsOfText(title));
  const saysNothing = (said: readonly Said[]): boolean => {
    const { headed, bodies } = scoresOf(said, linesSaying);
    return headed.size === 0 && bodies.size === 0;
  };
  const isCalledSo = (said: readonly Said[]): boolean =>
    said.some(({ paragraph, parts }) => paragraph.isTitle && parts?.includes(key) === true);
  const cover = slides.find(
    ({ said }, index) => isCalledSo(said) && (index === 0 || scoresOf(said, linesSaying).bodies.size === 0),
  );
  const [first] = slides;
  return (cover ?? (first !== undefined && saysNothing(first.said) ? first : undefined))?.slide;
}

/** The topics that the title of a slide names, and how many words of each topic's lines it says. */
function scoresOf(said: readonly Said[], linesSaying: LinesSaying) {
  const headed = new Set<Topic>();
  const bodies = new Map<Topic, number>();
  for (const { paragraph, parts = [] } of said)
    for (const part of parts)
      for (const line of linesSaying(part)) {
        const { topic, isTitle, isShared } = line;
        if (topic === undefined || isShared === true) continue;
        if (isTitle && paragraph.isTitle) headed.add(topic);
        else if (!isTitle && !paragraph.isTitle) bodies.set(topic, (bodies.get(topic) ?? 0) + part.split(' ').length);
      }
  return { headed, bodies };
}

/** Of the topics that a title names those of which most is said. */
const mostSaid = (
  headed: ReadonlySet<Topic>,
  bodies: ReadonlyMap<Topic, number>,
  section: string | undefined,
): Topic[] =>
  mostOf(
    new Map([...headed].map((topic) => [topic, bodies.get(topic) ?? (topic.section === section ? 0.5 : 0)] as const)),
    -1,
  );

/** The section of a merged deck that each slide stands in: the one whose divider comes before it. */
function sectionsOf({ slides }: Recognised, { dividers, topics }: Briefing): Map<ShownSlide, string | undefined> {
  const names = new Set(topics.flatMap(({ section }) => section ?? []));
  let open = dividers === true ? topics[0]?.section : undefined;
  return new Map(
    slides.map(({ slide }) => {
      const title = titleOf(slide);
      if (dividers === true && title !== undefined && names.has(title)) open = title;
      return [slide, open];
    }),
  );
}

/** Contents, sources, the last slide, and a summary that was made of the first lines of all topics. */
function isFrame(said: readonly Said[], { labels }: LanguagePack, linesSaying: LinesSaying): boolean {
  const titles = new Set(
    [labels.agenda, labels.sources, labels.summaryHeading].map((label) => keyOf(wordsOfText(label))),
  );
  // What comes next may be the heading of a topic too.
  const ahead = keyOf(wordsOfText(labels.nextSteps));
  if (!linesSaying(ahead).some(isHeading)) titles.add(ahead);
  const isTitled = said.some(
    ({ paragraph, parts = [] }) => paragraph.isTitle && parts.some((part) => titles.has(part)),
  );
  const headings = said.filter(
    ({ paragraph, parts = [] }) => !paragraph.isTitle && parts.some((part) => linesSaying(part).some(isHeading)),
  );
  return isTitled || headings.length >= fewestHeadings;
}
const isHeading = ({ isTitle, topic }: ShownLine): boolean => isTitle && topic !== undefined;
/** So many headings below a title are contents, whatever the title says. */
const fewestHeadings = 3;

/** It says something that nobody knows, and is none of the frame; or it shows something without a word of ours. */
function isOwn(slide: ShownSlide, said: readonly Said[], pack: LanguagePack, linesSaying: LinesSaying): boolean {
  if (isFrame(said, pack, linesSaying)) return false;
  const isStrange = said.some(({ parts }) => parts === undefined);
  const isKnown = said.some(({ parts = [] }) => parts.length > 0);
  return isStrange || (!isKnown && (slide.hasPicture || slide.tables.length > 0 || slide.objects > 0));
}
