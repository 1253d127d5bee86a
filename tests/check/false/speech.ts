import type { Case } from './on-slide.js';

const school =
  'Ann Lee, who runs the school, said the roof leaks. The gym is closed as well.\n\nRobert Gray, an engineer, told parents that the beams are sound. The council has asked for a second survey.\n\nA report by the county shows that twelve schools leak. Former head Tom Frost wrote to the mayor.';
const schoolVi =
  'Cô Lê Thu An, hiệu trưởng, cho biết mái trường bị dột. Nhà thể chất cũng phải đóng cửa.\n\nÔng Đỗ Văn Khoa, kỹ sư, nói với phụ huynh rằng dầm nhà vẫn chắc. Thành phố đã yêu cầu kiểm tra lần nữa.\n\nBáo cáo của huyện cho thấy mười hai trường bị dột. Ông Mai Đức, nguyên hiệu trưởng, đã gửi thư cho thị xã.';

const quay =
  '"We are working for a safe quay. Nobody will be asked to leave," said Ann Lee, who runs the port.\n\n"The piles are cracked. Divers will be sent," said Robert Gray.';

export const speech: readonly Case[] = [
  {
    // Who says the first sentence of a quotation stands behind its last; it may be kept from its mark on.
    code: 'speaker-elsewhere',
    language: 'en',
    article: quay,
    bad: { points: [{ text: '"We are working for a safe quay.', speaker: 'Robert Gray' }] },
    good: { points: [{ text: '"We are working for a safe quay.', speaker: 'Ann Lee' }] },
  },
  {
    code: 'speaker-elsewhere',
    language: 'en',
    article: school,
    bad: { points: [{ text: 'the beams are sound', speaker: 'Ann Lee' }] },
    good: { points: [{ text: 'the beams are sound', speaker: 'Robert Gray' }] },
  },
  {
    code: 'speaker-elsewhere',
    language: 'vi',
    article: schoolVi,
    bad: { points: [{ text: 'dầm nhà vẫn chắc', speaker: 'Lê Thu An' }] },
    good: { points: [{ text: 'dầm nhà vẫn chắc', speaker: 'Đỗ Văn Khoa' }] },
  },
  {
    code: 'speaker-nobody',
    language: 'en',
    article: school,
    bad: { points: [{ text: 'twelve schools leak', speaker: 'A report' }] },
    good: { points: ['A report by the county shows that twelve schools leak.'] },
  },
  {
    code: 'speaker-nobody',
    language: 'vi',
    article: schoolVi,
    bad: { points: [{ text: 'mười hai trường bị dột', speaker: 'Báo cáo' }] },
    good: { points: ['Báo cáo của huyện cho thấy mười hai trường bị dột.'] },
  },
  {
    code: 'former-cut',
    language: 'en',
    article: school,
    bad: { points: [{ text: 'the roof leaks', speaker: 'Ann Lee', role: 'head' }] },
    good: { points: [{ text: 'the roof leaks', speaker: 'Ann Lee' }] },
  },
  {
    code: 'former-cut',
    language: 'vi',
    article: schoolVi.replace('Cô Lê Thu An, hiệu trưởng,', 'Cô Lê Thu An, nguyên hiệu trưởng,'),
    bad: { points: [{ text: 'mái trường bị dột', speaker: 'Lê Thu An', role: 'hiệu trưởng' }] },
    good: { points: [{ text: 'mái trường bị dột', speaker: 'Lê Thu An', role: 'nguyên hiệu trưởng' }] },
  },
  {
    code: 'quotation-false',
    language: 'en',
    article: school,
    bad: { points: ['The gym is “closed” as well.'] },
    good: { points: ['Ann Lee, who runs the school, said the roof leaks.', 'The gym is closed as well.'] },
  },
  {
    code: 'quotation-false',
    language: 'vi',
    article: schoolVi,
    bad: { points: ['Nhà thể chất cũng phải “đóng cửa”.'] },
    good: { points: ['Nhà thể chất cũng phải đóng cửa.'] },
  },
  {
    code: 'attribution-cut',
    language: 'en',
    article: 'The port is quiet this week. “Nobody has paid us since June,” said Mary Cole, a docker.',
    bad: { points: ['Nobody has paid us since June'] },
    good: { points: ['“Nobody has paid us since June,” said Mary Cole, a docker.'] },
  },
  {
    code: 'attribution-cut',
    language: 'vi',
    article: 'Cảng vắng suốt tuần này. “Từ tháng sáu chưa ai trả lương cho thợ”, anh Lý Văn Bền nói.',
    bad: { points: ['Từ tháng sáu chưa ai trả lương cho thợ'] },
    good: { points: ['“Từ tháng sáu chưa ai trả lương cho thợ”, anh Lý Văn Bền nói.'] },
  },
  {
    code: 'attribution-cut',
    language: 'en',
    article: 'Mary Cole has worked at the port for years. “Nobody has paid the dockers since June.”',
    bad: { points: ['Nobody has paid the dockers since June.'] },
    good: { points: ['“Nobody has paid the dockers since June.”'] },
  },
];
