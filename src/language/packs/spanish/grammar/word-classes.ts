import { list } from '../../../pack/lists.js';
import type { WordClasses } from '../../../pack/subjects/grammar/word-classes.js';

export const spanishWordClasses = (): Partial<WordClasses> => ({
  abbreviations: list(
    'sr|sra|srta|sres|sras|dr|dra|d|dña|prof|profa|lic|ing|arq|gral|cnel|cap|tte|ud|uds|vd|p|pp|pág|págs|art|arts|núm|núms|n|vol|fig|ed|av|avda|c|pza|sta|sto|ee.uu|uu|ee|dd|hh|rr|ff|aa|cc|a.c|d.c|ej|p.ej|aprox|máx|mín|tel|ene|feb|abr|jun|jul|ago|sept|oct|nov|dic|cía|hnos|ntra|mons|excmo|ilmo|dpto|prov',
  ),
  numberAbbreviations: list('no|nos|nros|nro|cap|secc|tít|apdo|tlf|tfno|lám|tab|exp|expte|cta'),
  stopwords: list(
    'el|la|los|las|un|una|unos|unas|lo|al|del|de|a|en|y|e|o|u|pero|sino|que|qué|quien|quienes|cual|cuales|cuyo|cuya|con|sin|por|para|sobre|bajo|entre|desde|hasta|hacia|según|tras|ante|contra|durante|se|su|sus|le|les|me|te|nos|mi|mis|nuestro|nuestra|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|esto|eso|él|ella|ellos|ellas|es|son|era|eran|fue|fueron|ser|sido|está|están|estaba|ha|han|había|habían|haber|hay|hace|tiene|tienen|puede|pueden|como|cuando|donde|si|no|ni|ya|más|menos|muy|también|tan|tanto|todo|todos|toda|todas|otro|otra|otros|otras|así|aunque|porque|dijo|dos|cada',
  ),
  determiners: list(
    'el|la|los|las|un|una|unos|unas|al|del|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|su|sus|mi|mis|nuestro|nuestra|nuestros|nuestras|cada|algún|alguna|algunos|algunas|varios|varias|muchos|muchas|todo|todos|toda|todas|ningún|ninguna|otro|otra|otros|otras|dos|tres|cuatro|cinco|seis|lo',
  ),
  definites: list('el|la|los|las'),
  indefinites: list('un|una'),
  prepositions: list(
    'a|al|de|del|en|con|sin|por|para|sobre|bajo|entre|desde|hasta|hacia|según|tras|ante|contra|durante|mediante|excepto|salvo|dentro de|fuera de|cerca de|antes de|después de|junto a|frente a|debido a|a través de',
  ),
  loosePrepositions: list('tras|durante|en|con|desde|bajo|hacia|contra|ante|según'),
  genitives: list('de|del'),
  coordinators: list('y|e|o|u|pero|ni|sino'),
  alternatives: list('o|u|ni|entre'),
  complementisers: list('que'),
  relatives: list('que|quien|quienes|cuyo|cuya|donde|cual|cuales'),
  presenters: list('se trata de|se trata del'),
});
