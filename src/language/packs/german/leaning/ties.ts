import { list } from '../../../pack/lists.js';
import type { Ties } from '../../../pack/subjects/leaning/ties.js';

export const germanTies = (): Partial<Ties> => ({
  connectives: list(
    'aber|und|doch|jedoch|allerdings|außerdem|zudem|ferner|darüber hinaus|dennoch|trotzdem|deshalb|deswegen|daher|folglich|somit|also|hingegen|dagegen|andererseits|einerseits|indes|indessen|unterdessen|inzwischen|gleichzeitig|zugleich|ebenfalls|zum beispiel|beispielsweise|kurzum|schließlich|denn|immerhin|freilich|vielmehr|überdies|hinzu kommt|oder|sondern',
  ),
  ties: list(
    'jedoch|aber|dennoch|trotzdem|deshalb|daher|deswegen|somit|folglich|hingegen|dagegen|stattdessen|allerdings',
  ),
  additions: list('außerdem|zudem|ferner|auch|anschließend|schließlich|zum beispiel|insbesondere'),
  additives: list('auch|ebenfalls|weiterhin|immer noch|ebenso'),
  insertedTies: list('jedoch|hingegen|dagegen|allerdings|dennoch|trotzdem|außerdem|zudem|deshalb|daher'),
  pairs: list('nicht nur … sondern|nicht … sondern|weder … noch|entweder … oder|sowohl … als'),
  counterparts: list(
    'einerseits … andererseits|zum einen … zum anderen|auf der einen seite … auf der anderen|die einen … die anderen|manchmal … manchmal|mal … mal',
  ),
  conclusions: list('daher|somit|folglich|zusammenfassend|aus diesen gründen|aus diesem grund|unterm strich'),
  examples: list('zum beispiel|beispielsweise|angenommen'),
  stances: list('ehrlich gesagt|in wahrheit|tatsächlich|leider|in wirklichkeit|offen gesagt|offen gestanden'),
  reservations: list(
    'andernfalls|anderenfalls|sonst|ansonsten|wenn nicht|falls nicht|ausnahme|ausnahmen|eine ausnahme|die ausnahme|einzige ausnahme|die einzige ausnahme|es gibt eine ausnahme|ausgenommen sind|ausgenommen ist|ausgenommen bleiben|davon ausgenommen|dies gilt nicht|das gilt nicht',
  ),
  exemptions: list('gilt nicht|gelten nicht|entfällt|entfallen'),
  exceptionMarks: list('außer|ausgenommen|mit ausnahme'),
});
