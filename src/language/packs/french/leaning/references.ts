import { list } from '../../../pack/lists.js';
import type { References } from '../../../pack/subjects/leaning/references.js';

export const frenchReferences = (): Partial<References> => ({
  pronouns: list(
    "il|elle|ils|elles|on|nous|vous|je|j'|ce|c'|ceci|cela|ça|celui|celle|ceux|celles|celui ci|celle ci|ceux ci|celles ci|cet|cette|ces|son|sa|ses|leur|leurs|lui|en|y|le premier|le second|ce dernier|cette dernière|ces derniers|les deux|tous deux|l' un|l' autre|certains|d' autres|une seule|un seul",
  ),
  demonstratives: list('ce|cet|cette|ces'),
  anaphors: list(
    "le résultat est|le résultat a été|le résultat était|il|elle|ils|elles|cela|ceci|ce|cet|cette|ces|son|sa|ses|leur|leurs|pour cela|pour ce faire|c' est pour cela|c' est ainsi|c' est là|c' est ce|tout cela|tous deux|toutes deux|celle là|celui là|celui ci|celle ci|ceux ci|celles ci|ce dernier|cette dernière|ces derniers|les autres|le reste|depuis lors|à cet effet|à cette fin|pour y parvenir|ce faisant|en outre de cela|loin devant|loin derrière|ceux là|celles là|à ceux là|à celles là|à ceux ci|à celles ci|la deuxième fois|la troisième fois|selon lui|selon elle|selon eux|selon elles",
  ),
  anaphorStops: list(
    "il y a|il s' agit|il faut|il est|il existe|il reste|il convient|ce qui|ce que|ce qu'|ce dont|ce sont|ceux qui|celles qui|ces derniers jours|ces derniers mois|ces derniers temps|ces dernières années|ces dernières semaines",
  ),
  possessives: list('leur|leurs|son|sa|ses'),
  backReferences: list(
    'une autre affaire|une autre histoire|ledit|ladite|susmentionné|susmentionnée|susmentionnés|susmentionnées|précité|précitée|précités|précitées|ce dernier|cette dernière|ces derniers',
  ),
  shortNames: list(
    "la mesure|les mesures|la décision|le processus|la démarche|le changement|la hausse|la baisse|l' incident|le résultat|la tendance",
  ),
  eventNouns: list('cause|causes'),
  relationalNouns: list(
    'raison|raisons|cause|motif|objectif|but|conséquence|résultat|solution|exception|condition|explication|bilan',
  ),
  limiters: list('seul|seule|principal|principale|vrai|vraie|unique|première|premier|dernière|dernier'),
  selfNouns: list(
    'rapport|document|article|étude|délibération|arrêté|session|assemblée|conférence|réunion|sommet|forum|débat|tribune|loi|décret|règlement|guide|note|communiqué|déclaration|plan|programme|chapitre|section|partie',
  ),
  coiners: list('appelons|appelé|appelée|appelés|appelées|baptisé|baptisée|dénommé|dénommée'),
  proForms: list('ce faisant|le faire|faire de même'),
  endReferences: list(
    'une semaine plus tard|un mois plus tard|un an plus tard|le lendemain|quelques jours plus tard|la semaine suivante|le mois suivant',
  ),
  calendarNouns: list(
    'semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|année|trimestre|été|hiver|printemps|automne|matin|soir|nuit|fois|jour',
  ),
  doubts: list(
    "n' est pas la seule raison|n' est pas la seule cause|n' est pas le seul motif|a créé la surprise|il y a une exception",
  ),
});
