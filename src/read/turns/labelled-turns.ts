import { endsInQuestion, type LanguagePack, wordsOf } from '../../language/index.js';
import { saysOnly } from '../furniture/wording.js';
import type { Entry } from '../outline/entry.js';
import { turnsThatTell } from './calls-next.js';
import { withGuests } from './labels/guests.js';
import { isHandle } from './labels/handle-labels.js';
import { withOneKeyEach } from './labels/same-speakers.js';
import { isAlone, sureLabels } from './labels/sure-labels.js';
import type { TurnLabel } from './labels/turn-label.js';

/** Where a turn begins among the entries, who speaks, and what kind of turn it is. */
export interface Opening {
  readonly place: number;
  readonly kind: 'question' | 'answer' | 'speech';
  readonly label?: TurnLabel;
  /** Another's words stand from here to the next turn. */
  readonly until?: number;
  /** What is said stands below headings of its own. */
  readonly holdsHeadings?: boolean;
}

/**
 * The turns that begin with who speaks, where that is sure: somebody asks and somebody answers by their roles, or names take turns
 * and come back. Names without a role ask where one of them speaks every second turn and the others put questions.
 */
export function labelledTurns(entries: readonly Entry[], pack: LanguagePack): Opening[] {
  const labels = withOneKeyEach(sureLabels(entries, pack));
  const roles = [...labels].filter(([, { role }]) => role !== 'name');
  if (roles.length > 0) return byRoles(entries, labels);
  const isChat = [...labels].some(([place, label]) => isHandle(entries[place], label));
  const named = byNames(entries, labels, isChat || isMeeting(entries, pack), pack);
  return named.length > 0 ? named : byLinesOfNames(entries, labels);
}

/**
 * Opinions in turn, each below a line that names who gives it and nothing else: "Ông Trần Nam (giám đốc nhà máy):". They need not come
 * back, as the line stands for nothing else.
 */
function byLinesOfNames(entries: readonly Entry[], labels: ReadonlyMap<number, TurnLabel>): Opening[] {
  const lines = [...labels].filter(
    ([place, label]) => label.isFull && isAlone(entries[place], label) && entries[place + 1] !== undefined,
  );
  const speakers = new Set(lines.map(([, { key }]) => key));
  const isEach = lines.every(([place], index) => (lines[index + 1]?.[0] ?? entries.length) > place + 1);
  return speakers.size < 2 || !isEach
    ? []
    : lines.map(([place, label]) => ({ place, kind: 'speech', label, holdsHeadings: true }));
}

function byRoles(entries: readonly Entry[], labels: ReadonlyMap<number, TurnLabel>): Opening[] {
  const known = speakersOf(labels);
  const isUsed = ([place, label]: readonly [number, TurnLabel]): boolean =>
    label.role !== 'name' || isSpeaker(known.get(label.key)) || presentsAnswerer(labels, place);
  const used = [...labels].filter(isUsed);
  const asking = used.filter(([, { role }]) => role === 'asker');
  const others = used.filter(([, { role, key }]) => role === 'answerer' || isSpeaker(known.get(key))).length;
  if (asking.length === 0 || (others === 0 && (asking.length < 2 || !areAnswered(entries, asking)))) return [];
  const openings: Opening[] = [];
  used.forEach(([place, label], index) => {
    // Who speaks by name before anybody has asked opens the conversation.
    const isBeforeAll = label.role === 'name' && !used.slice(0, index).some(([, { role }]) => role === 'asker');
    openings.push({ place, kind: label.role === 'asker' ? 'question' : isBeforeAll ? 'speech' : 'answer', label });
    const next = used[index + 1]?.[0] ?? entries.length;
    // The answer stands below a question without a label of its own.
    const answers = label.role === 'asker' && others === 0 && place + 1 < next;
    if (answers) openings.push({ place: place + (isAlone(entries[place], label) ? 2 : 1), kind: 'answer' });
  });
  return openings.filter(({ place }, index) => place < entries.length && openings[index + 1]?.place !== place);
}

/** "PV: Bao giờ thì xong? | Ông Trần Nam: Cuối tháng này.": who answers may be named in full below a question, and then no more. */
const presentsAnswerer = (labels: ReadonlyMap<number, TurnLabel>, place: number): boolean =>
  labels.get(place)?.isFull === true && labels.get(place - 1)?.role === 'asker';

