import type { Briefing, Topic } from '../../../src/model/briefing.js';
import { briefingFrom, topicFrom } from './briefing.js';

type Chart = NonNullable<Topic['chart']>;

const years = ['2021', '2022', '2023', '2024'];
const names = ['Huế', 'Hội An', 'Vinh'];

const chart = (id: string, heading: string, more: Omit<Chart, 'evidence'>): Topic =>
  topicFrom({ id, kind: 'chart', label: 'Biểu đồ', heading, chart: { evidence: [], ...more } });

/** A briefing with tables and charts of every kind; "<&>" stands where somebody may forget to escape it. */
export const briefingWithGraphics = (): Briefing =>
  briefingFrom({
    topics: [
      topicFrom({
        id: 'costs',
        kind: 'table',
        label: 'Bảng',
        heading: 'Kinh phí các hạng mục',
        table: {
          columns: ['Hạng mục', 'Kinh phí (tỷ đồng)'],
          rows: [
            ['Nạo vét luồng', '1.250,5'],
            ['Kè bờ', '310'],
          ],
          evidence: [],
        },
      }),
      chart('rice', 'Sản lượng lúa của vùng', {
        type: 'line',
        unit: 'triệu tấn',
        decimals: 1,
        series: [{ name: 'Sản lượng', labels: years, values: [11.8, 12.5, 13.1, 14] }],
      }),
      chart('rain', 'Mưa ở các nơi <&>', {
        type: 'bar',
        unit: 'mm',
        series: [{ name: '', labels: names, values: [1312, 250, 180] }],
      }),
      chart('spent', 'Tỷ lệ giải ngân', {
        type: 'bar',
        unit: '%',
        decimals: 1,
        series: [
          { name: 'Năm 2023', labels: names, values: [45.2, -3.4, 12] },
          { name: 'Năm 2024', labels: names, values: [50, 61, 30.5] },
        ],
      }),
      topicFrom({
        id: 'notes',
        kind: 'table',
        label: 'Bảng',
        heading: 'Tiến độ <&>',
        table: {
          columns: ['Hạng mục', 'Tiến độ'],
          rows: [
            ['Cống <&> kè', 'Xong'],
            ['Đê', ''],
          ],
          evidence: [],
        },
      }),
    ],
  });
