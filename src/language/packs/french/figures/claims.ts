import { list } from '../../../pack/lists.js';
import type { Claims } from '../../../pack/subjects/figures/claims.js';

export const frenchClaims = (): Partial<Claims> => ({
  hedges: list(
    'pourrait|pourraient|devrait|devraient|prévoit|prévoient|prévu|prévue|attendu|attendue|envisage|espère|probablement|peut être|estime|estimé',
  ),
  targets: list('objectif|objectifs|cible|budget|plafond|seuil'),
  comparers: list('que|contre|par rapport à|inférieur à|supérieur à'),
  thresholds: list('si|sauf si|à condition|dépasse|dépassent'),
  utmosts: list('le plus|la plus|les plus|principal|principale|meilleur|meilleure'),
});
