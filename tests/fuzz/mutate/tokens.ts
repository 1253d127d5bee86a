import type { Random } from '../random.js';
import { oddText, withOddNumber } from './interesting.js';

/**
 * A text changed where its language has joints: tokens go, come twice, change places, or get odd numbers.
 *
 * @param token what a token is, with the flag `g`; what stands between two tokens is one too
 */
export function mutateTokens(text: string, token: RegExp, random: Random): string {
  const tokens = tokensOf(text, token);
  for (let count = 1 + random.below(1 + random.below(8)); count > 0 && tokens.length > 0; count -= 1)
    changeOnce(tokens, random);
  return tokens.join('');
}

/** A text in pieces that together are all of it. */
export function tokensOf(text: string, token: RegExp): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(token)) {
    if (index > end) tokens.push(text.slice(end, index));
    tokens.push(found);
    end = index + found.length;
  }
  if (end < text.length) tokens.push(text.slice(end));
  return tokens;
}

function changeOnce(tokens: string[], random: Random): void {
  const at = random.below(tokens.length);
  const token = tokens[at] ?? '';
  const run = Math.min(tokens.length - at, 1 + random.below(random.chance(0.2) ? 200 : 4));
  switch (random.below(8)) {
    case 0:
      tokens.splice(at, run);
      return;
    case 1:
      tokens.splice(at, 0, ...tokens.slice(at, at + run));
      return;
    case 2:
      tokens.splice(random.below(tokens.length), 0, ...tokens.splice(at, run));
      return;
    case 3:
      tokens[at] = withOddNumber(token, random);
      return;
    case 4:
      tokens[at] = oddText(random);
      return;
    case 5:
      tokens[at] = token + oddText(random);
      return;
    case 6:
      tokens[at] = random.pick(tokens);
      return;
    default:
      // Many of the same kind, one inside of the other where they open something.
      tokens[at] = token.slice(0, 200).repeat(1 + random.below(random.chance(0.1) ? 2000 : 60));
  }
}
