/** Sentences of ours that hold much to be found: numbers and what they count, times, who says it, lists. */
export const richSentences: readonly (readonly [language: string, text: string])[] = [
  [
    'en',
    'About 340 of the 1,200 homes in the old port were damaged on 14 May 2024, the harbour office said in a report.',
  ],
  ['en', 'The town will pay between $2.5 million and $3 million a year, or roughly 12 percent more than in 2019.'],
  [
    'en',
    'Ann Lee, the director of the ferry board, told reporters on Friday that three in four shops lose money in winter.',
  ],
  ['en', '"We will not sell the quay," harbour master Tom Price said, "but at least half of it may be rented out."'],
  ['en', 'According to the Institute of Rivers, water use fell from 900 to 650 litres per household within two years.'],
  [
    'en',
    'The ministry, which runs 14 harbours, plans to dredge the channel, repair the quays and pay the owners before winter.',
  ],
  [
    'en',
    'Traders gave three reasons: first, the fares are high; second, the boats are old; third, nobody answers letters.',
  ],
  [
    'en',
    'Sales were 900 tonnes in 2021, 1,700 tonnes in 2022 and 2,500 tonnes in 2023, the highest since records began.',
  ],
  ['en', 'Of those asked, 45% wanted a bridge, 30% wanted more boats and 25% had no opinion.'],
  ['en', 'The gate is 12.5 metres high, weighs up to 300 tonnes and closes in less than 20 minutes.'],
  ['en', 'Dr Maria Holt of Kent University, who led the study, warned that "the sea will not wait for our permits".'],
  ['en', 'More than a third of pupils walk over two miles to school, twice as many as ten years ago.'],
  ['en', 'Police arrested two men, aged 19 and 43, at 6.30 p.m. on 3 March after a chase on the A12 near Route 7.'],
  [
    'en',
    'The council approved measures such as closing the east gate, moving the fish market and planting trees along the road.',
  ],
  ['en', 'In a letter to the board, former mayor John Hale wrote: "Nobody asked the people who live here."'],
  ['en', 'Under the plan, each household gets £400, each shop £1,500 and each school £10,000 from next April.'],
  ['en', 'The company’s profit rose by nearly a fifth to 3.2 billion dollars, up from 2.7 billion a year earlier.'],
  [
    'en',
    'One of the owners, who asked not to be named, said he had lost six boats, worth some 90,000 pounds, in a single night.',
  ],
  [
    'vi',
    'Khoảng 340 trong số 1.200 ngôi nhà ở khu cảng cũ bị hư hại hôm 14/5/2024, Sở Giao thông cho biết trong báo cáo.',
  ],
  ['vi', 'Thành phố sẽ chi từ 2,5 tỷ đến 3 tỷ đồng mỗi năm, cao hơn khoảng 12% so với năm 2019.'],
  [
    'vi',
    'Bà Lê Thị Sáu, giám đốc Ban quản lý bến phà, nói với báo chí hôm thứ sáu rằng ba phần tư số quầy hàng lỗ vào mùa mưa.',
  ],
  [
    'vi',
    '“Chúng tôi không bán bến tàu”, ông Trần Văn Lèo, trưởng bến, khẳng định, “nhưng ít nhất một nửa có thể cho thuê lại.”',
  ],
  ['vi', 'Theo Viện Nghiên cứu sông ngòi, lượng nước dùng giảm từ 900 xuống 650 lít mỗi hộ trong hai năm.'],
  [
    'vi',
    'Bộ Giao thông, đơn vị quản lý 14 cảng, dự kiến nạo vét luồng, sửa chữa cầu cảng và đền bù cho chủ ghe trước mùa lũ.',
  ],
  ['vi', 'Tiểu thương nêu ba lý do: thứ nhất, giá vé cao; thứ hai, tàu đã cũ; thứ ba, không ai trả lời đơn thư.'],
  ['vi', 'Sản lượng đạt 900 tấn năm 2021, 1.700 tấn năm 2022 và 2.500 tấn năm 2023, cao nhất từ trước đến nay.'],
  ['vi', 'Trong số người được hỏi, 45% muốn có cầu, 30% muốn thêm tàu và 25% không có ý kiến.'],
  ['vi', 'Cống cao 12,5 mét, nặng tới 300 tấn và đóng kín trong chưa đầy 20 phút.'],
  [
    'vi',
    'Tiến sĩ Nguyễn Văn Tám, Đại học Cần Thơ, người đứng đầu nghiên cứu, cảnh báo “biển không chờ giấy phép của chúng ta”.',
  ],
  ['vi', 'Hơn một phần ba học sinh đi bộ trên 3 km đến trường, gấp đôi so với mười năm trước.'],
  [
    'vi',
    'Công an bắt hai người đàn ông, 19 và 43 tuổi, lúc 18 giờ 30 ngày 3/3 sau cuộc rượt đuổi trên quốc lộ 1 gần cầu số 7.',
  ],
  ['vi', 'Hội đồng thông qua các biện pháp như đóng cống phía đông, di dời chợ cá và trồng cây dọc tuyến đường.'],
  ['vi', 'Trong thư gửi xã, nguyên Chủ tịch Hồ Văn Năm viết: “Không ai hỏi những người sống ở đây.”'],
  [
    'vi',
    'Theo kế hoạch, mỗi hộ nhận 4 triệu đồng, mỗi cửa hàng 15 triệu đồng và mỗi trường 100 triệu đồng từ tháng 4 tới.',
  ],
  [
    'vi',
    'Lợi nhuận của công ty tăng gần một phần năm, đạt 3,2 nghìn tỷ đồng, so với 2,7 nghìn tỷ đồng cùng kỳ năm trước.',
  ],
  ['vi', 'Một chủ ghe giấu tên kể ông mất sáu chiếc ghe, trị giá chừng 900 triệu đồng, chỉ trong một đêm.'],
  [
    'vi',
    'Hội nghị có sự tham dự của gần 80 nước, vùng lãnh thổ và hơn 20 tổ chức quốc tế, diễn ra tại Hà Nội từ ngày 25 đến 26/10.',
  ],
  ['fr', 'Environ 340 des 1 200 maisons du vieux port ont été touchées le 14 mai 2024, selon la préfecture.'],
  [
    'fr',
    '« Nous ne vendrons pas le quai », a déclaré Jean Morvan, président du port, « mais la moitié peut être louée. »',
  ],
  [
    'fr',
    'La ville prévoit de draguer le chenal, de réparer les quais et de payer les propriétaires avant l’hiver, soit 2,5 millions d’euros par an.',
  ],
  ['es', 'Unas 340 de las 1.200 casas del puerto viejo sufrieron daños el 14 de mayo de 2024, según el ayuntamiento.'],
  ['es', '«No venderemos el muelle», dijo Luis Mora, presidente del puerto, «pero la mitad puede alquilarse».'],
  [
    'es',
    'El municipio prevé dragar el canal, reparar los muelles y pagar a los dueños antes del invierno, unos 2,5 millones de euros al año.',
  ],
  ['de', 'Etwa 340 der 1.200 Häuser im alten Hafen wurden am 14. Mai 2024 beschädigt, teilte die Stadt mit.'],
  ['de', '„Wir verkaufen den Kai nicht“, sagte Hafenmeister Peter Brandt, „aber die Hälfte kann vermietet werden.“'],
  [
    'de',
    'Laut dem Institut für Flüsse sank der Verbrauch von 900 auf 650 Liter je Haushalt, das kostet rund 2,5 Millionen Euro im Jahr.',
  ],
  ['id', 'Sekitar 340 dari 1.200 rumah di pelabuhan lama rusak pada 14 Mei 2024, kata pemerintah kota.'],
  ['id', '“Kami tidak menjual dermaga,” kata Dewi Lestari, kepala pelabuhan, “tetapi separuhnya dapat disewakan.”'],
  [
    'id',
    'Menurut Lembaga Sungai, pemakaian air turun dari 900 menjadi 650 liter per rumah, atau sekitar 2,5 juta rupiah setahun.',
  ],
  ['zh', '市政府表示，2024年5月14日约有340户房屋受损，占旧港区的12%。'],
  ['ja', '市によると、2024年5月14日に旧港の約340戸が被害を受け、全体の12%に当たる。'],
];
