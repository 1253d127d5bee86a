import { counted, list } from '../../../pack/lists.js';
import type { Numbers } from '../../../pack/subjects/figures/numbers.js';

export const spanishNumbers = (): Partial<Numbers> => ({
  decimalMark: ',',
  numerals: counted('uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce'),
  decimalWords: ['coma'],
  multipliers: {
    docenas: 12,
    mil: 1e3,
    miles: 1e3,
    millón: 1e6,
    millones: 1e6,
    'mil millones': 1e9,
    billón: 1e12,
    billones: 1e12,
  },
  fractions: {
    'la mitad': 0.5,
    'un tercio': 1 / 3,
    'la tercera parte': 1 / 3,
    'dos tercios': 2 / 3,
    'un cuarto': 0.25,
    'la cuarta parte': 0.25,
    'tres cuartos': 0.75,
    'tres cuartas partes': 0.75,
    'un quinto': 0.2,
    'una quinta parte': 0.2,
    'la quinta parte': 0.2,
    'una décima parte': 0.1,
    'el doble': 2,
    'el triple': 3,
  },
  ranges: list('entre … y|de … a|desde … hasta|… a'),
  rates: list('por'),
  qualifiers: list(
    'casi|cerca de|más de|menos de|unos|unas|alrededor de|aproximadamente|en torno a|al menos|por lo menos|como mínimo|como máximo|hasta|apenas|solo|sólo|únicamente|poco más de|poco menos de|algo más de|algo menos de|no más de|no menos de|una media de|un promedio de|un total de|otros|otras|un máximo de|un mínimo de|un récord de|prácticamente|nada menos que',
  ),
  looseQualifiers: list('cada|todos los|todas las'),
  bounds: list('de más de|de menos de|superior a|superiores a|inferior a|inferiores a'),
  qualifiersBehind: list('o más|o menos|como mínimo|como máximo|aproximadamente'),
  units: measured(
    '%|por ciento|puntos porcentuales|euro|euros|dólar|dólares|km|kilómetros|kilómetro|metros|metro|cm|centímetros|mm|milímetros|kg|kilos|kilogramos|gramos|toneladas|tonelada|hectáreas|hectárea|litros|litro|metros cúbicos|metros cuadrados|kilómetros cuadrados|mw|gw|megavatios|gigavatios|kwh|mwh|grados|grado|nudos|decibelios|barriles|hectolitros|veces|hectómetros cúbicos',
  ),
  percents: ['por ciento'],
  currencies: measured(
    'euro|euros|dólar|dólares|libras|pesos|soles|bolívares|reales|yenes|yuanes|céntimos|centavos|francos|rublos',
  ),
  lesserUnits: list(
    'años|año|horas|hora|minutos|minuto|segundos|días|día|semanas|semana|meses|mes|siglos|goles|partidos|noches|puntos',
  ),
  keyCounts: list(
    'personas|habitantes|hogares|familias|países|alumnos|estudiantes|niños|trabajadores|empleados|empleos|pacientes|pasajeros|votantes|clientes|socios|casos|muertos|fallecidos|heridos|mujeres|hombres|viviendas|colegios|empresas|votos|agricultores|visitantes|refugiados|soldados|docentes|usuarios|ciudades|municipios|vecinos',
  ),
  numbered: list(
    'carretera|calle|avenida|artículo|capítulo|página|sala|vuelo|línea|número|núm|n|fase|etapa|ronda|jornada|nivel|tomo|parte|figura|tabla|tipo|modelo|versión|sector|zona|lote|ley|decreto|canal|año|día|de|en|el',
  ),
  totals: list('total|suma|promedio|media'),
  levels: list('fue|fueron|era|eran|alcanzó|a|de'),
  ledgerSides: list('debe|haber'),
});

/** Units, with the "de" that stands between them and "millones". */
function measured(text: string): string[] {
  const plain = list(text);
  return plain.concat(plain.filter((unit) => unit !== '%').map((unit) => `de ${unit}`));
}
