import { list } from '../../../pack/lists.js';
import type { Genres } from '../../../pack/subjects/papers/genres.js';

export const frenchGenres = (): Partial<Genres> => ({
  genres: {
    release: { titles: list('communiqué de presse|communiqué'), headings: [] },
    report: {
      titles: list('rapport|rapport annuel|bilan'),
      headings: list('résumé|recommandations|conclusion|conclusions|introduction'),
    },
    plan: { titles: list("plan d' action|plan|stratégie|feuille de route"), headings: [] },
    speech: {
      titles: list(
        'discours|discours de|discours du|discours prononcé par|allocution|allocution de|allocution du|allocution prononcée par|déclaration de|intervention de',
      ),
      headings: [],
    },
    minutes: {
      titles: list('procès verbal|compte rendu|compte rendu de la réunion'),
      headings: list('présents|excusés|décisions|ordre du jour'),
    },
    interview: { titles: list('entretien avec|interview de|interview'), headings: [] },
    legal: { titles: list('loi|décret|arrêté|ordonnance|règlement|délibération'), headings: [] },
    notice: { titles: list('avis|comment|appel à'), headings: [] },
  },
  occasions: list(
    'débat|débat général|session|assemblée|conférence|sommet|forum|congrès|cérémonie|réunion|colloque|inauguration|occasion',
  ),
});
