import { expect, it } from 'vitest';
import { likenesses, tooAlike } from '../../bench/look/skeletons.js';

it('every built-in template has a skeleton of its own', () => {
  const alike = likenesses().filter(({ mean }) => mean >= tooAlike);
  expect(alike.map(({ names, mean }) => `${names} ${mean.toFixed(2)}`)).toEqual([]);
});
