import type { Budget } from '../choose/budget/budget.js';
import type { Refused } from '../refused.js';

/** What is asked of one choice of topics. */
export interface DeckWish {
  /** Its `words` are those that are tried: fewer than the deck may have, as headings and labels come to what is chosen. */
  readonly budget: Budget;
  /** How many words the deck may have, whatever is tried: how much is told of options does not change from trial to trial. */
  readonly most: number;
  readonly refused: Refused;
  /** Whether answers begin with their brief first sentences. */
  readonly opened: boolean;
}
