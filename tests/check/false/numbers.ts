import type { Case } from './on-slide.js';

const harvest =
  'Growth reached 4.1%, lower than the target of 4.5%. In 2021, exports fell by 12%. The repair will take 3 to 5 days. The gates close if the lake exceeds 9 metres. The board expects output to reach 70% this year. The truck left route 66 at noon. The yield was 20 tonnes in 2020, 24 tonnes in 2021 and 31 tonnes in 2022.';
const harvestVi =
  'Tăng trưởng đạt 4,1%, thấp hơn mục tiêu 4,5%. Năm 2021, xuất khẩu giảm 12%. Việc sửa chữa kéo dài từ 3 đến 5 ngày. Cống sẽ đóng nếu mực nước vượt 9 mét. Ban quản lý dự kiến công suất đạt 70%. Xe rời quốc lộ 61 lúc trưa. Sản lượng là 20 tấn năm 2020, 24 tấn năm 2021 và 31 tấn năm 2022. Chi bộ có 14 đồng chí và 300 đồng quỹ.';

const figure = (
  code: string,
  language: 'en' | 'vi',
  bad: { value: string; of: string; number: number },
  good: { value: string; of: string; number: number },
): Case => ({
  code,
  language,
  article: language === 'en' ? harvest : harvestVi,
  bad: { kind: 'figure', figure: bad },
  good: { kind: 'figure', figure: good },
});

export const numbers: readonly Case[] = [
  figure(
    'figure-role',
    'en',
    { value: '4.5%', of: 'lower than the target', number: 4.5 },
    { value: '4.1%', of: 'Growth reached', number: 4.1 },
  ),
  figure(
    'figure-role',
    'vi',
    { value: '4,5%', of: 'thấp hơn mục tiêu', number: 4.5 },
    { value: '4,1%', of: 'Tăng trưởng đạt', number: 4.1 },
  ),
  figure(
    'figure-role',
    'en',
    { value: '9 metres', of: 'the lake', number: 9 },
    { value: '9 metres', of: 'if the lake exceeds', number: 9 },
  ),
  figure(
    'figure-role',
    'vi',
    { value: '9 mét', of: 'mực nước', number: 9 },
    { value: '9 mét', of: 'nếu mực nước vượt', number: 9 },
  ),
  figure(
    'figure-role',
    'vi',
    { value: '70%', of: 'công suất đạt', number: 70 },
    { value: '70%', of: 'dự kiến công suất đạt', number: 70 },
  ),
  figure(
    'figure-bare',
    'en',
    { value: '12%', of: 'exports', number: 12 },
    { value: '12%', of: 'In 2021, exports fell by', number: 12 },
  ),
  figure(
    'figure-bare',
    'vi',
    { value: '12%', of: 'xuất khẩu', number: 12 },
    { value: '12%', of: 'Năm 2021, xuất khẩu giảm', number: 12 },
  ),
  figure(
    'figure-range',
    'en',
    { value: '5 days', of: 'The repair', number: 5 },
    { value: '3 to 5 days', of: 'The repair will take', number: 5 },
  ),
  figure(
    'figure-range',
    'vi',
    { value: '5 ngày', of: 'Việc sửa chữa', number: 5 },
    { value: 'từ 3 đến 5 ngày', of: 'Việc sửa chữa kéo dài', number: 5 },
  ),
  figure(
    'figure-name',
    'en',
    { value: '66', of: 'The truck', number: 66 },
    { value: '4.1%', of: 'Growth reached', number: 4.1 },
  ),
  figure(
    'figure-name',
    'vi',
    { value: '61', of: 'Xe rời quốc lộ', number: 61 },
    { value: '4,1%', of: 'Tăng trưởng đạt', number: 4.1 },
  ),
  figure(
    'word-parted',
    'vi',
    { value: '14 đồng', of: 'Chi bộ có', number: 14 },
    { value: '300 đồng', of: 'quỹ', number: 300 },
  ),
  {
    code: 'chart-incomplete',
    language: 'en',
    article: harvest,
    bad: {
      kind: 'chart',
      chart: {
        type: 'bar',
        labels: ['2020', '2022'],
        values: [20, 31],
        unit: 'tonnes',
        evidence: 'The yield was 20 tonnes in 2020, 24 tonnes in 2021 and 31 tonnes in 2022',
      },
    },
    good: {
      kind: 'chart',
      chart: {
        type: 'bar',
        labels: ['2020', '2021', '2022'],
        values: [20, 24, 31],
        unit: 'tonnes',
        evidence: 'The yield was 20 tonnes in 2020, 24 tonnes in 2021 and 31 tonnes in 2022',
      },
    },
  },
  {
    code: 'chart-incomplete',
    language: 'vi',
    article: harvestVi,
    bad: {
      kind: 'chart',
      chart: {
        type: 'bar',
        labels: ['2020', '2021'],
        values: [20, 24],
        unit: 'tấn',
        evidence: 'Sản lượng là 20 tấn năm 2020, 24 tấn năm 2021 và 31 tấn năm 2022',
      },
    },
    good: {
      kind: 'chart',
      chart: {
        type: 'bar',
        labels: ['2020', '2021', '2022'],
        values: [20, 24, 31],
        unit: 'tấn',
        evidence: 'Sản lượng là 20 tấn năm 2020, 24 tấn năm 2021 và 31 tấn năm 2022',
      },
    },
  },
];
