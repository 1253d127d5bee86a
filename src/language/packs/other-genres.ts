import { list } from '../pack/lists.js';
import type { LanguagePack } from '../pack/pack.js';

/** What tells the kind of a document, in languages of which only the surest words are known. */
export const frenchGenres = (): LanguagePack['genres'] => ({
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
});

export const spanishGenres = (): LanguagePack['genres'] => ({
  release: { titles: list('comunicado de prensa|nota de prensa|comunicado'), headings: [] },
  report: {
    titles: list('informe|informe anual|memoria'),
    headings: list('resumen ejecutivo|recomendaciones|conclusiones|introducción'),
  },
  plan: { titles: list('plan de acción|plan|estrategia|hoja de ruta'), headings: [] },
  speech: {
    titles: list(
      'discurso|discurso de|discurso del|discurso pronunciado por|palabras del|palabras de|intervención de|intervención del|intervención en nombre de|declaración de',
    ),
    headings: [],
  },
  minutes: { titles: list('acta|acta de la reunión|minuta'), headings: list('asistentes|acuerdos|orden del día') },
  interview: { titles: list('entrevista|entrevista a|entrevista con'), headings: [] },
  legal: { titles: list('ley|decreto|real decreto|reglamento|orden'), headings: [] },
  notice: { titles: list('aviso|cómo|convocatoria'), headings: [] },
});

export const germanGenres = (): LanguagePack['genres'] => ({
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
});

export const indonesianGenres = (): LanguagePack['genres'] => ({
  release: { titles: list('siaran pers'), headings: [] },
  report: {
    titles: list('laporan|laporan tahunan'),
    headings: list('ringkasan eksekutif|rekomendasi|kesimpulan|pendahuluan'),
  },
  plan: { titles: list('rencana|rencana aksi|strategi'), headings: [] },
  speech: {
    titles: list('pidato|pidato presiden|sambutan|sambutan presiden|sambutan menteri|pidato menteri'),
    headings: [],
  },
  minutes: { titles: list('notulen|risalah rapat|berita acara'), headings: list('hadir|keputusan|agenda') },
  interview: { titles: list('wawancara'), headings: [] },
  legal: {
    titles: list('undang undang|peraturan|peraturan pemerintah|peraturan presiden|keputusan|keputusan presiden'),
    headings: list('ketentuan umum|ketentuan penutup|ketentuan peralihan|ketentuan pidana'),
  },
  notice: { titles: list('pengumuman|cara|panduan'), headings: [] },
});
