/** Sentences of which a cut may lose something, each of another kind. */
export const cutSentences: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'However, in March 2019 the ferry board, which owns three boats, did not raise its fares by more than 4 percent.',
  ],
  ['en', 'The mayor, Ann Lee, told reporters on Friday that the bridge may open in May if the weather holds.'],
  ['en', '“We will not sell the quay,” harbour master Tom Price said on Monday, “but we may rent it out to the yard.”'],
  [
    'en',
    'According to a study by the harbour office, about 340 homes and nearly 1,200 boats were damaged, most of them in the old port.',
  ],
  [
    'en',
    'Sales rose from 900 tonnes in 2021 to 1,700 tonnes in 2022 and 2,500 tonnes in 2023, while costs fell by half.',
  ],
  ['en', 'Not only did the pumps fail, but the former director also refused to answer, the report said.'],
  [
    'en',
    'The plan has three aims: (1) to deepen the channel; (2) to move the market; and (3) to pay the owners before winter.',
  ],
  [
    'en',
    'Although the council approved the road in June, work can start only after the court has ruled, unless both sides agree.',
  ],
  [
    'en',
    'OSLO, May 12 – The line will probably stay shut until Tuesday – at least four days longer than planned – because of ice.',
  ],
  ['en', 'Neither the owner nor the crew was hurt, police spokeswoman Mary Dunn wrote, and no other boat was near.'],
  ['en', 'First, the board reportedly expects most residents to move, rather than wait for the third gate.'],
  ['en', 'The river carries either salt or mud, so farmers use wells instead of the canal, for example in dry years.'],
  ['vi', 'Tuy nhiên, trong tháng 3/2019, ban quản lý bến phà, đơn vị có ba con tàu, không tăng giá vé quá 4%.'],
  ['vi', 'Theo Sở Giao thông, khoảng 340 ngôi nhà và gần 1.200 chiếc thuyền bị hư hại, phần lớn nằm ở khu cảng cũ.'],
  ['vi', 'Ông Trần Văn Lèo, Giám đốc Sở Thủy lợi, cho biết cống có thể mở vào tháng năm nếu trời hết mưa.'],
  ['vi', '“Chúng tôi không bán bến tàu”, bà Lê Thị Sáu nói hôm thứ hai, “nhưng có thể cho xưởng thuê lại.”'],
  [
    'vi',
    'Sản lượng tăng từ 900 tấn năm 2021 lên 1.700 tấn năm 2022 và 2.500 tấn năm 2023, trong khi chi phí giảm một nửa.',
  ],
  ['vi', 'Máy bơm không chỉ hỏng mà còn làm ngập chợ, nguyên giám đốc công ty thừa nhận trong báo cáo.'],
  ['vi', 'Kế hoạch có ba mục tiêu: (1) nạo vét luồng; (2) dời chợ cá; và (3) đền bù cho chủ ghe trước mùa lũ.'],
  [
    'vi',
    'Mặc dù hội đồng đã thông qua con đường hồi tháng 6, việc thi công chỉ bắt đầu sau khi tòa phán quyết, trừ khi hai bên thỏa thuận.',
  ],
  ['vi', 'CẦN THƠ, 12/5 – Tuyến phà dự kiến ngừng chạy đến thứ ba – lâu hơn ít nhất bốn ngày – do nước rút.'],
  ['vi', 'Thứ nhất, cả chủ tàu lẫn thủy thủ đều không bị thương, và không có tàu nào khác ở gần đó.'],
  ['vi', 'Từ năm 2020 đến nay, hầu hết các hộ dân dùng nước giếng thay vì nước kênh, ví dụ như ở xã Bến Lội.'],
  ['vi', 'Nếu mặn vượt ngưỡng thì cống phải đóng trước 48 giờ, tức là nông dân cần được báo ngay trong đêm.'],
  [
    'fr',
    'Selon la mairie, environ 340 maisons ne seront pas reconstruites avant mai, mais les habitants peuvent louer un bateau.',
  ],
  [
    'fr',
    'Bien que le pont ait rouvert en 2019, la plupart des riverains, a déclaré Marie Le Goff, préfèrent encore le bac.',
  ],
  [
    'es',
    'Según el ayuntamiento, unas 340 casas no se reconstruirán antes de mayo, pero los vecinos pueden alquilar un barco.',
  ],
  [
    'es',
    'Aunque el puente reabrió en 2019, la mayoría de los vecinos, dijo Ana Gil, todavía prefiere el transbordador.',
  ],
  [
    'de',
    'Laut der Stadt werden etwa 340 Häuser nicht vor Mai wieder aufgebaut, aber die Anwohner können ein Boot mieten.',
  ],
  ['de', 'Obwohl die Brücke seit 2019 offen ist, nehmen die meisten Anwohner, sagte Jana Voss, weiterhin die Fähre.'],
  ['id', 'Menurut wali kota, sekitar 340 rumah tidak dibangun kembali sebelum Mei, tetapi warga dapat menyewa perahu.'],
  ['id', 'Meskipun jembatan dibuka pada 2019, sebagian besar warga, kata Surya Wijaya, masih memilih kapal feri.'],
];
