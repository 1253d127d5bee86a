import { list } from '../../../pack/lists.js';
import type { Meetings } from '../../../pack/subjects/papers/meetings.js';

export const indonesianMeetings = (): Partial<Meetings> => ({
  meetingSummaries: list('ringkasan|kesimpulan'),
  comings: list('meninggalkan rapat|meninggalkan ruangan|meninggalkan ruang rapat'),
  formalMatters: list('rapat berikutnya'),
  motions: list('usulan ini|usulan tersebut|usul itu|usul tersebut'),
  motionLabels: list('mosi|amandemen'),
  motionVerbs: list('mengusulkan|mengajukan'),
  votes: list('pemungutan suara|voting'),
  voteSides: list('setuju|tidak setuju|menolak|abstain'),
  voteResults: list('disetujui|ditolak|diterima|disahkan|disepakati'),
});
