import { list } from '../../../pack/lists.js';
import type { Genres } from '../../../pack/subjects/papers/genres.js';

export const spanishGenres = (): Partial<Genres> => ({
  genres: {
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
  },
  occasions: list(
    'debate|debate general|período de sesiones|periodo de sesiones|asamblea|conferencia|cumbre|foro|congreso|ceremonia|reunión|inauguración|sesión',
  ),
});
