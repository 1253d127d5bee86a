import { list } from '../../../pack/lists.js';
import type { Decisions } from '../../../pack/subjects/papers/decisions.js';

export const germanDecisions = (): Partial<Decisions> => ({
  options: list('variante|option|szenario'),
  endorsements: list(
    'empfohlen|empfehlen|empfiehlt|wird bevorzugt|bevorzugte variante|vorzugsvariante|schlagen vor|beste lösung|zur umsetzung empfohlen',
  ),
  choosingVerbs: list(
    'beschließen|beschließt|wählt|zuzustimmen|zustimmen|wählen|auszuwählen|umzusetzen|weiterzuverfolgen|zu verfolgen|entscheiden',
  ),
  deferrals: list(
    'rückfallebene|rückfalloption|in reserve|als reserve|zurückgestellt|später erneut|erneut geprüft|zweite wahl',
  ),
  verdicts: list(
    'abgelehnt|verworfen|nicht empfohlen|zurückgewiesen|aufgegeben|nicht zu empfehlen|nicht zur umsetzung empfohlen|raten ab|abzuraten|scheidet aus|ausgeschlossen',
  ),
  decisionLabels: list('beschluss|beschlüsse|aufgabe|ergebnis|beschlossen|beschließt|abstimmung|nächste schritte'),
  decisionVerbs: list(
    'vertagt|zurückgestellt|beschlossen|beschließt|stimmte zu|einstimmig|angenommen|einigte sich|einigten sich|genehmigt',
  ),
  votingRules: [],
  requests: list('bittet|bitten|bitte|wird gebeten|werden gebeten|beantragt|beantragen|ordnet an|weist an|fordert auf'),
  orderings: list('hiermit|bis auf weiteres|mit sofortiger wirkung|wir teilen ihnen mit|teilen wir ihnen mit'),
  taskHeadings: list('nächste schritte|aufgaben|zuständigkeiten|aufgabenverteilung'),
  owners: list('verantwortlich|zuständig'),
  deadlines: list('bis|bis zum|spätestens|vor dem'),
  dueLabels: list('frist|termin|bis wann'),
  attributeLabels: list('beteiligte|mitwirkende|zeitraum|dauer|budget|finanzierung|ergebnis|federführung'),
});
