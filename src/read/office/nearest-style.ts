/** How the styles of a format are found, and which one each is based on. */
export interface StyleChain<S> {
  readonly styleOf: (name: string) => S | undefined;
  readonly baseOf: (style: S) => string | undefined;
}

/**
 * The first answer that a style gives, or one that it is based on.
 *
 * @param ask is given a style that is named but not in the file as undefined; the chain ends there
 */
export function nearestStyle<S, T>(
  name: string | undefined,
  { styleOf, baseOf }: StyleChain<S>,
  ask: (style: S | undefined, name: string) => T | undefined,
): T | undefined {
  let current = name;
  for (let steps = 0; current !== undefined && steps < longestChain; steps++) {
    const style = styleOf(current);
    const answer = ask(style, current);
    if (answer !== undefined) return answer;
    current = style && baseOf(style);
  }
  return undefined;
}

/** Styles that are based on each other in a circle end here. */
const longestChain = 20;
