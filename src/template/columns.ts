import type { Layout, Placeholder } from './model.js';

/** Two places side by side, each of which takes text or a picture. */
export interface ColumnPair {
  readonly first: Placeholder;
  readonly second: Placeholder;
}

/** The two columns of a layout that has nothing else to be filled, as PowerPoint's "Two Content"; Google's are of the type for text. */
export function columnsOf({ placeholders }: Layout): ColumnPair | undefined {
  const placeOf = (key: string): Placeholder | undefined => placeholders.find((one) => one.key === key);
  const [first, second] = [placeOf('body'), placeOf('body-2')];
  const isOther = placeholders.some(({ key }) => /^(body-3|picture(-\d+)?|detail(-\d+)?)$/.test(key));
  if (first === undefined || second === undefined || isOther) return undefined;
  if (first.type !== second.type || !takesPictures.has(first.type)) return undefined;
  return areColumns(first, second) ? { first, second } : undefined;
}

const takesPictures = new Set<Placeholder['type']>(['obj', 'body']);

/** Side by side, about as high, and neither of them a margin. */
function areColumns({ box: one }: Placeholder, { box: other }: Placeholder): boolean {
  const shared = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  const [narrow, wide] = [Math.min(one.width, other.width), Math.max(one.width, other.width)];
  const areBeside = one.x + one.width <= other.x + other.width / 2;
  return areBeside && shared >= leastShared * Math.max(one.height, other.height) && narrow >= leastWidth * wide;
}

const leastShared = 0.8;
const leastWidth = 0.6;

/** Titles of slides that follow each other are set alike: a layout that its house forgot is told by its title. */
export function titlesAreAlike(one: Layout, other: Layout): boolean {
  const [own, first] = [one, other].map(
    ({ placeholders }) => placeholders.find(({ key }) => key === 'title')?.levels[0],
  );
  if (own === undefined || first === undefined) return false;
  return own.colour === first.colour && own.fonts[0] === first.fonts[0] && own.bold === first.bold;
}
