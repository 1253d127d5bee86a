import type { Text } from './text.js';

/** Each shows what the others show little of: words of somebody over paragraphs, captions, tasks, sides, steps, times, parts of a whole. */
export const moreTexts: readonly Text[] = [
  [
    'en',
    `# Lock collapses at Mill End

The east lock of Mill End gave way on Sunday night. Nobody was hurt, but 14 boats lie on the mud. Chief engineer Ruth Vane issued the following statement on Monday:

“We saw the first crack in April. We told the owners of the boats within a day.

“We should have closed the lock then. That was my mistake, and mine alone.”

“It was everybody's mistake,” said Paul Orme, who chairs the boat club. “We all knew. Nobody wanted to lose the summer.” Orme went on: “Now we have lost two.”

The statement angered some. “Sorry mends no gate” – a banner on the bridge read. The county's Water Act 1998 (the Act) makes the owner pay for such damage. Under section 12 of the Act, the county may lend the money. The National Rivers Authority (NRA) has done so twice. The NRA will decide in June.

Vane, 58, has led the yard since 2009. Her deputy, Tom Hale, takes over on Tuesday. “I will not sleep much,” he said.
`,
  ],
  [
    'vi',
    `# Vỡ cống ở Bến Lội

Cống phía đông Bến Lội vỡ tối chủ nhật. Không ai bị thương, nhưng 14 chiếc ghe mắc cạn. Kỹ sư trưởng Lê Thị Sáu ra tuyên bố sau vào sáng thứ hai:

“Chúng tôi thấy vết nứt đầu tiên từ tháng 4. Chúng tôi đã báo cho chủ ghe trong một ngày.

“Lẽ ra phải đóng cống từ lúc ấy. Đó là lỗi của tôi, của riêng tôi.”

“Lỗi ấy là của mọi người”, ông Trần Văn Lèo, chủ nhiệm hợp tác xã, nói. “Ai cũng biết. Không ai muốn mất mùa.” Ông Lèo nói thêm: “Giờ thì mất hai mùa.”

Theo Luật Thủy lợi năm 2017 (sau đây gọi là Luật), chủ công trình phải bồi thường. Theo Điều 12 của Luật, tỉnh có thể cho vay. Ban Quản lý khai thác công trình thủy lợi (Ban QLKT) đã làm vậy hai lần. Ban QLKT sẽ quyết định trong tháng 6.

Bà Sáu, 58 tuổi, phụ trách trạm từ năm 2009. Phó trạm Nguyễn Văn Tám thay bà từ thứ ba. “Tôi sẽ ít ngủ”, ông nói.
`,
  ],
  [
    'en',
    `Thousands of people came to the Old Harbour Festival at the weekend. The Old Harbour Festival opened with a race of rowing boats.

![](boats.jpg)

*Rowers at the Old Harbour Festival on Saturday. Photo: Ann Lee*

The Old Harbour Festival has been held each May since 1987, when a storm had destroyed the quay. In 2019 it drew 8,000 visitors, in 2022 12,000 and in 2025 16,000.

![](fire.jpg)

*Fireworks close the Old Harbour Festival. Photo: Tom Price*

Of the money that visitors left, 45% went to the town, 35% to the clubs and 20% to the church. “It is the best day of our year,” said Maria Holt, who sells fish there.
`,
  ],
  [
    'vi',
    `Hàng nghìn người về dự Lễ hội Bến Cũ cuối tuần qua. Lễ hội Bến Cũ mở màn bằng cuộc đua ghe.

![](ghe.jpg)

*Các tay chèo ở Lễ hội Bến Cũ sáng thứ bảy. Ảnh: Lê Sáu*

Lễ hội Bến Cũ được tổ chức mỗi tháng 5 từ năm 1987, sau trận bão làm sập bến. Năm 2019 có 8.000 khách, năm 2022 có 12.000 khách và năm 2025 có 16.000 khách.

![](phao.jpg)

*Pháo hoa bế mạc Lễ hội Bến Cũ. Ảnh: Trần Lèo*

Trong số tiền thu được, 45% về xã, 35% về các câu lạc bộ và 20% về nhà chùa. “Đây là ngày vui nhất năm”, bà Nguyễn Thị Hoa bán cá ở bến nói.
`,
  ],
  [
    'en',
    `# Plan for the winter of 2026

The harbour office prepares the port for the winter. The work is shared out as follows.

## Next steps

- Ann Lee: order 40 tonnes of salt by 15 October.
- Tom Price: mend the two pumps, before 1 November.
- Maria Holt (teacher): tell the schools.

## Repair of the east gate

Owner: Ann Lee. Due: 6 May. Budget: £40,000.

## Painting of the boats

Owner: Tom Price. Due: 30 June. Partners: the rowing club.

## Two options for the quay

### Option 1: a wall of stone

It lasts for eighty years. It costs £2 million and takes two summers.

### Option 2: a bank of earth

It lasts for twenty years. It costs £300,000 and takes three weeks.

## Pros

- The boats are safe.
- The fares fall.

## Cons

- The quay is shut for a month.
- Two shops lose their doors.
`,
  ],
  [
    'vi',
    `# Kế hoạch mùa nước năm 2026

Ban quản lý chuẩn bị bến cho mùa nước nổi. Công việc được phân công như sau.

## Việc phải làm

- Bà Lê Thị Sáu: đặt 40 tấn đá hộc trước ngày 15/10.
- Ông Trần Văn Lèo: sửa hai máy bơm, xong trước 1/11.
- Ông Nguyễn Văn Tám (giáo viên): báo cho các trường.

## Sửa cống phía đông

Phụ trách: bà Lê Thị Sáu. Thời hạn: 6/5. Kinh phí: 400 triệu đồng.

## Sơn tàu

Phụ trách: ông Trần Văn Lèo. Thời hạn: 30/6. Phối hợp: câu lạc bộ đua ghe.

## Hai phương án làm kè

### Phương án 1: kè đá

Kè dùng được tám mươi năm. Kè tốn 20 tỷ đồng và làm trong hai mùa khô.

### Phương án 2: bờ đất

Bờ dùng được hai mươi năm. Bờ tốn 3 tỷ đồng và làm trong ba tuần.

## Ưu điểm

- Ghe thuyền an toàn.
- Giá vé giảm.

## Nhược điểm

- Bến đóng một tháng.
- Hai quầy hàng mất lối vào.
`,
  ],
  [
    'en',
    `# How to tar a wooden boat

Tar keeps a wooden boat dry for three years. You need a dry week and four steps.

1. First, take the boat out of the water.
2. Then scrape off the old tar. Wear gloves, because old tar burns the skin.
3. Warm the tar to 60 degrees, never higher.
4. Finally, brush it on in two thin coats.

## History

In 1904 the yard built its first boat. On 3 May 1921 it burned down. Two years later it was built again. In 1968, the last wooden boat left it. Since 2010 the yard has been a museum.

## Before and after

Previously, each owner tarred his own boat. Now the museum does it for all of them. Previously a coat cost £20; now it costs £90.

There are three reasons for the price. First, tar is rare. Second, the rules have become stricter: nobody may warm it in the open. Third, few people know how, and those who do are old.
`,
  ],
  [
    'vi',
    `# Cách trét chai ghe gỗ

Chai giữ cho ghe gỗ khô trong ba năm. Cần một tuần nắng và bốn bước.

1. Trước hết, kéo ghe lên bờ.
2. Sau đó cạo lớp chai cũ. Phải đeo găng tay, vì chai cũ làm bỏng da.
3. Đun chai đến 60 độ, không được nóng hơn.
4. Cuối cùng, quét hai lớp mỏng.

## Lịch sử

Năm 1904, xưởng đóng chiếc ghe đầu tiên. Ngày 3/5/1921 xưởng bị cháy. Hai năm sau, xưởng được dựng lại. Năm 1968, chiếc ghe gỗ cuối cùng rời xưởng. Từ năm 2010, xưởng là bảo tàng.

## Trước và nay

Trước đây, mỗi chủ ghe tự trét ghe của mình. Nay bảo tàng trét cho tất cả. Trước đây mỗi lớp tốn 200.000 đồng; nay tốn 900.000 đồng.

Giá tăng vì ba nguyên nhân. Một là chai hiếm. Hai là quy định chặt hơn: không ai được đun ngoài trời. Ba là ít người biết nghề, và những người ấy đều già.
`,
  ],
  [
    'en',
    `# Questions about the new ferry

Q: Thank you for your time, Ms Lee. The old ferry broke down eleven times last winter, and the town paid for buses each time. So what will the new ferry change for people who cross the river each morning?

A: It will be on time. The new ferry has two engines; if one fails, the other brings it home. We tested that in March with 60 people on board.

Q: Is it true that it is louder?

A: No.

Q: And how did you choose the name?

A: The pupils chose it. They sent us 140 names. We took the shortest: “Eel”.

Q: What about that?

A: Some laughed, of course. As I said, the pupils chose it. You know, nobody asked my opinion. Let me say one thing about the price: it stays at £2 until 2028, and those who are over 70 pay half.
`,
  ],
  [
    'vi',
    `# Hỏi đáp về chiếc phà mới

Hỏi: Cảm ơn bà Sáu đã nhận lời. Mùa nước vừa rồi phà cũ hỏng mười một lần, lần nào xã cũng phải thuê xe. Vậy thưa bà, phà mới sẽ thay đổi điều gì cho người qua sông mỗi sáng?

Đáp: Phà sẽ chạy đúng giờ. Phà mới có hai máy; nếu một máy hỏng, máy kia vẫn đưa được phà về. Chúng tôi đã thử hồi tháng 3 với 60 người trên phà.

Hỏi: Có đúng là phà ồn hơn không?

Đáp: Không.

Hỏi: Thế tên phà được chọn thế nào ạ?

Đáp: Học sinh chọn. Các em gửi 140 cái tên. Chúng tôi lấy tên ngắn nhất: “Lươn”.

Hỏi: Còn việc đó thì sao?

Đáp: Tất nhiên có người cười. Như tôi đã nói, học sinh chọn tên. Xin nói một điều về giá vé: giá giữ 10.000 đồng đến năm 2028, người trên 70 tuổi trả một nửa.
`,
  ],
  [
    'en',
    `# Harbours (Winter Closing) Order 2026

The Harbour Board, in exercise of the powers conferred by section 4 of the Rivers Act 1998, makes the following Order.

## Article 1. Definitions

In this Order, the following meanings apply:

(a) “boat” means any vessel under 20 metres;

(b) “owner” includes whoever hires a boat.

## Article 2. Duties of owners

1. An owner must not leave a boat at the quay between 1 December and 1 March unless the harbour master agrees in writing.
2. An owner shall:

   (a) keep two lamps on board;

   (b) pay the winter fee within 14 days of receiving the notice;

   (c) report any damage at once.

3. The winter fee is £120 for boats up to 8 metres and £240 for all others. It does not apply to boats of the fire service.

## Article 3. Amendments

In Article 5 of the Quays Order 2011, for “£80” substitute “£120”. The Lamps Order 1987 is repealed.

## Article 4. Commencement

This Order comes into force on 1 October 2026. The harbour master is responsible for carrying out this Order.
`,
  ],
];
