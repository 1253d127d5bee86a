import { list } from '../../../pack/lists.js';
import type { Sections } from '../../../pack/subjects/papers/sections.js';

export const spanishSections = (): Partial<Sections> => ({
  divisions: [
    list('parte|título|anexo|libro'),
    list('capítulo'),
    list('sección'),
    list('subsección'),
    list('artículo|art|cláusula'),
    list('apartado|párrafo'),
    list('punto'),
  ],
  sectionNames: list(
    'antecedentes|contexto|introducción|resumen|objetivo|objetivos|métodos|método|metodología|resultados|discusión|conclusión|conclusiones|recomendaciones|limitaciones|asistentes|orden del día|acuerdos|calendario|presupuesto',
  ),
  topicOpeners: list(
    'en cuanto a|en cuanto al|respecto a|respecto al|con respecto a|sobre|en materia de|en lo que respecta a',
  ),
  goals: list('objetivo|objetivos|objeto|finalidad|objetivo general|meta|metas'),
  fundings: list('presupuesto|costes|costos|coste|costo|financiación|financiamiento'),
  findings: list('el resultado|los resultados|resultados|resultado|conclusión|conclusiones|hallazgos'),
  recommendations: list('recomendación|recomendaciones|propuesta de acuerdo'),
  surroundingHeadings: list(
    'antecedentes|introducción|contexto|alcance|metodología|objetivo y alcance|objetivos y alcance|respuesta de|respuesta del|agradecimientos',
  ),
  aheadHeadings: list(
    'perspectivas|prioridades para|plan para|planes para|metas para|objetivos para|tareas para|líneas de trabajo para',
  ),
  needs: list(
    'debe|deben|deberá|deberán|debería|deberían|hay que|habrá que|es necesario|es preciso|hace falta|tiene que|tienen que|necesita|necesitan|exige|exigen|requiere|requieren|pide|piden|reclama|reclaman|recomienda|recomiendan|insta a|urge',
  ),
  outlooks: list(
    'próximo|próxima|próximos|próximas|prevé|prevén|previsto|prevista|previstos|se espera|está previsto|a finales de|a partir de|va a|van a|será|serán|planea|plazo',
  ),
  warnings: list('nunca|jamás|en ningún caso|bajo ningún concepto'),
  cautions: list('dejar de usar|dejen de usar|no usar|no utilizar|no consumir|no consuman'),
  imprints: list('preparado para|elaborado para|informe para|presentado a'),
});
