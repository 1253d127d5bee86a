/** A text of ours in Markdown, and everybody who may be printed beside a line of it. */
export interface Passage {
  readonly language: string;
  readonly text: string;
  readonly names: readonly string[];
}

export const passages: readonly Passage[] = [
  {
    language: 'en',
    names: ['Ann Lee', 'Tom Price', 'the harbour office', 'Maria Holt', 'the council', 'Price', 'North Quay'],
    text: `# Ferry board keeps its fares

The ferry board will keep its fares until June. It owns three boats. This decision, its director Ann Lee said, will cost the town 40,000 pounds a year.

"We have no other choice," she told reporters on Friday. "The old boats are slow, but they are paid for."

Tom Price, who leads the traders of North Quay, called the plan a mistake. He said that most shops lose money in winter. According to the harbour office, 340 people cross the river each day. That is twice as many as in 2019.

However, the council did not vote. Two of its members were ill. The others asked for a report by 30 April. "Nobody wants to read another one," Maria Holt, a teacher, wrote in a letter. Her pupils cross the river twice a day.

## What the traders want

The traders ask for three things:

- a boat every hour;
- lower fares for pupils, as in 2018;
- a warm room at the quay.

The first of these has been promised before. Such promises, Price said, "warm nobody".

## What happens next

Does the town need a fourth boat? The director does not think so. Instead, the yard will repair the oldest one, which has stood still since May. If that fails, both sides will meet again. In that case, the mayor decides. On the one hand, a new boat is fast. On the other hand, it costs 2 million pounds.
`,
  },
  {
    language: 'vi',
    names: ['Trần Văn Lèo', 'Lê Thị Sáu', 'Sở Giao thông', 'ông Lèo', 'Nguyễn Văn Tám', 'UBND xã', 'Bến Lội'],
    text: `# Bến phà giữ nguyên giá vé

Ban quản lý bến phà sẽ giữ nguyên giá vé đến tháng 6. Đơn vị này có ba con tàu. Theo ông Trần Văn Lèo, giám đốc bến phà, việc này khiến xã hụt thu 400 triệu đồng mỗi năm.

“Chúng tôi không còn cách nào khác”, ông nói với báo chí hôm thứ sáu. “Tàu cũ chạy chậm, nhưng đã trả hết nợ.”

Bà Lê Thị Sáu, đại diện tiểu thương chợ Bến Lội, cho rằng kế hoạch là sai lầm. Bà cho biết phần lớn quầy hàng đều lỗ vào mùa nước. Theo Sở Giao thông, mỗi ngày có 340 người qua sông. Con số này gấp đôi năm 2019.

Tuy nhiên, UBND xã chưa biểu quyết. Hai thành viên bị ốm. Những người còn lại yêu cầu báo cáo trước ngày 30/4. “Không ai muốn đọc thêm báo cáo nữa”, thầy giáo Nguyễn Văn Tám viết trong thư gửi xã. Học trò của thầy qua sông mỗi ngày hai lượt.

## Tiểu thương muốn gì

Tiểu thương đề nghị ba việc:

- mỗi giờ có một chuyến;
- giảm giá vé cho học sinh như năm 2018;
- có phòng chờ ấm ở bến.

Việc thứ nhất đã được hứa từ trước. Những lời hứa như vậy, bà Sáu nói, “không làm ai ấm hơn”.

## Sắp tới sẽ ra sao

Xã có cần con tàu thứ tư không? Giám đốc cho rằng không. Thay vào đó, xưởng sẽ sửa con tàu cũ nhất, vốn nằm bến từ tháng 5. Nếu không được, hai bên sẽ họp lại. Khi đó, chủ tịch xã quyết định. Một mặt, tàu mới chạy nhanh. Mặt khác, tàu mới tốn 2 tỷ đồng.
`,
  },
  {
    language: 'en',
    names: ['Ann Lee', 'Tom Price', 'Reporter', 'the board'],
    text: `# "The river does not wait"

Reporter: Why did the board close the east gate?

Ann Lee: Because the chains had rusted. We saw that in May. I told the owners so, and they agreed.

Reporter: Some say that you were late. What do you answer?

Ann Lee: They are right about one thing. A gate needs three things: chains, oil and somebody who looks at it. My father looked at it each week. "A gate that is not watched is a wall," he used to say.

Tom Price: May I add something? The board asked for money in 2021. The town said no. So did the county.

Reporter: When will it open?

Ann Lee: In June, if the parts come. Otherwise it stays shut until the autumn.
`,
  },
  {
    language: 'vi',
    names: ['Lê Thị Sáu', 'Trần Văn Lèo', 'Phóng viên', 'ban quản lý'],
    text: `# “Con nước không đợi ai”

Phóng viên: Vì sao ban quản lý đóng cống phía đông?

Bà Lê Thị Sáu: Vì dây xích đã gỉ. Chúng tôi thấy điều đó từ tháng 5. Tôi đã nói với các chủ ghe, và họ đồng ý.

Phóng viên: Có người nói bà làm chậm. Bà trả lời thế nào?

Bà Lê Thị Sáu: Họ đúng một điều. Một cái cống cần ba thứ: xích, dầu và người trông. Cha tôi tuần nào cũng ra xem. Ông hay nói: “Cống không ai trông thì chỉ là bức tường”.

Ông Trần Văn Lèo: Tôi xin thêm một ý. Năm 2021, ban quản lý đã xin tiền. Xã không cho. Huyện cũng vậy.

Phóng viên: Bao giờ cống mở lại?

Bà Lê Thị Sáu: Tháng 6, nếu có phụ tùng. Nếu không, cống đóng đến mùa thu.
`,
  },
  {
    language: 'fr',
    names: ['Marie Le Goff', 'Jean Morvan', 'la mairie'],
    text: `# Le bac garde ses tarifs

Le bac gardera ses tarifs jusqu’en juin. Il compte trois bateaux. Selon la directrice Marie Le Goff, cette décision coûtera 40 000 euros à la ville.

« Nous n’avons pas le choix », a-t-elle déclaré vendredi. Jean Morvan, président des commerçants, parle d’une erreur. Il affirme que la plupart des boutiques perdent de l’argent en hiver. D’après la mairie, 340 personnes traversent chaque jour. C’est deux fois plus qu’en 2019. Cependant, le conseil n’a pas voté.
`,
  },
  {
    language: 'es',
    names: ['Ana Gil', 'Luis Mora', 'el ayuntamiento'],
    text: `# El transbordador mantiene sus tarifas

El transbordador mantendrá sus tarifas hasta junio. Tiene tres barcos. Según la directora Ana Gil, esta decisión costará 40.000 euros al municipio.

«No tenemos otra opción», dijo el viernes. Luis Mora, presidente de los comerciantes, habla de un error. Afirmó que la mayoría de las tiendas pierde dinero en invierno. Según el ayuntamiento, 340 personas cruzan cada día. Eso es el doble que en 2019. Sin embargo, el consejo no votó.
`,
  },
  {
    language: 'de',
    names: ['Jana Voss', 'Peter Brandt', 'die Stadt'],
    text: `# Die Fähre hält ihre Preise

Die Fähre hält ihre Preise bis Juni. Sie hat drei Boote. Laut Direktorin Jana Voss kostet diese Entscheidung die Stadt 40.000 Euro im Jahr.

„Wir haben keine andere Wahl“, sagte sie am Freitag. Peter Brandt, Vorsitzender der Händler, nennt den Plan einen Fehler. Er sagte, dass die meisten Läden im Winter Geld verlieren. Nach Angaben der Stadt fahren täglich 340 Menschen über den Fluss. Das sind doppelt so viele wie 2019. Allerdings hat der Rat nicht abgestimmt.
`,
  },
  {
    language: 'id',
    names: ['Surya Wijaya', 'Dewi Lestari', 'pemerintah kota'],
    text: `# Kapal feri mempertahankan tarif

Kapal feri mempertahankan tarifnya hingga Juni. Perusahaan itu memiliki tiga kapal. Menurut Direktur Surya Wijaya, keputusan ini merugikan kota 400 juta rupiah setahun.

“Kami tidak punya pilihan lain,” katanya pada Jumat. Dewi Lestari, ketua pedagang, menyebut rencana itu keliru. Ia mengatakan bahwa sebagian besar toko merugi pada musim hujan. Menurut pemerintah kota, 340 orang menyeberang setiap hari. Jumlah itu dua kali lipat dari 2019. Namun, dewan belum memberikan suara.
`,
  },
];
