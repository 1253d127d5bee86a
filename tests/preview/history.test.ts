import { describe, expect, it } from 'vitest';
import { after, begun, redone, undone } from '../../src/preview/history.js';

describe('a history', () => {
  it('goes back and forth, and forgets what was taken back when something else is done', () => {
    const written = after(after(begun('a'), 'b'), 'c');
    expect(undone(written).present).toBe('b');
    expect(redone(undone(written))).toEqual(written);
    const other = after(undone(written), 'd');
    expect([other.present, undone(other).present, redone(other).present]).toEqual(['d', 'b', 'd']);
  });

  it('stays where there is nothing before or behind', () => {
    const fresh = begun('a');
    expect(undone(fresh)).toBe(fresh);
    expect(redone(fresh)).toBe(fresh);
  });

  it('keeps the last 200 steps', () => {
    let history = begun(0);
    for (let step = 1; step <= 300; step += 1) history = after(history, step);
    expect(history.past).toHaveLength(200);
    expect(history.past.at(-1)).toBe(299);
  });
});
