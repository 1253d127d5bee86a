import { list } from '../../../pack/lists.js';
import type { Announcements } from '../../../pack/subjects/speech/announcements.js';

export const germanAnnouncements = (): Partial<Announcements> => ({
  intentions: list('ich möchte|ich will|ich werde|wir werden|wir möchten|ich darf|lassen sie mich'),
  announcingAsides: list('nun|jetzt|zunächst|zuerst|auch|kurz|heute|noch|anschließend|zum schluss|ihnen'),
  postponements: list('wird näheres mitteilen|werden näheres mitteilen|einzelheiten werden später'),
  recallOpeners: list('wie'),
  recallVerbs: list('sagte|gesagt habe|erwähnte|erwähnt habe|bereits sagte|bereits erwähnte|sehen|sehen können'),
  reportedBefore: list('wie berichtet|wie bereits berichtet|wie gemeldet'),
  selfReferences: list('diesem artikel|diesem beitrag|dieser serie'),
});
