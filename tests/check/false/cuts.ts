import type { Article } from '../../../src/model/article.js';
import type { Case } from './on-slide.js';

const bridge =
  'The bridge is expected to open in May, engineers say. In 2019, traffic fell by 12%. Former mayor Ann Lee opposed the plan. Most residents want a second lane. The road opened on Monday, but two lanes stay shut. Crossings numbered 900 in 2021, 1,700 in 2022 and 2,500 in 2023.';
const bridgeVi =
  'Dự kiến, cầu Rạch Dừa sẽ thông xe vào tháng năm. Năm 2019, lưu lượng xe giảm 12%. Nguyên Chủ tịch xã Lê Văn Tám phản đối kế hoạch. Phần lớn người dân muốn có thêm làn xe. Đường đã mở từ thứ hai, nhưng hai làn vẫn đóng. Số lượt xe là 900 lượt năm 2021, 1.700 lượt năm 2022 và 2.500 lượt năm 2023.';

const guide =
  'How to count terms in a sheet\n\nThe function counts the terms of an investment. For example, you hold shares worth a million crowns at eleven per cent.';
const guideVi =
  'Cách dùng hàm đếm kỳ\n\nHàm này tính số kỳ của một khoản đầu tư. Ví dụ, bạn có một trăm triệu đồng với lãi suất 11% một năm.';
const explained = (): Partial<Article> => ({ genre: 'report' });

const cut = (code: string, bad: string, good: string): Case => ({
  code,
  language: 'en',
  article: bridge,
  bad: { points: [bad] },
  good: { points: [good] },
});
const cutVi = (code: string, bad: string, good: string): Case => ({
  code,
  language: 'vi',
  article: bridgeVi,
  bad: { points: [bad] },
  good: { points: [good] },
});

