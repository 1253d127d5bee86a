import { list } from '../../../pack/lists.js';
import type { Lists } from '../../../pack/subjects/papers/lists.js';

export const frenchLists = (): Partial<Lists> => ({
  announcers: list(
    'raisons|conditions|étapes|mesures|points|objectifs|priorités|principes|questions|changements|propositions|recommandations|règles|options|facteurs|tâches|moyens|domaines|axes|piliers|causes|exigences|revendications|leçons|problèmes|volets|phases|risques|engagements|avantages|éléments|actions|scénarios|catégories|critères|obstacles|défis|erreurs|constats|arguments|explications|pistes|chantiers|consignes|conseils|gestes|signes|symptômes|décisions|exceptions|idées|types|sources|services|projets|demandes|enseignements',
  ),
  plurals: list(
    'les|ces|des|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|certaines|certains|nos|ses|leurs',
  ),
  listOpeners: list(
    'suivants|suivantes|comme suit|à savoir|ci dessous|ci après|comprennent|comprend|sont|dont|tels que|telles que|notamment',
  ),
  listPointers: list('suivants|suivantes|ci dessous|ci après'),
  exampleOpeners: list('comme|tels que|telles que|dont|notamment|y compris'),
  ordinals: [
    list("premièrement|la première|le premier|d' abord|primo"),
    list('deuxièmement|la deuxième|le deuxième|ensuite|secundo'),
    list('troisièmement|la troisième|le troisième|puis|tertio'),
    list('quatrièmement|la quatrième|le quatrième'),
    list('cinquièmement|la cinquième|le cinquième'),
    list('sixièmement|la sixième|le sixième'),
  ],
  firstSteps: list("tout d' abord|pour commencer|dans un premier temps|en premier lieu"),
  nextSteps: list('par la suite|dans un deuxième temps|dans un second temps|en deuxième lieu|en second lieu'),
  lastOrdinals: list('enfin|pour finir|en dernier lieu|le dernier|la dernière'),
  ordinalLinks: list("est que|est qu'|est de|est d'|est|était|sont|sera|consiste à"),
  ordinalStops: list("le|la|les|l'|au|aux|du|des|de|d'|en|pour|un|une|son|sa|ce|cette|par|chaque|dans"),
  steps: list('les étapes|étapes suivantes'),
  stepWords: ['étape', 'étapes'],
  courses: list('la procédure|procédure'),
  formLabels: list(
    'qui|quoi|quand|où|pourquoi|comment|date|heure|date et heure|lieu|adresse|participants|intervenants',
  ),
  opposites: list(
    'avant … après|avantages … inconvénients|points forts … points faibles|forces … faiblesses|pour … contre|opportunités … menaces|hier … aujourd hui',
  ),
});
