import { list } from '../../../pack/lists.js';
import type { Decisions } from '../../../pack/subjects/papers/decisions.js';

export const frenchDecisions = (): Partial<Decisions> => ({
  options: list('option|scénario|variante'),
  endorsements: list(
    'recommandé|recommandée|recommandons|recommande|préconisé|préconisée|préconisons|préconise|à privilégier|privilégiée|proposons|meilleure option',
  ),
  choosingVerbs: list('retenir|approuver|adopter|choisir|valider|privilégier|mettre en œuvre'),
  deferrals: list(
    'en réserve|solution de repli|à réexaminer|réexaminée|réexaminé|mise en attente|mis en attente|pourra être revue',
  ),
  verdicts: list(
    "rejeté|rejetée|refusé|refusée|écarté|écartée|déconseillé|abandonné|abandonnée|pas recommandé|pas recommandée|non recommandé|non recommandée|n' est pas retenue|n' est pas retenu|non retenue|non retenu|déconseillée|exclue",
  ),
  decisionLabels: list(
    'décision|décisions|action|actions|résolution|conclusion|vote|adopté|décide|arrête|prochaines étapes',
  ),
  decisionVerbs: list(
    "est reporté|est reportée|a été reporté|a été reportée|a décidé|ont décidé|a été décidé|a été approuvé|a été adopté|est adopté|a approuvé|à l' unanimité|ont convenu",
  ),
  votingRules: [],
  requests: list(
    'est invité à|est invitée à|sont invités à|est prié|est priée|sont priés|exige|exigeons|prions|invite|charge',
  ),
  orderings: list(
    "par la présente|nous vous informons que|je vous informe que|il est porté à la connaissance|est porté à la connaissance|jusqu' à nouvel ordre|avec effet immédiat",
  ),
  taskHeadings: list('prochaines étapes|tâches|responsabilités|répartition des tâches'),
  owners: list('responsable|responsables'),
  deadlines: list('avant le|d ici le|au plus tard le|d ici au'),
  dueLabels: list('échéance|délai'),
  attributeLabels: list(
    'en coopération avec|partenaires|calendrier|durée|budget|financement|livrable|livrables|organisme responsable',
  ),
});
