import { parse, stringify } from 'yaml';
import type { Random } from '../random.js';
import { oddNumber, oddText } from './interesting.js';
import { mutateTokens } from './tokens.js';

type Tree = string | number | boolean | null | Tree[] | { [key: string]: Tree };

/** A document in YAML changed by its keys and values; now and then as text, so that the YAML itself is odd. */
export function mutateYaml(text: string, random: Random): string {
  if (random.chance(0.2)) return mutateTokens(text, /[\w.#-]+|[{}[\]:,&*!|>'"?-]/g, random);
  const tree = parse(text) as Tree;
  for (let count = 1 + random.below(1 + random.below(4)); count > 0; count -= 1) changeOnce(tree, random);
  return stringify(tree);
}

/** The same in JSON. */
export function mutateJson(text: string, random: Random): string {
  if (random.chance(0.2)) return mutateTokens(text, /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[{}[\]:,]/g, random);
  const tree = JSON.parse(text) as Tree;
  for (let count = 1 + random.below(1 + random.below(4)); count > 0; count -= 1) changeOnce(tree, random);
  return JSON.stringify(tree);
}

interface Place {
  readonly holder: Record<string, Tree>;
  readonly key: string;
}

function changeOnce(tree: Tree, random: Random): void {
  const places = [...placesIn(tree)];
  if (places.length === 0) return;
  const { holder, key } = random.pick(places);
  const other = random.pick(places);
  const value = holder[key] ?? null;
  // What keeps its kind comes further than what is refused at once.
  const like = random.chance(0.8) ? likeOf(value, places, random) : undefined;
  if (like !== undefined) {
    holder[key] = like;
    return;
  }
  switch (random.below(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
      return;
    case 1:
      holder[key] = structuredClone(other.holder[other.key] ?? null);
      return;
    case 2:
      holder[key] = oddText(random);
      return;
    case 3:
      holder[key] = Number(oddNumber(random));
      return;
    case 4:
      holder[key] = oddNumber(random);
      return;
    case 5:
      holder[key] = random.pick<Tree>([null, true, [], {}, [[]], [null], { a: 1 }, ['a', 'a']]);
      return;
    case 6:
      if (!Array.isArray(holder)) holder[oddText(random)] = value;
      return;
    case 7:
      if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(value));
      else holder[`${key}-2`] = structuredClone(value);
      return;
    default:
      holder[key] = typeof value === 'number' ? value * random.pick([-1, 0, 10, 1e6, 0.001]) : [value];
  }
}

/** Another value of the same kind; nothing where it holds others. */
function likeOf(value: Tree, places: readonly Place[], random: Random): Tree | undefined {
  if (typeof value === 'number') {
    const odd = Number(oddNumber(random));
    return random.chance(0.5) ? value + random.pick([-1, 1, 1000, -1000, 0.5]) : Number.isFinite(odd) ? odd : -1;
  }
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value) && value.length > 0) return changedList(value, random);
  if (typeof value !== 'string') return undefined;
  const others = places.map(({ holder, key }) => holder[key]).filter((other) => typeof other === 'string');
  return random.chance(0.6) ? random.pick(others) : oddText(random);
}

function changedList(list: readonly Tree[], random: Random): Tree[] {
  const at = random.below(list.length);
  const one = list.slice(at, at + 1);
  switch (random.below(3)) {
    case 0:
      return list.toSpliced(at, 1);
    case 1:
      return [...list, ...structuredClone(one)];
    default:
      return [...list.toSpliced(at, 1), ...one];
  }
}

function* placesIn(tree: Tree): Generator<Place> {
  if (typeof tree !== 'object' || tree === null) return;
  for (const [key, value] of Object.entries(tree)) {
    // An array has its indices as keys.
    yield { holder: tree as Record<string, Tree>, key };
    yield* placesIn(value);
  }
}
