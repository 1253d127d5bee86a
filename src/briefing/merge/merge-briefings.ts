import {
  briefingSchema,
  type Briefing,
  type Evidence,
  type Point,
  type Source,
  type Topic,
} from '../../model/briefing.js';
import { distinctIds } from '../../model/identify.js';
import { betweenTexts, placedSources, siteOf } from '../../model/sources.js';
import { mapEvidence } from '../evidence.js';

/**
 * Several briefings as one: what the first says of itself, its topics and those of the others in a row, each briefing a section that is
 * called by its title; one that was merged before keeps its sections. Texts stand one behind another, so that every span points to the words that it pointed to; an article that
 * several were made of is there once. Pictures of one name are told apart.
 *
 * @param all in one language, each with the text that its spans point into, if it has any
 */
export function mergeBriefings(all: readonly [Briefing, ...Briefing[]]): Briefing {
  const [first] = all;
  const placed: { readonly source: Source; readonly text: string }[] = [];
  const nameOf = distinctNames();
  const ids = distinctIds();
  const topics = all.flatMap((briefing, index) => {
    const text = briefing.text ?? '';
    const moves = partsOf(briefing).map(({ source, start, end }) => {
      const own = text.slice(start, end);
      return { start, end, by: placeOf(placed, source, own) - start };
    });
    const move = (evidence: Evidence): Evidence => {
      const by = moves.findLast(({ start }) => start <= evidence.start)?.by ?? 0;
      const moved = { ...evidence, start: evidence.start + by, end: evidence.end + by };
      delete moved.source;
      return moved;
    };
    const plain = briefingSchema.parse(mapEvidence({ ...briefing, text: undefined }, move));
    return plain.topics.map((topic) => {
      const own = briefing.dividers === true ? topic.section : undefined;
      return renamed({ ...topic, section: nameOf(own ?? briefing.title, index) }, ids, index + 1);
    });
  });
  const own = all.flatMap(({ sources, text }) => (text === undefined ? sources : []));
  const text = placed.map((one) => one.text).join(betweenTexts);
  const merged: Briefing = {
    ...first,
    ...Object.fromEntries(
      (['presenter', 'organisation', 'marking'] as const).flatMap((key) => {
        const value = all.map((briefing) => briefing[key]).find((one) => one !== undefined);
        return value === undefined ? [] : [[key, value]];
      }),
    ),
    sources: [...withPlaces(placed), ...own],
    dividers: true,
    topics,
    ...(placed.length === 0 ? {} : { text }),
  };
  // What kind of document it is holds for all of them, or is not said.
  if (all.some(({ genre }) => genre !== first.genre)) delete merged.genre;
  return merged;
}

/** The sources of a briefing with their texts; none where it brings none along. */
function partsOf({ sources, text }: Briefing) {
  if (text === undefined) return [];
  const placed = placedSources(sources, text);
  const [source] = sources;
  return placed.length > 0 || source === undefined ? placed : [{ source, start: 0, end: text.length }];
}

/** Where a text begins in the one of all; it is put behind the others where it is not there yet. */
function placeOf(placed: { readonly source: Source; readonly text: string }[], source: Source, text: string): number {
  const same = placed.findIndex((one) => one.source.sha256 === source.sha256 && one.text === text);
  if (same < 0) placed.push({ source, text });
  return beginningOf(placed, same < 0 ? placed.length - 1 : same);
}

const beginningOf = (placed: readonly { readonly text: string }[], index: number): number =>
  placed.slice(0, index).reduce((sum, { text }) => sum + text.length + betweenTexts.length, 0);

/** Sources by ids of their own. The only one needs no place. */
function withPlaces(placed: readonly { readonly source: Source; readonly text: string }[]): Source[] {
  const distinct = distinctIds();
  return placed.map(({ source }, index) => {
    const plain = { ...source, id: distinct(source.id.replace(/-\d+$/, '')) };
    delete plain.begins;
    return placed.length === 1 ? plain : { ...plain, begins: beginningOf(placed, index) };
  });
}

/** Sections of one name in two briefings would be one section. */
function distinctNames(): (name: string, briefing: number) => string {
  const owners = new Map<string, number[]>();
  return (name, briefing) => {
    const known = owners.get(name) ?? [];
    owners.set(name, known.includes(briefing) ? known : [...known, briefing]);
    const place = known.includes(briefing) ? known.indexOf(briefing) : known.length;
    return place === 0 ? name : `${name} (${place + 1})`;
  };
}

/** A topic whose ids and pictures are nobody else's. */
function renamed(topic: Topic, distinct: (id: string) => string, number: number): Topic {
  const point = (one: Point): Point => ({
    ...one,
    id: distinct(one.id),
    ...(one.children === undefined ? {} : { children: one.children.map(point) }),
  });
  const { pictures } = topic;
  return {
    ...topic,
    id: distinct(topic.id),
    points: topic.points.map(point),
    ...(pictures === undefined
      ? {}
      : { pictures: pictures.map((picture) => ({ ...picture, image: pictureName(picture.image, number) })) }),
  };
}

/**
 * What a picture of one of several decks is called: articles name theirs alike.
 *
 * @param number of the deck, from 1
 */
export const pictureName = (image: string, number: number): string =>
  number === 1 || siteOf(image) !== undefined ? image : `${number}/${image}`;
