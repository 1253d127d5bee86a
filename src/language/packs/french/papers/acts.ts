import { list } from '../../../pack/lists.js';
import type { Acts } from '../../../pack/subjects/papers/acts.js';

export const frenchActs = (): Partial<Acts> => ({
  legalBases: list('selon|en vertu de|conformément à|aux termes de'),
  citations: list('conformément à|en vertu de|mentionné à|prévu à|au sens de'),
  provisions: list('prévoit|fixe|énonce|énumère'),
  preliminaries: list('objet et champ|champ|définitions|dispositions générales|but'),
  closingProvisions: list(
    'dispositions finales|dispositions transitoires|dispositions transitoires et finales|entrée en vigueur',
  ),
  definitions: list('on entend par|il faut entendre par'),
  entitlements: [],
  ruleReferences: [],
  sanctions: list('est puni|est punie|sont punis|est passible|sont passibles|amende de|est sanctionné|est sanctionnée'),
  commencements: list(
    'entre en vigueur|entrent en vigueur|entrera en vigueur|entreront en vigueur|prend effet|prennent effet',
  ),
  passages: [],
  namingNotes: list('ci après|ci après dénommé|ci après dénommée|ci après dénommés'),
  citedAs: [],
  repeals: list('abrogé|abrogée|abrogés|abrogées'),
  enforcements: list(
    "est chargé de l' exécution du présent|sont chargés de l' exécution du présent|sont chargés chacun en ce qui le concerne|est chargée de l' exécution du présent",
  ),
  actRequests: [],
  correspondence: list('lettre|courrier|courriel|requête|pétition'),
  receipts: list('reçu|avons reçu|avons bien reçu|a reçu|accusons réception de'),
  matterOpeners: list('concernant|relatif à|relative à|relatif au|relative au|au sujet de|au sujet du|portant sur'),
});