export const cuts: readonly Case[] = [
  {
    code: 'connection-halved',
    language: 'en',
    article:
      'The pilots meet on Monday. Sometimes the channel is easy to follow. Other times, the sand has moved over night. The mayor came.',
    bad: { points: ['Sometimes the channel is easy to follow.', 'The mayor came.'] },
    good: {
      points: ['Sometimes the channel is easy to follow.', 'Other times, the sand has moved over night.'],
    },
  },
  {
    code: 'connection-halved',
    language: 'vi',
    article:
      'Bến phà họp ngày thứ hai. Một mặt, luồng mới giúp tàu đi nhanh hơn. Mặt khác, bờ sông sạt lở nhiều hơn. Chủ tịch xã đã đến.',
    bad: { points: ['Một mặt, luồng mới giúp tàu đi nhanh hơn.', 'Chủ tịch xã đã đến.'] },
    good: { points: ['Một mặt, luồng mới giúp tàu đi nhanh hơn.', 'Mặt khác, bờ sông sạt lở nhiều hơn.'] },
  },
  {
    code: 'connection-halved',
    language: 'en',
    article: 'The pilots meet on Monday. We did not sell a single boat. We sold the quay below them. The mayor came.',
    bad: { points: ['We did not sell a single boat.', 'The mayor came.'] },
    good: { points: ['We did not sell a single boat. We sold the quay below them.', 'The mayor came.'] },
  },
  {
    code: 'connection-halved',
    language: 'vi',
    article: 'Bến phà họp ngày thứ hai. Chúng tôi không bán con tàu nào. Chúng tôi bán bến đậu. Chủ tịch xã đã đến.',
    bad: { points: ['Chúng tôi không bán con tàu nào.', 'Chủ tịch xã đã đến.'] },
    good: { points: ['Chúng tôi không bán con tàu nào. Chúng tôi bán bến đậu.', 'Chủ tịch xã đã đến.'] },
  },
  {
    code: 'sentence-torn',
    language: 'en',
    article:
      'The ferry left at noon with forty people. The pilot had turned the boat to the east on 23\n\nStreet quay and rammed the northern gate. Nobody was hurt.',
    bad: { points: ['Street quay and rammed the northern gate.', 'Nobody was hurt.'] },
    good: { points: ['The ferry left at noon with forty people.', 'Nobody was hurt.'] },
  },
  {
    code: 'sentence-torn',
    language: 'vi',
    article:
      'Bến phà Tràm mở cửa từ 5 giờ sáng. Xã Hòa Mỹ đã sửa lại hai cầu dẫn và\n\nẢnh: Bến phà\n\nBến có năm người gác.',
    bad: { points: ['Xã Hòa Mỹ đã sửa lại hai cầu dẫn và'] },
    good: { points: ['Bến phà Tràm mở cửa từ 5 giờ sáng.', 'Bến có năm người gác.'] },
  },
  {
    code: 'doubt-alone',
    language: 'en',
    article:
      'The works stopped in May. The pause raised the question whether the bridge is safe. The council says that it is. The mayor came.',
    bad: { points: ['The pause raised the question whether the bridge is safe.', 'The mayor came.'] },
    good: { points: ['The pause raised the question whether the bridge is safe.', 'The council says that it is.'] },
  },
  {
    code: 'doubt-alone',
    language: 'vi',
    article:
      'Việc dừng thi công khiến nhiều người đặt câu hỏi về năng lực của nhà thầu.\n\nHội đồng xã cho biết nhà thầu vẫn đúng tiến độ.\n\nCầu dài 40 mét.\n',
    bad: {
      points: ['Việc dừng thi công khiến nhiều người đặt câu hỏi về năng lực của nhà thầu.', 'Cầu dài 40 mét.'],
    },
    good: {
      points: [
        'Việc dừng thi công khiến nhiều người đặt câu hỏi về năng lực của nhà thầu.',
        'Hội đồng xã cho biết nhà thầu vẫn đúng tiến độ.',
      ],
    },
  },
  {
    code: 'cut-unsure',
    language: 'en',
    article: guide,
    more: explained,
    bad: { points: ['you hold shares worth a million crowns at eleven per cent.'] },
    good: {
      points: [
        'The function counts the terms of an investment. For example, you hold shares worth a million crowns at eleven per cent.',
      ],
    },
  },
  {
    code: 'cut-unsure',
    language: 'vi',
    article: guideVi,
    more: explained,
    bad: { points: ['bạn có một trăm triệu đồng với lãi suất 11% một năm.'] },
    good: {
      points: ['Hàm này tính số kỳ của một khoản đầu tư. Ví dụ, bạn có một trăm triệu đồng với lãi suất 11% một năm.'],
    },
  },
  {
    code: 'cut-unsure',
    language: 'vi',
    article: 'Nếu quỹ không chi thêm tiền thì giá dầu sẽ tăng trong tháng. Cụ thể, dầu loại một tăng 524 đồng mỗi lít.',
    more: explained,
    bad: { points: ['dầu loại một tăng 524 đồng mỗi lít.'] },
    good: {
      points: [
        'Nếu quỹ không chi thêm tiền thì giá dầu sẽ tăng trong tháng. Cụ thể, dầu loại một tăng 524 đồng mỗi lít.',
      ],
    },
  },
  cut('hedge-cut', 'The bridge […] open in May', 'The bridge is expected to open in May, engineers say.'),
  cutVi('hedge-cut', 'cầu Rạch Dừa sẽ thông xe vào tháng năm.', 'Dự kiến, cầu Rạch Dừa sẽ thông xe vào tháng năm.'),
  cut('time-cut', 'traffic fell by 12%.', 'In 2019, traffic fell by 12%.'),
  cutVi('time-cut', 'lưu lượng xe giảm 12%.', 'Năm 2019, lưu lượng xe giảm 12%.'),
  cut('former-cut', 'mayor Ann Lee opposed the plan.', 'Former mayor Ann Lee opposed the plan.'),
  cutVi('former-cut', 'Chủ tịch xã Lê Văn Tám phản đối kế hoạch.', 'Nguyên Chủ tịch xã Lê Văn Tám phản đối kế hoạch.'),
  cut('scope-cut', 'residents want a second lane.', 'Most residents want a second lane.'),
  cutVi('scope-cut', 'người dân muốn có thêm làn xe.', 'Phần lớn người dân muốn có thêm làn xe.'),
  cut('connection-halved', 'The road opened on Monday', 'The road opened on Monday, but two lanes stay shut.'),
  cutVi('connection-halved', 'Đường đã mở từ thứ hai', 'Đường đã mở từ thứ hai, nhưng hai làn vẫn đóng.'),
  cut(
    'series-cut',
    'Crossings numbered 900 in 2021',
    'Crossings numbered 900 in 2021, 1,700 in 2022 and 2,500 in 2023.',
  ),
  cutVi(
    'series-cut',
    'Số lượt xe là 900 lượt năm 2021',
    'Số lượt xe là 900 lượt năm 2021, 1.700 lượt năm 2022 và 2.500 lượt năm 2023.',
  ),
];
