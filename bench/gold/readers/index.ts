import * as en from './english.js';
import * as other from './other-languages.js';
import type { Reader } from './reader.js';
import * as documents from './vietnamese-documents.js';
import * as sets from './vietnamese-sets.js';

const READERS: readonly (readonly [repository: string, path: RegExp, reader: Reader])[] = [
  ['ThanhChinhBK/vietnews', /^data\/(?:train|val)_tokenized\//, sets.vietnews],
  ['dangbb/vlsp-final-year', /abmusu_(?:train|validation)_data_new\.jsonl$/, sets.abmusu],
  ['nguyenlab/VSoLSCSum-Dataset', /\.xml$/, sets.vsolscsum],
  ['tnt305/tai_lieu_noi_bo', /^src\/etl\/dataset\/.*\.md$/, documents.internalDocuments],
  ['hongquantq92/hddtvn', /\.md$/, documents.taxArticles],
  ['diepxuan/diepxuan.github.io', /^van-ban\/.*\.md$/, documents.decrees],
  ['undertheseanlp/resources', /^resources\/CP_Vietnamese-VLC\/corpus\/.*\.txt$/, documents.laws],
  ['thetrungdtt/VNMasterplan', /\.md$/, documents.masterPlan],
  ['kklot/nghiencuu', /^_posts\//, documents.healthResearch],
  ['ankailou/reuters-classification', /\.sgm$/, en.reuters],
  ['jwcanaday/News_Server', /\.asp$/, en.attorneyGeneral],
  ['natmrubin/prosecutor-press-releases', /\.txt$/, en.prosecutors],
  ['windwild/news-articles', /\.md$/, en.companyBlogs],
  ['gtfintechlab/fomc-hawkish-dovish', /\/meeting_minutes\//, en.fedMinutes],
  ['gtfintechlab/fomc-hawkish-dovish', /\/press_conference\/csv\//, en.pressConferences],
  ['gtfintechlab/fomc-hawkish-dovish', /\/speech\/html\//, en.fedSpeeches],
  ['vnglst/un-speeches', /\.txt$/, en.unSpeeches],
  ['parleh-mate/singapore-budget-speeches', /\.md$/, en.budgetSpeeches],
  ['nodejs/TSC', /\.md$/, en.meetings],
  ['tc39/notes', /\.md$/, en.meetings],
  ['ethereum/pm', /\.md$/, en.meetings],
  ['rajdeep345/ECTSum', /^data\/final\/(?:train|val)\//, en.earningsCalls],
  ['18F/18f.gsa.gov', /\.md$/, en.governmentBlog],
  ['gabriellaclairine/indonesian-news-summarization-dataset', /\.csv$/, other.indonesianNews],
  ['mblonyox/data-peraturan', /\.md$/, other.indonesianLaws],
  ['bundestag/gesetze', /\.md$/, other.germanLaws],
  ['roicort/ConferenciasMatutinasAMLO', /\.md$/, other.morningConferences],
];

export function readerOf(repository: string, path: string): Reader {
  const found = READERS.find(([name, pattern]) => name === repository && pattern.test(path));
  if (found === undefined) throw new Error(`Nothing reads ${path} of ${repository}.`);
  return found[2];
}
