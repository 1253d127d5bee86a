import { list } from '../../../pack/lists.js';
import type { Clauses } from '../../../pack/subjects/grammar/clauses.js';

export const germanClauses = (): Partial<Clauses> => ({
  clauseOpeners: list('wobei|wodurch|sodass|weshalb|weswegen|woraufhin|womit'),
  lesserOpeners: list('weil|damit|um|obwohl|nachdem|bevor'),
  leadingUp: list('wie|in den meisten fällen|in manchen fällen|davon abgesehen|zusammenfassend'),
  danglers: list(
    'dass|der|die|das|wenn|weil|ob|als|wie|sehr|zu|fast|rund|etwa|knapp|nur|noch|auch|nicht|sich|mehr|weniger|so|um|herr|frau|dr|prof|damit|deren|dessen|was|wo|schon|erst',
  ),
  collectives: list('zwischen|sowohl|weder|entweder|beziehungsweise|jeweils|umfasst|umfassen'),
  openEnds: list('und|oder|sowie'),
});
