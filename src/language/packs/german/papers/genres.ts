import { list } from '../../../pack/lists.js';
import type { Genres } from '../../../pack/subjects/papers/genres.js';

export const germanGenres = (): Partial<Genres> => ({
  genres: {
    release: { titles: list('pressemitteilung|medienmitteilung'), headings: [] },
    report: {
      titles: list('bericht|jahresbericht|abschlussbericht|zwischenbericht'),
      headings: list('zusammenfassung|empfehlungen|fazit|einleitung'),
    },
    plan: { titles: list('plan|aktionsplan|maßnahmenplan|strategie'), headings: [] },
    speech: {
      titles: list(
        'rede|rede von|ansprache von|ansprache des|ansprache der|grußwort von|grußwort des|grußwort der|rede des|rede der|ansprache|grußwort',
      ),
      headings: [],
    },
    minutes: {
      titles: list('protokoll|sitzungsprotokoll|niederschrift'),
      headings: list('anwesend|teilnehmer|beschlüsse|tagesordnung'),
    },
    interview: { titles: list('interview|interview mit|im gespräch'), headings: [] },
    legal: {
      titles: list('gesetz|verordnung|satzung|erlass|richtlinie|bekanntmachung'),
      headings: list('eingangsformel|schlußformel|schlussformel|inkrafttreten|begriffsbestimmungen|anwendungsbereich'),
    },
    notice: { titles: list('hinweis|so funktioniert|anleitung'), headings: [] },
  },
  occasions: list('sitzung|tagung|konferenz|debatte|versammlung|gipfel|kongress|eröffnung|festakt|feier|forum'),
});
