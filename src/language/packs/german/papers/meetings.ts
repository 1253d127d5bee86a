import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const germanMeetings = (): Partial<Meetings> => ({
  meetingSummaries: list('zusammenfassung|fazit'),
  meetingForms: list(
    'fehlen entschuldigt|fehlt entschuldigt|fehlten entschuldigt|fehlte entschuldigt|beschlussfähigkeit wird festgestellt|stellt die beschlussfähigkeit fest',
  ),
  comings: list('verlässt die sitzung|verließ die sitzung|verlässt den raum|verlässt den saal|kommt hinzu|kam hinzu'),
  formalVerbs: list('genehmigt|beschlossen|angenommen|gebilligt'),
  formalPapers: list('protokoll|niederschrift|tagesordnung'),
  formalMatters: list('nächste sitzung|nächster sitzungstermin|nächster termin'),
  motions: list('der antrag|dieser antrag|der vorschlag|dieser vorschlag|der geänderte antrag'),
  motionLabels: list('antrag|änderungsantrag|gegenantrag'),
  motionVerbs: list('beantragt|beantragte|schlägt vor|schlug vor'),
  votes: list('abstimmung|abstimmungsergebnis'),
  voteSides: list('dafür|dagegen|enthaltung|enthaltungen|ja stimmen|nein stimmen|gegenstimme|gegenstimmen|ja|nein'),
  voteResults: list('angenommen|abgelehnt|beschlossen|zurückgestellt|einstimmig'),
});
