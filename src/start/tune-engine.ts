// Node's module is loaded before V8 is tuned: what Node brings along compiled is compiled anew behind it.
import 'node:zlib';
import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 work for a run that is short. It must be known to understand these flags, which an accepted code cache shows; and a cache is
 * accepted under the flags alone that it was made under: that of the program is made and taken before, those of the packages behind.
 * No other thread may run meanwhile: it would take a pattern that it has compiled to bytecode for machine code.
 */
export function tuneEngine(): void {
  flags.forEach(setFlagsFromString);
}

const flags = [
  // Thirty times as long as usual until a function is optimized: most runs end before that is paid back.
  '--interrupt-budget=2000000',
  // A regular expression is compiled once and for all. V8 would interpret its first use, and getting ready for that takes four
  // times as long as compiling, where classes of letters are in it.
  '--no-regexp-tier-up',
];