/** The last of several may only thank: "PV: Xin cảm ơn ông." */
const areAnswered = (entries: readonly Entry[], askers: readonly (readonly [number, TurnLabel])[]): boolean =>
  askers.slice(0, -1).every(([place], index) => (askers[index + 1]?.[0] ?? entries.length) > place + 1);

interface Speaker {
  turns: number;
  readonly capitals: boolean;
}

function speakersOf(labels: ReadonlyMap<number, TurnLabel>): Map<string, Speaker> {
  const speakers = new Map<string, Speaker>();
  for (const { role, key, capitals } of labels.values()) {
    if (role !== 'name') continue;
    const known = speakers.get(key);
    if (known === undefined) speakers.set(key, { turns: 1, capitals });
    else known.turns += 1;
  }
  return speakers;
}

/** Whoever speaks once in an interview is no answerer for sure, unless the label is set apart. */
const isSpeaker = (speaker: Speaker | undefined): boolean =>
  speaker !== undefined && (speaker.capitals || speaker.turns >= 2);

/** Whose heads say who came: people ask there and answer, and it is no interview. */
const isMeeting = (entries: readonly Entry[], pack: LanguagePack): boolean =>
  entries.some(({ kind, text }) => kind === 'heading' && saysOnly(pack, 'procedure', { words: wordsOf(text) }));

function byNames(
  entries: readonly Entry[],
  labels: ReadonlyMap<number, TurnLabel>,
  isMeeting: boolean,
  pack: LanguagePack,
): Opening[] {
  const capitals = [...labels].filter(([, label]) => label.capitals);
  const initials = new Set(capitals.map(([, { key }]) => key));
  const byCapitals = [...labels].flatMap(([place, label]): [number, TurnLabel][] => {
    if (label.capitals) return [[place, label]];
    const key = initialsOf(label);
    return initials.has(key) ? [[place, { ...label, key }]] : [];
  });
  const isByCapitals = capitals.length >= 3 && speakersOf(new Map(byCapitals)).size >= 2;
  const set = isByCapitals ? withGuests(entries, labels, byCapitals, pack) : [...labels];
  const speakers = speakersOf(new Map(set));
  const turns = set.length;
  const again = turns - speakers.size;
  if (speakers.size < 2 || turns < (isByCapitals ? 3 : 4) || again < (isByCapitals ? 1 : 2)) return [];
  if (!areMostLines(entries, set)) return [];
  const spoken = turnsThatTell(entries, set);
  const [main] = [...speakersOf(new Map(spoken))].sort(([, one], [, other]) => other.turns - one.turns);
  const others = spoken.filter(([, { key }]) => key !== main?.[0]);
  const ends = new Map(set.map(([place], index) => [place, set[index + 1]?.[0] ?? entries.length]));
  const endOf = (place: number): number => ends.get(place) ?? entries.length;
  const asked = others.filter(([place]) => asks(entries, place, endOf(place)));
  const asksAt = (place: number): boolean => asksAtEnd(entries, place, endOf(place));
  const asksIn = (place: number): boolean => asksAt(place) || isAsked(entries[place]);
  const asker = onlyAsker(set, speakers, asksIn) ?? brieferOfTwo(entries, set, asksIn);
  const isInterview =
    !isMeeting &&
    (asker !== undefined || ((main?.[1].turns ?? 0) >= 0.4 * spoken.length && asked.length >= 0.6 * others.length));
  const questions = set.map(([place]) => place - 1).filter((place) => isOpenQuestion(entries, place, labels));
  // Who asks under a name may go on to ask in a paragraph of its own.
  const asking = others.filter(([place]) => {
    const end = endOf(place);
    return asks(entries, place, questions.includes(end - 1) ? end - 1 : end);
  });
  const isNamed = isInterview && asking.length > 0 && asking.length >= mostNamed * others.length;
  const isOpen = !isMeeting && !isNamed && questions.length >= 2 && questions.length >= fewestAsked * turns;
  const said = set.flatMap(([place, label]): Opening[] => {
    const asksHere = isInterview && !isOpen && (asker === undefined ? label.key !== main?.[0] : label.key === asker);
    const kind = asksHere ? 'question' : isInterview || isOpen ? 'answer' : 'speech';
    // Who answers may be named once, and what they say stand below the question from then on.
    const isBelow = label.key === asker && asksHere && isAsked(entries[place]) && !asksAt(place);
    return [{ place, kind, label }, ...(isBelow ? [{ place: place + 1, kind: 'answer' } as const] : [])];
  });
  const unnamed = isOpen ? questions.map((place): Opening => ({ place, kind: 'question' })) : [];
  return [...said, ...unnamed].sort((one, other) => one.place - other.place);
}

