import { counted, list } from '../../../pack/lists.js';
import type { Numbers } from '../../../pack/subjects/figures/numbers.js';

export const frenchNumbers = (): Partial<Numbers> => ({
  decimalMark: ',',
  numerals: counted('un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze'),
  decimalWords: ['virgule'],
  multipliers: {
    centaines: 100,
    mille: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    'mille milliards': 1e12,
  },
  fractions: {
    'la moitié': 0.5,
    'un tiers': 1 / 3,
    'le tiers': 1 / 3,
    'deux tiers': 2 / 3,
    'les deux tiers': 2 / 3,
    'un quart': 0.25,
    'le quart': 0.25,
    'trois quarts': 0.75,
    'les trois quarts': 0.75,
    'un cinquième': 0.2,
    'un dixième': 0.1,
    'deux fois plus': 2,
    'trois fois plus': 3,
    'le double': 2,
    'le triple': 3,
  },
  ranges: list('entre … et|de … à|… à'),
  rates: list('par'),
  qualifiers: list(
    "près de|près d'|plus de|plus d'|moins de|moins d'|environ|quelque|presque|autour de|autour d'|aux alentours de|jusqu' à|au moins|au plus|à peine|tout juste|seulement|au minimum|au maximum|une moyenne de|en moyenne|pas plus de|pas moins de|un peu plus de|un peu moins de|bien plus de|un total de|plus ou moins|à peu près|un record de|quasiment|pas plus d'|pas moins d'",
  ),
  looseQualifiers: list('chaque|tous les|toutes les|sous'),
  bounds: list('de plus de|de moins de|au dessus de|supérieur à|supérieure à|inférieur à|inférieure à'),
  qualifiersBehind: list('ou plus|ou moins|au moins|au plus|environ|maximum|minimum|ou davantage'),
  units: measured(
    '%|pour cent|points|euro|euros|dollar|dollars|km|kilomètres|kilomètre|mètres|mètre|cm|centimètres|mm|millimètres|kg|kilos|kilogrammes|grammes|tonnes|tonne|hectares|hectare|litres|litre|mètres cubes|mètres carrés|kilomètres carrés|mw|gw|mégawatts|gigawatts|kwh|mwh|kilowattheures|degrés|degré|nœuds|décibels|barils|hectolitres|fois|m2|m3|octets|gigaoctets',
  ),
  percents: ['pour cent'],
  currencies: measured(
    'euro|euros|dollar|dollars|livres sterling|francs|francs suisses|yens|yuans|centimes|roubles|francs cfa',
  ),
  lesserUnits: list(
    'ans|an|années|heures|heure|h|minutes|minute|secondes|jours|jour|semaines|semaine|mois|siècles|buts|matchs|nuits',
  ),
  keyCounts: list(
    'personnes|habitants|ménages|familles|pays|élèves|étudiants|enfants|salariés|emplois|patients|passagers|électeurs|clients|adhérents|cas|morts|blessés|femmes|hommes|logements|écoles|entreprises|voix|agriculteurs|visiteurs|réfugiés|soldats|enseignants|soignants|utilisateurs|villes|communes|lits|interventions',
  ),
  numbered: list(
    "route|rue|avenue|quai|article|chapitre|page|salle|vol|ligne|numéro|n|no|phase|étape|tour|journée|niveau|tome|partie|figure|tableau|type|modèle|version|secteur|zone|lot|loi|décret|chaîne|appeler le|composer le|le|l' année|en",
  ),
  totals: list('total|ensemble|moyenne|somme'),
  levels: list('était|étaient|a été|ont été|atteignait|atteint|à|de'),
  ledgerSides: list('débit|crédit'),
});

/** Units, with the "de" that stands between them and "millions". */
function measured(text: string): string[] {
  const plain = list(text);
  const worded = plain.filter((unit) => unit !== '%');
  return plain.concat(worded.map((unit) => (/^[aeéhio]/.test(unit) ? `d' ${unit}` : `de ${unit}`)));
}
