import type { PictureSizes } from '../../compose/options.js';
import type { Briefing, Point, Topic } from '../../model/briefing.js';

/** Two briefings that a template is tried with: of usual lengths, in English and in Vietnamese, with a table and a quotation. */
export function sampleBriefings(): Briefing[] {
  return [
    briefing('en', 'Six river states agree to share their water data before the next flood season', [
      points('What to remember', [
        'Each state sends its water levels twice a day in the flood season, and once a day in the dry months.',
        'Whoever opens a dam tells all others at least 48 hours ahead, in writing and by telephone.',
        'A joint secretariat runs the gauges upstream and publishes what they measure every evening.',
        'Three states have yet to ratify, and without four signatures the agreement stays on paper.',
        'The fund for repairs begins with 38 million dollars, half of it paid by the states downstream.',
      ]),
      {
        ...points('People who live below the dams, who were warned last of all, are now to hear of floods first', [
          'Messages go straight to the heads of villages.',
          'Schools along the banks hold a drill each spring.',
        ]),
        pictures: [{ id: 'f2', image: 'portrait' }],
      },
      {
        ...points('What the fishermen say', []),
        kind: 'quote',
        pictures: [{ id: 'f1', image: 'classic' }],
        quote: { text: 'The river does not stop at a border, and the flood waits for nobody’s permit', evidence: [] },
        speaker: 'Le Thu Hang',
      },
      {
        ...points('A gauge above the delta, which sends what it measures every hour', []),
        kind: 'picture',
        pictures: [{ id: 'f3', image: 'portrait' }],
      },
      {
        ...points('Gauges that report, by state', []),
        kind: 'table',
        table: {
          columns: ['State', 'Gauges', 'Reporting'],
          rows: [
            ['Upper valley', '24', '21'],
            ['Delta', '31', '30'],
          ],
          evidence: [],
        },
      },
    ]),
    briefing('vi', 'Sáu nước ven sông thống nhất chia sẻ dữ liệu thủy văn', [
      points('Những điều cần nhớ', [
        'Mỗi nước gửi số liệu mực nước hai lần một ngày trong mùa lũ, một lần trong mùa khô.',
        'Nước nào xả hồ phải báo trước ít nhất 48 giờ cho tất cả các nước còn lại.',
        'Trạm đo ở thượng nguồn do ban thư ký chung quản lý và công bố mỗi tối.',
      ]),
      points('Ý nghĩa của thỏa thuận, theo cách nhìn của các đoàn, được tóm lại ở ba điểm', [
        'Người dân hạ lưu có tin sớm để thu hoạch và đưa gia súc lên chỗ cao.',
        'Các kỹ sư có số liệu liền mạch để dự báo đỉnh lũ trước năm ngày.',
        'Tranh cãi quanh các đập thủy điện có một nơi để bàn, với con số làm chứng.',
      ]),
    ]),
  ];
}

/** The pictures that the samples show: that they have a size is enough. */
export const samplePictures: PictureSizes = new Map([
  ['classic', { width: 1500, height: 1000 }],
  ['portrait', { width: 1000, height: 1500 }],
]);

function briefing(language: string, title: string, topics: readonly Topic[]): Briefing {
  return {
    version: 2,
    title,
    language,
    date: '2026-05-14',
    sources: [{ id: 's1', name: 'sample', sha256: '0'.repeat(64) }],
    topics: topics.map((topic, index) => ({ ...topic, id: `t${index + 1}` })),
  };
}

function points(heading: string, texts: readonly string[]): Topic {
  const all = texts.map((text, index): Point => ({ id: `p${index + 1}`, text, evidence: [], origin: 'author' }));
  return { id: '', kind: 'points', heading, points: all, captions: [] };
}
