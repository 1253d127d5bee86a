import { list } from '../../../pack/lists.js';
import type { WordClasses } from '../../../pack/subjects/grammar/word-classes.js';

export const germanWordClasses = (): Partial<WordClasses> => ({
  abbreviations: list(
    'dr|prof|hr|fr|st|str|nr|ca|bzw|usw|evtl|ggf|inkl|exkl|mio|mrd|tsd|abs|art|hrsg|jh|z|b|u|a|d|h|i|s|o|v|n|chr|geb|gest|jan|feb|apr|aug|sept|sep|okt|nov|dez|tel|max|min|vgl|sog|dipl|ing|rd|std|kfm|bd|aufl|allg|einschl|entspr|etc|gem|ges|lt|mind|pkt|rer|nat|phil|med|vorm|nachm|zzgl|zzt|zt|bundesgesetzbl|reichsgesetzbl|gesetzbl|bgbl|rgbl|usf|abt|anm|bes|bspw|co|ltd',
  ),
  numberAbbreviations: list('nrn|s|rn|kap|ziff|tz|az|hs|ff|abb|tab|bl|hausnr'),
  ordinalNouns: list(
    'jahrhundert|jahrhunderts|jahrestag|jahrtausend|geburtstag|mal|male|platz|rang|etage|stock|stockwerk|spieltag|runde|minute|kalenderwoche|woche|liga|bundesliga|weltkrieg|weltkriegs|auflage|ausgabe|klasse|klassen|quartal|quartals|sitzung|lebensjahr|lebensjahres|tag|tages|jahr|jahres|fc|sc|sv|semester|bezirk|wahlperiode|legislaturperiode|änderung|verordnung|bataillon|division|deutsche|deutschen|internationale|internationalen',
  ),
  stopwords: list(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|und|oder|aber|denn|sondern|in|im|ins|an|am|auf|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|um|über|unter|vor|durch|gegen|ohne|bis|seit|während|wegen|trotz|zwischen|ist|sind|war|waren|wird|werden|wurde|wurden|worden|sein|hat|haben|hatte|hatten|kann|können|konnte|soll|sollen|sollte|muss|müssen|musste|will|wollen|darf|dürfen|er|sie|es|wir|ihr|ich|sich|ihn|ihm|ihnen|ihre|ihren|ihrer|seine|seinen|seiner|unser|dieser|diese|dieses|diesen|diesem|jener|welche|welcher|was|wer|wie|wo|wenn|als|ob|dass|weil|da|so|auch|nur|noch|schon|nicht|kein|keine|keinen|mehr|sehr|dann|doch|damit|alle|allen|andere|anderen|man|sagte|zwei',
  ),
  determiners: list(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesen|diesem|jeder|jede|jedes|jeden|jedem|mein|meine|sein|seine|seinen|seiner|seinem|ihr|ihre|ihren|ihrer|ihrem|unser|unsere|kein|keine|keinen|keiner|alle|allen|einige|viele|mehrere|beide|zwei|drei|vier|fünf|sechs|im|am|zum|zur|vom|beim|ins',
  ),
  definites: list('der|die|das'),
  indefinites: list('eine|einen|einem|einer|eines'),
  prepositions: list(
    'in|im|ins|an|am|ans|auf|aufs|aus|bei|beim|mit|nach|von|vom|zu|zum|zur|für|fürs|um|über|unter|vor|durch|gegen|ohne|bis|seit|während|wegen|trotz|zwischen|neben|hinter|laut|gegenüber|innerhalb|außerhalb|entlang|dank|aufgrund|infolge|statt|anstelle|mithilfe|ab|pro|je|binnen',
  ),
  genitives: list('der|des|von|vom'),
  coordinators: list('und|oder|aber|sondern|denn|sowie|beziehungsweise'),
  alternatives: list('oder|weder|noch|zwischen'),
  complementisers: [],
  relatives: list('dessen|deren|welche|welcher|welches'),
});
