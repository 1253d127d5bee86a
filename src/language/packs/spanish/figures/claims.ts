import { list } from '../../../pack/lists.js';
import type { Claims } from '../../../pack/subjects/figures/claims.js';

export const spanishClaims = (): Partial<Claims> => ({
  hedges: list(
    'podría|podrían|debería|prevé|prevén|previsto|prevista|espera|esperan|probablemente|quizá|quizás|estima|estimado|posiblemente|supuestamente',
  ),
  targets: list('objetivo|objetivos|meta|metas|presupuesto|límite|tope|umbral'),
  comparers: list('que|frente a|en comparación con|inferior a|superior a'),
  thresholds: list('si|salvo que|siempre que|supera|superan'),
  utmosts: list('más|mayor|mayores|principal|principales|mejor'),
});
