import { deckTextsOf, phrasesOf, withLinesInTitles } from '../../check/index.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { LanguagePack } from '../../language/index.js';
import type { Briefing, Topic } from '../../model/briefing.js';
import { distinctIds } from '../../model/identify.js';
import type { ShownDeck, ShownSlide } from '../../model/shown-deck.js';
import { editedCover } from './edited/cover.js';
import { knownNotes, type KnownNotes } from './edited/notes.js';
import type { TaskRow } from './edited/tasks.js';
import { type Group, groupsOf } from './groups.js';
import { matchLines } from './matched-lines.js';
import { leftOnOurs, leftOnOwn, ownTopic } from './own-topic.js';
import { recognise } from './recognised.js';
import { slideUses } from './slide-uses.js';
import { cameBack, named } from './edit-messages.js';
import { isTaskTable, topicOf } from './edited/topic-of-group.js';
import { unshownTopics, withKept } from './edited/unshown-topics.js';
import { orderEdits, partedEdits, removedLines } from './edited/moved-and-removed.js';

/** What a person made of a briefing on the slides of its deck. */
export interface EditedBriefing {
  readonly briefing: Briefing;
  /** An info for each edit that came back, a warning for what has no place in a briefing. */
  readonly diagnostics: readonly Diagnostic[];
  /** What each slide is for, in the order of the deck. */
  readonly slides: readonly EditedSlide[];
}

/** What a slide of an edited deck is for: a topic of the edited briefing by its id, the cover, or contents and sources. */
export type EditedSlide =
  | { readonly kind: 'cover' | 'frame' }
  | {
      readonly kind: 'topic' | 'own';
      readonly topic: string;
      /** Its label says the heading that somebody changed on another slide. */
      readonly isStale?: true;
    };

/** What is known of a deck beside its briefing. */
export interface DeckKnowledge {
  readonly pack: LanguagePack;
  /** The date of the briefing as slides write it. */
  readonly dateText?: string | undefined;
  /** Other texts that stand on slides and in no line of the briefing: dates of sources. */
  readonly also?: readonly string[];
  /** The rows that a topic of tasks is shown in. */
  readonly tasksOf?: (topic: Topic) => readonly TaskRow[];
}

/**
 * Takes what people changed on the slides of a deck and in their notes back into its briefing: lines changed, added, moved, taken out;
 * headings, times, numbers and names; the order of slides, slides copied, and slides of their own. A deck that nobody changed gives its
 * briefing again.
 *
 * @param briefing that the deck carries
 */
export function editedBriefing(
  briefing: Briefing,
  deck: ShownDeck,
  { pack, dateText, also = [], tasksOf = () => [] }: DeckKnowledge,
): EditedBriefing {
  const texts = deckTextsOf(
    { briefing, pack },
    [briefing.date, dateText, ...also].flatMap((date) => date ?? []),
  );
  const recognised = recognise(withLinesInTitles(deck, texts), texts);
  const uses = slideUses(recognised, briefing, pack);
  const groups = groupsOf(recognised, uses);
  const { itemsOf, missing } = matchLines(groups, recognised);
  const notes = knownNotes(briefing, deck.slides, phrasesOf(texts.captioned), pack);
  const distinct = distinctIds();
  const diagnostics: Diagnostic[] = [];
  const made = new Map<Group, Topic>();
  // What nobody copied keeps its id.
  for (const group of groups.toSorted((one, other) => Number(one.isCopy) - Number(other.isCopy))) {
    const edited = topicOf(group, itemsOf.get(group) ?? [], { texts, notes, pack, tasksOf });
    made.set(group, withId(edited.topic, distinct, group.isCopy));
    diagnostics.push(...edited.diagnostics);
  }
  const topics: Topic[] = [];
  const slides = recognised.slides.map(({ slide, said }, index): EditedSlide => {
    const kind = uses[index]?.kind ?? 'frame';
    const group = groups.find((one) => one.slides.includes(slide));
    const topic =
      kind === 'own' ? withId(ownTopic(withOwnNotes(slide, notes), pack), distinct, true) : group && made.get(group);
    if (kind === 'own') diagnostics.push(...leftOnOwn(slide));
    else if (group === undefined) diagnostics.push(...leftOnOurs(slide, kind === 'frame' ? said : [], notes.isOurs));
    if (topic !== undefined && !topics.includes(topic)) topics.push(topic);
    return topic === undefined || (kind !== 'own' && kind !== 'topic')
      ? { kind: coverOr(kind) }
      : {
          kind,
          topic: topic.id,
          ...(group !== undefined && saysOld(slide, group.topic, topic, texts.counts) ? stale : {}),
        };
  });
  const kept = unshownTopics(briefing, groups, deck);
  const cover = recognised.slides.find((_, index) => uses[index]?.kind === 'cover');
  const covered = editedCover(
    { ...briefing, topics: withKept(topics, kept, briefing) },
    cover?.said ?? [],
    pack,
    dateText,
  );
  const tabled = groups.filter(isTaskTable).map(({ topic }) => topic);
  const gone = briefing.topics.filter((topic) => !kept.has(topic) && groups.every((group) => group.topic !== topic));
  return {
    briefing: covered.briefing,
    diagnostics: [
      ...diagnostics,
      ...covered.diagnostics,
      ...orderEdits(groups, briefing),
      ...partedEdits(groups, slides),
      ...gone.map(({ heading }) => cameBack('topic-removed', `All of ${named(heading)} was taken out.`)),
      ...[...missing].flatMap((line) => removedLines(line, gone, new Set([...kept, ...tabled]))),
    ],
    slides,
  };
}

/** Whether a slide says, whole or cut, what its topic was called. */
function saysOld({ paragraphs }: ShownSlide, { heading: was }: Topic, { heading }: Topic, counts: RegExp): boolean {
  return (
    was !== heading &&
    paragraphs.some(
      ({ text }) => text.replace(counts, '') === was || (/.…$/u.test(text) && was.startsWith(text.slice(0, -1))),
    )
  );
}
const stale = { isStale: true } as const;

/** A slide that somebody copied and wrote anew has the notes still of what it was. */
function withOwnNotes(slide: ShownSlide, { isOurs, isOfArticle }: KnownNotes): ShownSlide {
  return slide.notes.some(isOfArticle)
    ? { ...slide, notes: slide.notes.filter((paragraph) => !isOurs(paragraph)) }
    : slide;
}

const coverOr = (kind: 'cover' | 'frame' | 'own' | 'topic'): 'cover' | 'frame' =>
  kind === 'cover' ? 'cover' : 'frame';

const withId = (topic: Topic, distinct: (id: string) => string, isNew: boolean): Topic => {
  const id = distinct(topic.id);
  return isNew && id !== topic.id ? { ...topic, id } : topic;
};