/** Of the turns, where whoever asks is not named: a meeting that asks itself two things is no interview. */
const fewestAsked = 0.2;
/** Of those who do not speak most, who ask in their own turns. */
const mostNamed = 0.6;

/** "Andrew Miller" is AM from the second time on. */
const initialsOf = ({ key }: TurnLabel): string =>
  key
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** The one speaker who asks in most of their turns, where no other does in more than a few. */
function onlyAsker(
  set: readonly (readonly [number, TurnLabel])[],
  speakers: ReadonlyMap<string, Speaker>,
  asksIn: (place: number) => boolean,
): string | undefined {
  const asking = (key: string): number => set.filter(([place, label]) => label.key === key && asksIn(place)).length;
  const askers = [...speakers].filter(([key, { turns }]) => turns >= 2 && asking(key) >= 0.7 * turns);
  const [asker] = askers;
  const others = [...speakers].filter(([key]) => key !== asker?.[0]);
  const fewAsk = others.every(([key, { turns }]) => asking(key) <= 0.25 * turns);
  return askers.length === 1 && fewAsk ? asker?.[0] : undefined;
}

/** Of two who take turns the one who opens, asks now and then and says far less: "You closed the quay." is what the other answers to. */
function brieferOfTwo(
  entries: readonly Entry[],
  set: readonly (readonly [number, TurnLabel])[],
  asksIn: (place: number) => boolean,
): string | undefined {
  const [first, second] = set.map(([, { key }]) => key);
  if (first === undefined || second === undefined || set.some(([, { key }], at) => key !== [first, second][at % 2]))
    return undefined;
  const turns = set.map(([place], at) => {
    const end = set[at + 1]?.[0] ?? entries.length;
    return { asks: asksIn(place), length: entries.slice(place, end).reduce((sum, { text }) => sum + text.length, 0) };
  });
  const of = (rest: number): typeof turns => turns.filter((_, at) => at % 2 === rest);
  const letters = (said: typeof turns): number => said.reduce((sum, { length }) => sum + length, 0);
  const asked = of(0).filter(({ asks }) => asks).length;
  const isBriefer = letters(of(0)) * fewestTimes <= letters(of(1)) && of(1).every(({ asks }) => !asks);
  return isBriefer && asked > 0 && asked >= fewestOfBriefer * of(0).length ? first : undefined;
}
/** How much more the other says. */
const fewestTimes = 2;
/** Of their turns, those that ask. */
const fewestOfBriefer = 0.3;

/** A paragraph of its own that asks, right above a turn: nobody is named before it. */
const isOpenQuestion = (entries: readonly Entry[], place: number, labels: ReadonlyMap<number, TurnLabel>): boolean => {
  const entry = entries[place];
  return (
    (entry?.kind === 'line' || entry?.kind === 'heading') &&
    !labels.has(place) &&
    entry.text.length <= 700 &&
    endsInQuestion(entry.text)
  );
};

/** Of the lines from the first turn to the last, enough are turns that the others can belong to them. */
function areMostLines(entries: readonly Entry[], set: readonly (readonly [number, TurnLabel])[]): boolean {
  const first = set[0]?.[0] ?? 0;
  const last = set.at(-1)?.[0] ?? 0;
  const running = set.filter(
    ([place, label]) =>
      (entries[place]?.text.length ?? 0) - label.length >= 25 ||
      isAlone(entries[place], label) ||
      isHandle(entries[place], label),
  );
  return set.length >= 0.2 * (last - first + 1) && running.length >= 0.6 * set.length;
}

const isAsked = (entry: Entry | undefined): boolean => endsInQuestion(entry?.text ?? '');

const asksAtEnd = (entries: readonly Entry[], place: number, next: number): boolean =>
  next - place <= 2 && endsInQuestion(entries[next - 1]?.text ?? '');

function asks(entries: readonly Entry[], place: number, next: number): boolean {
  for (let at = place; at < Math.min(next, place + 6); at += 1)
    if (entries[at]?.text.includes('?') === true) return true;
  return false;
}
