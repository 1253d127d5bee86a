import { passages } from '../../check/passages/passages.js';
import { moreTexts } from './more-texts.js';
import type { Text } from './text.js';

const papers: readonly Text[] = [
  [
    'en',
    `# Minutes of the harbour council

Date: 12 May 2026. Present: Ann Lee (chair), Tom Price, Maria Holt. Apologies: John Hale.

## 1. Fares

The chair presented the report of the ferry board. Tom Price said that the fares were too high. Maria Holt disagreed: pupils travel free already. The council agreed to keep the fares until June.

**Decision:** the fares stay as they are.

Action: Tom Price to write to the traders by 30 May.

## 2. East gate

The gate has been shut since March. Repairs will cost £40,000, which is £15,000 more than planned. Three offers were received:

1. North Yard: £40,000, ready in June;
2. Hale & Sons: £52,000, ready in May;
3. River Works: £38,000, ready in autumn.

It was agreed that North Yard gets the work. Maria Holt to sign the contract by 20 May. The chair to tell the owners.

## 3. Any other business

Nobody had any other business. The meeting closed at 9.15 p.m. The next meeting is on 9 June 2026.
`,
  ],
  [
    'vi',
    `# Biên bản họp hội đồng bến cảng

Thời gian: 14 giờ ngày 12/5/2026. Thành phần: bà Lê Thị Sáu (chủ trì), ông Trần Văn Lèo, ông Nguyễn Văn Tám. Vắng: ông Hồ Văn Năm.

## 1. Giá vé

Chủ trì trình bày báo cáo của ban quản lý bến phà. Ông Trần Văn Lèo cho rằng giá vé quá cao. Ông Nguyễn Văn Tám không đồng ý: học sinh đã được miễn vé. Hội đồng thống nhất giữ nguyên giá vé đến tháng 6.

**Kết luận:** giữ nguyên giá vé.

Giao ông Trần Văn Lèo gửi văn bản cho tiểu thương trước ngày 30/5.

## 2. Cống phía đông

Cống đóng từ tháng 3. Chi phí sửa chữa là 400 triệu đồng, cao hơn kế hoạch 150 triệu đồng. Có ba đơn vị chào giá:

1. Xưởng Bắc: 400 triệu đồng, xong trong tháng 6;
2. Công ty Hồ Gia: 520 triệu đồng, xong trong tháng 5;
3. Công ty Sông Nước: 380 triệu đồng, xong vào mùa thu.

Hội đồng nhất trí giao việc cho Xưởng Bắc. Ông Nguyễn Văn Tám ký hợp đồng trước ngày 20/5. Văn phòng thông báo cho các chủ ghe.

## 3. Việc khác

Không có ý kiến khác. Cuộc họp kết thúc lúc 16 giờ 15 phút. Cuộc họp sau diễn ra ngày 9/6/2026.
`,
  ],
  [
    'vi',
    `# QUYẾT ĐỊNH

**Về việc quản lý bến phà Bến Lội**

Căn cứ Luật Giao thông đường thủy nội địa ngày 15 tháng 6 năm 2004;

Theo đề nghị của Trưởng phòng Kinh tế,

## Điều 1. Phạm vi áp dụng

Quyết định này quy định việc quản lý bến phà Bến Lội (sau đây gọi là bến phà). Quyết định này không áp dụng đối với tàu của cơ quan nhà nước.

## Điều 2. Trách nhiệm của chủ tàu

1. Chủ tàu phải đăng kiểm trước ngày 31 tháng 12 hằng năm.
2. Chủ tàu có trách nhiệm:

   a) trang bị đủ áo phao cho hành khách;

   b) niêm yết giá vé tại bến;

   c) báo cáo UBND xã khi có sự cố.

3. Nghiêm cấm chở quá số người quy định. Trường hợp vi phạm thì bị phạt từ 2 triệu đến 5 triệu đồng.

## Điều 3. Sửa đổi, bổ sung

Sửa đổi khoản 2 Điều 5 Quyết định số 12/2019/QĐ-UBND như sau: “Giá vé không quá 10.000 đồng mỗi lượt.” Bãi bỏ Điều 7 của Quyết định số 12/2019/QĐ-UBND.

## Điều 4. Hiệu lực

Quyết định này có hiệu lực từ ngày 1 tháng 7 năm 2026. Chánh Văn phòng, Trưởng phòng Kinh tế chịu trách nhiệm thi hành Quyết định này.
`,
  ],
  [
    'en',
    `# Water use in the harbour district

Report of the Institute of Rivers (IR), 3 March 2026

## Summary

Water use fell by 12% in 2025. The IR recommends that the town repair its old pipes first. It does not recommend a new reservoir.

## Findings

Households used 650 litres a day in 2025, down from 740 litres in 2024 and 900 litres in 2022. However, losses rose. About a third of the water never reaches a tap.

| Year | Use (litres) | Losses (%) |
| --- | --- | --- |
| 2022 | 900 | 24 |
| 2024 | 740 | 29 |
| 2025 | 650 | 33 |

*Photo: a broken main in Mill Street. (Ann Lee)*

There are two ways to save more. Repairing the pipes costs £2.5 million and saves 90 litres. A new reservoir costs £9 million and saves nothing before 2031.

## Recommendations

The town should:

- repair the 14 km of pipes north of the canal by the end of 2027;
- put a meter into each house;
- tell residents each month what they use.

"A pipe is cheaper than a lake," said Dr Maria Holt, who led the study. Holt warned that dry years would become more frequent. The county supports the plan; the traders oppose it, because streets will be closed.
`,
  ],
  [
    'vi',
    `# Sử dụng nước ở khu bến cảng

Báo cáo của Viện Nghiên cứu sông ngòi (VNS), ngày 3/3/2026

## Tóm tắt

Lượng nước sử dụng giảm 12% trong năm 2025. VNS kiến nghị xã sửa đường ống cũ trước. Viện không kiến nghị xây hồ mới.

## Kết quả

Mỗi hộ dùng 650 lít một ngày năm 2025, giảm từ 740 lít năm 2024 và 900 lít năm 2022. Tuy nhiên, thất thoát tăng. Khoảng một phần ba lượng nước không tới được vòi.

| Năm | Sử dụng (lít) | Thất thoát (%) |
| --- | --- | --- |
| 2022 | 900 | 24 |
| 2024 | 740 | 29 |
| 2025 | 650 | 33 |

*Ảnh: Một đoạn ống vỡ trên đường Nhà Máy. (Thu Hà)*

Có hai cách để tiết kiệm thêm. Sửa đường ống tốn 25 tỷ đồng và tiết kiệm 90 lít. Xây hồ mới tốn 90 tỷ đồng và chưa tiết kiệm được gì trước năm 2031.

## Kiến nghị

Xã cần:

- sửa 14 km đường ống phía bắc kênh trước cuối năm 2027;
- lắp đồng hồ cho từng nhà;
- báo cho người dân hằng tháng lượng nước đã dùng.

“Một đường ống rẻ hơn một cái hồ”, tiến sĩ Nguyễn Văn Tám, chủ nhiệm đề tài, nói. Ông Tám cảnh báo năm hạn sẽ đến dày hơn. Huyện ủng hộ phương án; tiểu thương phản đối vì đường sẽ bị đào.
`,
  ],
  [
    'en',
    `Dear Ms Lee,

Thank you for your letter of 3 March. You asked why the east gate is still shut.

First, the chains have to be replaced. Second, the yard has no free berth before June. As you know, the board asked for money in 2021; it got none. We regret this.

We will do three things: we will put up a sign, we will run a night boat and we will pay the owners £400 each. If you have questions, please call 0123 456789.

The board believes that the gate should open in June. It cannot promise that. Should the parts come late, we will write again.

Yours sincerely,

Tom Price
Harbour master
`,
  ],
  [
    'vi',
    `Kính gửi bà Lê Thị Sáu,

Cảm ơn bà đã gửi thư ngày 3/3. Bà hỏi vì sao cống phía đông vẫn đóng.

Thứ nhất, dây xích phải thay mới. Thứ hai, xưởng không còn chỗ trống trước tháng 6. Như bà đã biết, ban quản lý đã xin tiền năm 2021 nhưng không được cấp. Chúng tôi rất tiếc về việc này.

Chúng tôi sẽ làm ba việc: đặt biển báo, chạy chuyến đêm và hỗ trợ mỗi chủ ghe 4 triệu đồng. Nếu cần hỏi thêm, xin gọi 0123 456 789.

Ban quản lý cho rằng cống nên mở vào tháng 6. Chúng tôi chưa thể hứa chắc. Nếu phụ tùng về muộn, chúng tôi sẽ viết thư tiếp.

Trân trọng,

Trần Văn Lèo
Trưởng bến
`,
  ],
  [
    'en',
    `# The Bay Ports Union goes to court

The Bay Ports Union (BPU) has sued the National River and Canal Agency of the Northern Counties, NRC for short. Anna Maria Lee, the president of the BPU, filed the papers on 3 May 2026. Judge Peter Hale of the High Court will hear the case in June.

Lee said that the agency had broken the Harbours Act 2019. Section 12 of the Act gives each port a vote. "The NRC asked nobody," she said. Mr Price, her lawyer, pointed to zero waste permits, or ZWP, which ports have sold since 2021.

The agency denies this. Its head, Dr Maria Holt, called the union (which speaks for 14 ports) "late by two years". Holt, 52, led the agency from 2015 to 2020 and again from 2024. Hale, a former port owner, has not said whether he may hear the case.

A boat called Swift carried the papers. The boat is to be repaired; the repairs cost $1.2m. The union expects a ruling by the end of the year, while the agency hopes for a settlement before that.
`,
  ],
  [
    'vi',
    `# Hiệp hội Cảng Vịnh Bắc ra tòa

Hiệp hội Cảng Vịnh Bắc (HHCVB) khởi kiện Cục Quản lý sông và kênh các tỉnh miền Bắc (gọi tắt là Cục). Bà Lê Thị Sáu, Chủ tịch HHCVB, nộp đơn ngày 3/5/2026. Thẩm phán Hồ Văn Năm, Tòa án nhân dân tỉnh, sẽ xét xử trong tháng 6.

Bà Sáu cho rằng Cục vi phạm Luật Cảng biển số 12/2019/QH14. Khoản 2 Điều 12 của Luật này cho mỗi cảng một phiếu. “Cục không hỏi ai cả”, bà nói. Luật sư Trần Văn Lèo, đại diện của hiệp hội, nhắc đến giấy phép không rác thải (GPKRT) mà các cảng đã bán từ năm 2021.

Cục bác bỏ việc này. Cục trưởng, tiến sĩ Nguyễn Văn Tám, nói hiệp hội (gồm 14 cảng) “chậm mất hai năm”. Ông Tám, 52 tuổi, đứng đầu Cục từ năm 2015 đến năm 2020 và từ năm 2024 đến nay. Ông Năm, từng là chủ cảng, chưa nói có xét xử hay không.

Một con tàu tên Én Biển chở hồ sơ. Con tàu cần sửa chữa; việc sửa chữa tốn 1,2 tỷ đồng. Hiệp hội mong có phán quyết trước cuối năm, còn Cục muốn hòa giải trước đó.
`,
  ],
  [
    'en',
    `# Speech by Ann Lee, director of the ferry board, at the harbour school

Ladies and gentlemen,

Thank you for inviting me. I would like to speak about three things: boats, money and patience.

Let me begin with boats. We have three of them, and the youngest is older than I am. As I said last year, an old boat is not a bad boat. But it must be looked after.

Now to money. The fares pay for half of what we do; the town pays for the rest. In 2021 we asked for 2 million pounds. We got none. For example, our east gate has been shut since March because nobody paid for its chains.

Finally, patience. You asked me, "When will the gate open?" It will open in June, if the parts come. My father used to say that the river does not wait. I believe that it does. Thank you very much.
`,
  ],
  [
    'vi',
    `# Phát biểu của bà Lê Thị Sáu, giám đốc ban quản lý bến phà, tại trường Bến Lội

Kính thưa quý vị đại biểu,

Cảm ơn nhà trường đã mời tôi. Tôi xin nói về ba việc: tàu, tiền và sự kiên nhẫn.

Trước hết là tàu. Chúng ta có ba con tàu, và con trẻ nhất còn lớn tuổi hơn tôi. Như tôi đã nói năm ngoái, tàu cũ chưa hẳn là tàu xấu. Nhưng tàu phải được chăm sóc.

Tiếp theo là tiền. Tiền vé đủ cho một nửa công việc; phần còn lại do xã chi. Năm 2021, chúng tôi xin 20 tỷ đồng. Chúng tôi không được đồng nào. Ví dụ, cống phía đông đóng từ tháng 3 vì không ai trả tiền dây xích.

Cuối cùng là sự kiên nhẫn. Quý vị hỏi tôi: “Bao giờ cống mở?” Cống sẽ mở vào tháng 6, nếu có phụ tùng. Cha tôi hay nói con nước không đợi ai. Tôi tin là có. Xin trân trọng cảm ơn.
`,
  ],
];

export const texts: readonly Text[] = [
  ...passages.map(({ language, text }): Text => [language, text]),
  ...papers,
  ...moreTexts,
];
