import { list } from '../../../pack/lists.js';
import type { Talk } from '../../../pack/subjects/speech/talk.js';

export const germanTalk = (): Partial<Talk> => ({
  firstPersons: list('ich|wir|uns|mich|mir|mein|meine|unser|unsere'),
  oneselves: list('ich|mich|mir|mein|meine'),
  signposts: list(
    'lassen sie mich|ich beginne mit|ich möchte beginnen|ich komme nun|ich komme jetzt|zum schluss möchte ich|ich beginne|ich möchte nun|ich möchte zunächst|lassen sie uns nun|bevor ich|damit komme ich|nun zu|abschließend möchte ich',
  ),
  matterTurns: list('ich komme zu|ich komme nun zu|kommen wir zu|kommen wir nun zu|wenden wir uns|nun zu'),
  proceedings: list(
    'nächste frage|letzte frage|ich übergebe|übergebe ich|ich gebe das wort|das wort an|das wort hat|nächste folie|nächsten folie|hört man mich|ihre fragen|in der leitung',
  ),
  ceremonies: list(
    'erkläre … für eröffnet|erklären … für eröffnet|erkläre … für beendet|erkläre … für geschlossen|eröffne hiermit',
  ),
  appeals: list(
    'fordere|fordern|fordert|rufe|rufen|ruft|appelliere|appellieren|appelliert|verlange|verlangen|verlangt|verurteile|verurteilen|verurteilt|lehne|lehnen|lehnt|schlage|schlagen|schlägt',
  ),
  fillers: list('äh|ähm|hm|na ja'),
  courtesies: list(
    'ich danke|wir danken|ich möchte mich bedanken|ich bedanke mich|vielen dank|herzlichen dank|danke|es freut mich|ich freue mich hier|es ist mir eine ehre|es ist mir eine freude|guten morgen|guten tag|guten abend|herzlich willkommen|es ist mir eine große ehre|es ist mir eine große freude|es ist mir ein großes vergnügen|es ist eine große ehre|es ist eine ehre|ich freue mich sehr hier|ich gratuliere|wir gratulieren|ich möchte ihnen danken|ich möchte danken|ich möchte gratulieren|auch ich danke',
  ),
  courtesyWords: list(
    'fasse mich kurz|mich kurz fassen|kurz halten|gratuliere|gratulieren|glückwünsche|dank|dankbarkeit|anerkennung|beste wünsche',
  ),
});
