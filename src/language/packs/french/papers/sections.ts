import { list } from '../../../pack/lists.js';
import type { Sections } from '../../../pack/subjects/papers/sections.js';

export const frenchSections = (): Partial<Sections> => ({
  divisions: [
    list('partie|titre|annexe|livre'),
    list('chapitre'),
    list('section'),
    list('sous-section'),
    list('article|art'),
    list('paragraphe|alinéa'),
    list('point'),
  ],
  sectionNames: list(
    'contexte|introduction|résumé|objectif|objectifs|but|méthodes|méthode|résultats|discussion|conclusion|conclusions|recommandations|limites|présents|ordre du jour|décisions|calendrier|budget',
  ),
  topicOpeners: list(
    "concernant|s' agissant de|s' agissant du|s' agissant des|quant à|quant au|quant aux|au sujet de|en matière de",
  ),
  goals: list('objet|objectif|objectifs|but|buts|finalité|objectif général'),
  fundings: list('budget|coût|coûts|financement|moyens'),
  findings: list('le résultat|les résultats|résultats|résultat|principaux résultats|conclusion|conclusions'),
  recommendations: list('recommandation|recommandations|préconisations'),
  surroundingHeadings: list(
    'contexte|introduction|périmètre|méthode|méthodologie|champ et méthode|réponse de|réponse du|réponses de|réponses des|remerciements',
  ),
  aheadHeadings: list(
    'perspectives|priorités pour|objectifs pour|projets pour|tâches pour|orientations pour|suites à donner',
  ),
  needs: list(
    'doit|doivent|devra|devront|devrait|devraient|il faut|il faudra|il faudrait|faut|nécessite|nécessitent|exige|exigent|demande|demandent|réclame|réclament|recommande|recommandent|appelle à|appellent à|est tenu de|sont tenus de|il est demandé|obligatoire',
  ),
  outlooks: list(
    "prochain|prochaine|prochains|prochaines|à venir|prévoit|prévoient|prévu|prévue|prévus|attendu|attendue|d' ici|d' ici à|devrait|devraient|va|vont|sera|seront|entend|envisage",
  ),
  warnings: list('jamais|ne jamais|en aucun cas|sous aucun prétexte'),
  cautions: list('ne pas utiliser|ne plus utiliser|ne pas consommer|ne plus consommer|de ne pas consommer'),
  imprints: list('préparé pour|rapport à|rapport au|remis à|commandé par'),
});
