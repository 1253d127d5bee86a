import { list } from '../../../pack/lists.js';
import type { Claims } from '../../../pack/subjects/figures/claims.js';

export const germanClaims = (): Partial<Claims> => ({
  hedges: list(
    'könnte|könnten|dürfte|dürften|soll|sollen|voraussichtlich|wahrscheinlich|vermutlich|geplant|plant|erwartet|will|möglicherweise|vielleicht|womöglich|angeblich',
  ),
  targets: list('ziel|ziele|zielwert|budget|grenze|obergrenze|grenzwert'),
  comparers: list('als|gegenüber|verglichen mit|statt'),
  thresholds: list('wenn|falls|sofern|übersteigt|es sei denn'),
  utmosts: list('größte|größten|größter|größtes|wichtigste|wichtigsten|wichtigster|wichtigstes'),
});
