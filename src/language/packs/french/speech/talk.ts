import { list } from '../../../pack/lists.js';
import type { Talk } from '../../../pack/subjects/speech/talk.js';

export const frenchTalk = (): Partial<Talk> => ({
  firstPersons: list('je|nous|moi|mon|ma|mes|notre|nos'),
  oneselves: list('je|moi|mon|ma|mes'),
  signposts: list(
    "permettez moi de|je voudrais commencer|je commencerai par|je vais maintenant|pour commencer je|pour conclure je|je voudrais maintenant|j' en viens|j' aborderai|je commencerai|je passe maintenant|avant de commencer|avant de conclure|je terminerai|je conclurai|dans mon intervention",
  ),
  matterTurns: list('passons à|passons maintenant à|parlons de|je voudrais parler de|abordons'),
  proceedings: list(
    "question suivante|dernière question|passe la parole|donne la parole|cède la parole|rends la parole|la parole est à|diapositive suivante|à l' écran|vos questions",
  ),
  ceremonies: list(
    'déclare … ouvert|déclare … ouverte|déclare … inauguré|déclare … inaugurée|déclare … clos|déclare … close|déclare … ouverts|déclare … ouvertes',
  ),
  appeals: list(
    'appelle|appelle à|appelons|exhorte|exhortons|propose|proposons|demande|demandons|condamne|condamnons|rejette|rejetons|oppose|opposons|plaide|plaidons|réclame|réclamons|invite|invitons',
  ),
  fillers: list('euh|ben|bah|eh bien|vous savez'),
  courtesies: list(
    "je vous remercie|nous vous remercions|je remercie|je tiens à remercier|je voudrais remercier|merci|c' est un plaisir|c' est un honneur|je suis heureux d' être|je suis heureuse d' être|bonjour|bonsoir|au revoir|c' est avec un immense honneur|c' est avec un grand honneur|c' est avec un réel plaisir|c' est avec un grand plaisir|c' est avec un immense plaisir|c' est avec plaisir|c' est avec joie|c' est avec une grande joie|c' est avec une immense joie|c' est avec beaucoup d' émotion|c' est un grand honneur|c' est un immense honneur|c' est un privilège|c' est un réel plaisir|c' est pour moi un honneur|c' est pour moi un grand honneur|c' est pour moi un plaisir|c' est pour moi un privilège|j' ai l' honneur de|j' ai le plaisir de|je tiens à vous féliciter|je tiens à féliciter|je voudrais féliciter|je vous félicite|je félicite|permettez moi de féliciter|permettez moi de remercier|je suis honoré|je suis honorée|je me réjouis de|nous tenons à remercier",
  ),
  courtesyWords: list(
    'être bref|être brève|serai bref|serai brève|féliciter|félicite|félicitons|félicitations|remercier|remercie|remercions|remerciements|gratitude|reconnaissance|vœux|admiration|hommage|soutien total|plein soutien',
  ),
});
