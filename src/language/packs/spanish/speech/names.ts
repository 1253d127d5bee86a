import { list } from '../../../pack/lists.js';
import type { Names } from '../../../pack/subjects/speech/names.js';

export const spanishNames = (): Partial<Names> => ({
  speakerTitles: list(
    'sr|sra|don|doña|dr|dra|doctor|doctora|profesor|profesora|catedrático|catedrática|presidente|presidenta|ministro|ministra|primer ministro|primera ministra|alcalde|alcaldesa|gobernador|gobernadora|juez|jueza|fiscal|director|directora|jefe|jefa|secretario|secretaria|secretario general|secretaria general|capitán|general|coronel|comisario|comisaria|portavoz|diputado|diputada|senador|senadora|concejal|concejala|consejero|consejera|entrenador|entrenadora|ingeniero|ingeniera|responsable|gerente|fundador|fundadora|abogado|abogada|médico|médica|enfermero|enfermera|maestro|maestra|agricultor|agricultora|investigador|investigadora|economista|historiador|historiadora|geólogo|geóloga|biólogo|bióloga|analista|experto|experta|rey|reina|príncipe|princesa|papa|obispo|embajador|embajadora|delegado|delegada|consejero delegado|consejera delegada|vicepresidente|vicepresidenta|canciller|autor|autora|vecino|vecina|pescador|ganadero|ganadera|olivarero|cooperativista|técnico|técnica',
  ),
  keptTitles: list('dr|dra|doctor|doctora'),
  affiliations: list('de|del'),
  civilTitles: list('señor|señora|señorita|sr|sra|don|doña'),
  formers: list('ex|antiguo|antigua|exministro|vice|adjunto'),
  compassPoints: list('norte|sur|este|oeste'),
});
