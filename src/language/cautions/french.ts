import { list } from '../pack/lists.js';
import type { Cautions } from './cautions.js';

/** What is not said here is not known. */
export const frenchCautions = (): Partial<Cautions> => ({
  anaphors: list(
    "le résultat est|le résultat a été|le résultat était|il|elle|ils|elles|cela|ceci|ce|cet|cette|ces|son|sa|ses|leur|leurs|pour cela|pour ce faire|c' est pour cela|c' est ainsi|c' est là|c' est ce|tout cela|tous deux|toutes deux|celle là|celui là|celui ci|celle ci|ceux ci|celles ci|ce dernier|cette dernière|ces derniers|les autres|le reste|depuis lors|à cet effet|à cette fin|pour y parvenir|ce faisant|en outre de cela|loin devant|loin derrière|ceux là|celles là|à ceux là|à celles là|à ceux ci|à celles ci|la deuxième fois|la troisième fois|selon lui|selon elle|selon eux|selon elles",
  ),
  anaphorStops: list(
    "il y a|il s' agit|il faut|il est|il existe|il reste|il convient|ce qui|ce que|ce qu'|ce dont|ce sont|ceux qui|celles qui|ces derniers jours|ces derniers mois|ces derniers temps|ces dernières années|ces dernières semaines",
  ),
  possessives: list('leur|leurs|son|sa|ses'),
  rankWords: list('premier|première|premiers|premières|second|seconde|deuxième|troisième|quatrième|cinquième'),
  countPronouns: list(
    "aucun|aucune|plusieurs|certains|certaines|quelques uns|quelques unes|les deux|les trois|les quatre|tous deux|toutes deux|la moitié|la plupart|chacun|chacune|l' un|l' une|pas tous|pas toutes",
  ),
  substitutes: list("le leur|la leur|les leurs|la sienne|le sien|les siens|les siennes|n' en a aucun|n' en a aucune"),
  partitives: list("d' entre eux|d' entre elles|parmi eux|parmi elles|parmi ceux ci|parmi celles ci"),
  partitiveClitics: list('en'),
  orderWords: list('respectivement'),
  countVerbs: list('y en a|y en avait|il y en a|il y en avait|en a|en avait'),
  insertedTies: list('donc|cependant|toutefois|en revanche|néanmoins|au contraire|par conséquent'),
  proForms: list('ce faisant|le faire|faire de même'),
  endReferences: list(
    'une semaine plus tard|un mois plus tard|un an plus tard|le lendemain|quelques jours plus tard|la semaine suivante|le mois suivant',
  ),
  relationalNouns: list(
    'raison|raisons|cause|motif|objectif|but|conséquence|résultat|solution|exception|condition|explication|bilan',
  ),
  reservations: list(
    "sinon|à défaut|dans le cas contraire|exception|exceptions|une exception|seule exception|une seule exception|la seule exception|il y a une exception|font exception|fait exception|cette règle ne s' applique pas",
  ),
  exemptions: list(
    "ne s' applique pas|ne s' appliquent pas|ne concerne pas|ne concernent pas|ne vaut pas|ne valent pas",
  ),
  selfNouns: list(
    'rapport|document|article|étude|délibération|arrêté|session|assemblée|conférence|réunion|sommet|forum|débat|tribune|loi|décret|règlement|guide|note|communiqué|déclaration|plan|programme|chapitre|section|partie',
  ),
  calendarNouns: list(
    'semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|année|trimestre|été|hiver|printemps|automne|matin|soir|nuit|fois|jour',
  ),
  ties: list(
    'certes|cependant|toutefois|mais|néanmoins|pourtant|donc|ainsi|par conséquent|en revanche|au contraire|or',
  ),
  additions: list('en outre|de plus|par ailleurs|également|ensuite|enfin|par exemple|notamment'),
  pairs: list('non seulement … mais|ne pas … mais|ni … ni|soit … soit'),
  stances: list('franchement|en vérité|en réalité|à vrai dire|hélas|malheureusement|pour être honnête|en fait'),
  counterparts: list(
    "d' une part … d' autre part|d' un côté … de l' autre|les uns … les autres|tantôt … tantôt|parfois … parfois|parfois … d' autres fois",
  ),
  hedges: list(
    'pourrait|pourraient|devrait|devraient|prévoit|prévoient|prévu|prévue|attendu|attendue|envisage|espère|probablement|peut être|estime|estimé',
  ),
  formers: list('ancien|ancienne|ex|vice|adjoint'),
  targets: list('objectif|objectifs|cible|budget|plafond|seuil'),
  comparers: list('que|contre|par rapport à|inférieur à|supérieur à'),
  thresholds: list('si|sauf si|à condition|dépasse|dépassent'),
  relativeTimes: list(
    "l' année dernière|l' an dernier|le mois dernier|la semaine dernière|hier|l' année prochaine|l' an prochain",
  ),
  laterWords: list('plus tard|plus tôt|auparavant|après'),
  timeOpeners: list('en|depuis|avant|après|jusqu|dès|au|fin|début|pendant'),
  verdicts: list(
    "rejeté|rejetée|refusé|refusée|écarté|écartée|déconseillé|abandonné|abandonnée|pas recommandé|pas recommandée|non recommandé|non recommandée|n' est pas retenue|n' est pas retenu|non retenue|non retenu|déconseillée|exclue",
  ),
  yesAndNo: list('oui|non|pas encore|bien sûr|certainement|jamais'),
  restWords: list('restant|restants|restante|restantes'),
  limiters: list('seul|seule|principal|principale|vrai|vraie|unique|première|premier|dernière|dernier'),
  doubts: list(
    "n' est pas la seule raison|n' est pas la seule cause|n' est pas le seul motif|a créé la surprise|il y a une exception",
  ),
});
