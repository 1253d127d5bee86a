import { holdsPhrase, type LanguagePack, wordsOf } from '../../../language/index.js';
import type { Block } from '../../../model/article.js';
import { saysOnly } from '../../furniture/wording.js';
import { isName } from '../../furniture/unit.js';
import type { Entry } from '../../outline/entry.js';
import { countEach } from './count-each.js';
import { readTurnLabel, type TurnLabel } from './turn-label.js';

/**
 * The labels of turns that were typed as items of lists ("- Ann: …", "1. Q: …"), by the place of their entries. Lists of terms and of
 * tasks have labels too: what is said comes from people who come back and take turns, in lists that hold little else, and not below a
 * heading that says who came or what is to be done.
 */
export function saidItems(entries: readonly Entry[], pack: LanguagePack): Map<number, TurnLabel> {
  const lists = new Map<Block, number[]>();
  let isApart = false;
  entries.forEach((entry, place) => {
    if (entry.kind === 'heading') isApart = headsNoTalk(entry, pack);
    if (entry.kind !== 'item' || isApart) return;
    const places = lists.get(entry.block);
    if (places === undefined) lists.set(entry.block, [place]);
    else places.push(place);
  });
  const found = [...lists.values()].map((places) => ({
    items: places.length,
    own: places.flatMap((place): [number, TurnLabel][] => {
      const entry = entries[place];
      const label = entry && readTurnLabel(entry, pack);
      return label === undefined || entry === undefined || saysNothing(entry, label) ? [] : [[place, label]];
    }),
  }));
  const orderOf = (own: readonly [number, TurnLabel][]): string => own.map(([, { key }]) => key).join('\n');
  const orders = countEach(found.map(({ own }) => orderOf(own)));
  const labels = new Map<number, TurnLabel>();
  for (const { items, own } of found) {
    // "Owner: …" and "Place: …" come back in the same order, list by list.
    const isRecord = own.length > 1 && (orders.get(orderOf(own)) ?? 0) > 1;
    if (own.length >= leastShare * items && !isRecord) for (const [place, label] of own) labels.set(place, label);
  }
  const told = withoutParticulars(labels, entries);
  return areTurns([...told.values()]) ? told : new Map<number, TurnLabel>();
}

/** "Link: https://…", "Labels: T-quay": what stands behind such a label is mostly no sentence. */
function withoutParticulars(labels: ReadonlyMap<number, TurnLabel>, entries: readonly Entry[]): Map<number, TurnLabel> {
  if (labels.size === 0) return new Map();
  const isWorded = ([place, { length }]: [number, TurnLabel]): boolean =>
    wordOfSentence.test(entries[place]?.text.slice(length).replaceAll(/\S+:\/\/\S*/gu, ' ') ?? '');
  const times = countEach([...labels.values()].map(({ key }) => key));
  const worded = countEach([...labels].filter(isWorded).map(([, { key }]) => key));
  const words = countEach(entries.flatMap(({ text }) => wordsOf(text).map(({ key }) => key)));
  // "Priorities:" is named once and never again; who speaks once is mostly named in full, or told of elsewhere.
  const isAlone = (key: string): boolean => times.get(key) === 1 && !key.includes(' ') && (words.get(key) ?? 0) < 2;
  const isParticular = ({ role, key }: TurnLabel): boolean =>
    role === 'name' && (2 * (worded.get(key) ?? 0) < (times.get(key) ?? 0) || isAlone(key));
  return new Map([...labels].filter(([, label]) => !isParticular(label)));
}

/** A word in small letters that is no part of an address or of a name with hyphens. */
const wordOfSentence = /(?:^|\s)["“(]?\p{Ll}[\p{Ll}'’]*(?=[\s,.;:?!)"”]|$)/u;

/** Of the items of a list; what somebody goes on to say, and what others answer, may be items of their own. */
const leastShare = 0.35;

/** "Attendees", "Action items": names stand before what they are, or have to do. */
function headsNoTalk({ text }: Entry, pack: LanguagePack): boolean {
  const words = wordsOf(text.replaceAll(/\([^()]*\)/gu, ' '));
  return saysOnly(pack, 'procedure', { words }) || holdsPhrase(pack, 'decisionLabels', words);
}

/** "TJ: Tom Jarvis @tjarvis" says who is called so; "[ ] Ann: call the yard" is to be done; "a. Places: …" is told letter by letter. */
const saysNothing = ({ text, marker }: Entry, { length, start, role }: TurnLabel): boolean =>
  (role === 'name' && marker?.style !== 'bullet') ||
  isName(
    text
      .slice(length)
      .replaceAll(/\([^()]*\)|@\S+/gu, ' ')
      .trim(),
  ) ||
  /\[[ xX]\]\s*$/u.test(text.slice(0, start));

/** Somebody asks and somebody answers, or two people or more come back and take turns. */
function areTurns(labels: readonly TurnLabel[]): boolean {
  const roles = new Set(labels.map(({ role }) => role));
  const asked = labels.filter(({ role }) => role === 'asker').length;
  if (roles.has('answerer') && asked >= 2) return true;
  const names = labels.filter(({ role }) => role === 'name').map(({ key }) => key);
  const again = [...countEach(names).values()].filter((count) => count >= 2);
  const changes = names.filter((name, index) => index > 0 && name !== names[index - 1]).length;
  return names.length >= fewestTurns && again.length >= 2 && changes >= fewestChanges - (again.length >= 3 ? 1 : 0);
}

const fewestTurns = 6;
const fewestChanges = 4;
