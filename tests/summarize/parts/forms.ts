/** Sentences in many forms of saying, counting, dating and listing, a line each. */
export const forms: Readonly<Record<string, string>> = {
  en: `
Ann Lee said.
Ann Lee and Tom Price said that the gate is shut.
Ann Lee of the rowing club said that the gate is shut.
Ann Lee, 58, said that the gate is shut.
Ann Lee, a teacher in Mill End, said she had seen nothing.
Ann Lee, who owns two boats, and Tom Price, who owns none, said that the gate is shut.
As Ann Lee put it, the gate is shut.
Asked about the gate, Ann Lee said that it is shut.
Both sides said that they would meet again.
Bishop John Hale called the plan “a sin”.
Critics say the gate was never needed.
Harbour master Tom Price denied that the gate had leaked.
He added that the gate is shut.
In her report, Ann Lee writes that the gate is shut.
In the words of Ann Lee, “the gate is shut for good”.
It was Ann Lee who said that the gate is shut.
Lee told the Bay Herald that she would resign.
“No,” said Ann Lee. “The gate is shut.”
Nobody said that the gate is shut.
One owner, who did not want to be named, said that the gate is shut.
Officials said on Monday the gate would stay shut.
Price, meanwhile, says the gate is safe.
Speaking in Mill End, Ann Lee said that the gate is shut.
The Bay Ports Union said in a statement that the gate is shut.
The board, said Ann Lee, has no money left for the gate.
The gate is shut, according to Ann Lee of the harbour office.
The gate is shut, according to a report published on Monday by the Institute of Rivers.
The gate is shut – so says Ann Lee.
The report says that the gate is shut.
The sign at the quay reads: “The gate is shut”.
“The gate is shut,” says one. “It leaks,” says another.
“The gate is shut”, “the boats are late” and “nobody answers” are what the owners say.
The survey found that 45 percent of owners want to sell.
They were told that the gate is shut.
“We were told nothing,” Lee said, adding: “Nobody asked.”
When she was asked why, Lee said that the gate is shut.
A boat costs between 2,000 and 3,000 pounds.
A boat costs from £2,000 to £3,000.
A total of 340 boats were sold, 12 of them for nothing.
About one in four boats leaks.
At 340 metres, the quay is the longest in the bay.
At least 14 people were hurt, three of them badly.
By 2030 the port wants to halve its use of oil.
Fewer than half of the 1,200 homes have a pump.
Five boats, two tugs and a barge were lost.
He has been mayor since 2009 and will leave in 2027.
In 2025, 340 boats were sold; in 2024, 290.
In the first quarter of 2025 sales rose 12% to £3.4 million.
It closed on 3 May, 14 May and 6 June 2026.
It is open from 9 a.m. to 5 p.m., from Monday to Friday.
It took 14 hours and 20 minutes.
More boats than ever, 340, were sold.
Nearly two thirds of pupils walk to school.
No fewer than 340 owners signed.
On the night of 3–4 May 2026, the gate gave way.
Only 3.5% of the money was spent, against 12% a year earlier.
Prices went up by 12 percent, wages by 3 percent.
Route 12, Article 5 and page 340 tell of it.
Sales doubled.
Some 340 million euros, or 12 euros a head, are needed.
The 12-metre gate weighs 300 tonnes.
The fare rises from £2 to £3 on 1 June.
The port has 340 boats, 90 of them made of wood, and 14 quays.
The ratio is 3:1, the score was 2–1.
Twice as many boats as in 2019 were sold.
Two weeks after the storm, on 14 May, 340 boats were still missing.
Up to 340 people an hour cross the river.
The town sells boats, nets and ropes, and buys lamps.
The town sells boats; it buys nets; it rents ropes.
The town will (1) mend the gate, (2) sell the boats and (3) pay the yard.
The town will: mend the gate; sell the boats; pay the yard.
There are two kinds of boats: those that leak and those that do not.
Among them are a gate, a pump and two boats.
The aim is not to sell the boats but to mend them.
Either the gate is mended or the boats are sold.
Neither the gate nor the boats were sold.
If the gate is shut and the boats are late, nobody crosses.
Unless it rains, the gate stays open.
Although the gate is shut, boats cross, because a tug pulls them.
The gate, which was shut in May, and the boats, which were sold, are missed.
The gate was shut to save money.
The gate, old and leaking, was shut.
Having shut the gate, the town sold the boats.
Shut since May, the gate is to be mended by the yard.
To mend the gate, the town sold its boats.
With the gate shut, boats are late.
`,
  vi: `
Ông Trần Văn Lèo nói.
Ông Trần Văn Lèo và bà Lê Thị Sáu cho biết cống đã đóng.
Ông Trần Văn Lèo (58 tuổi, chủ ghe) cho biết cống đã đóng.
Ông Trần Văn Lèo - giám đốc bến phà - cho biết cống đã đóng.
Anh Nguyễn Văn Tám, ngụ ấp 3, kể rằng anh không thấy gì.
Bà Lê Thị Sáu, người có hai chiếc ghe, than rằng cống đóng quá lâu.
Trả lời báo chí, ông Lèo khẳng định cống đã đóng.
Phát biểu tại Bến Lội, Chủ tịch xã Trần Văn Lèo nhấn mạnh cống phải đóng.
Theo ông Lèo, cống đã đóng.
Theo báo cáo của Sở Giao thông, cống đã đóng từ tháng 5.
Theo đó, cống đã đóng.
Cống đã đóng, theo Sở Giao thông.
Sở Giao thông cho hay cống đã đóng.
Người dân cho rằng cống không cần thiết.
Nhiều người nói cống đóng quá lâu.
Không ai nói cống đã đóng.
Ông cho biết thêm cống đã đóng.
Ông Lèo phủ nhận việc cống bị rò.
Ông Lèo đề nghị xã sửa cống trước mùa nước.
“Cống đã đóng”, ông Lèo nói, “và sẽ không mở lại”.
“Không”, bà Sáu đáp. “Cống đã đóng.”
Bà Sáu gọi kế hoạch này là “sai lầm”.
Ông Lèo: “Cống đã đóng, không ai qua được”.
Biển báo ở bến ghi: “Cống đã đóng”.
Khảo sát cho thấy 45% chủ ghe muốn bán.
Họ được thông báo rằng cống đã đóng.
Báo cáo nêu rõ cống đã đóng.
Thủ tướng yêu cầu Bộ Nông nghiệp sửa cống trước ngày 1/6.
Đại biểu Lê Thị Sáu (Đoàn Bến Lội) đề nghị đóng cống.
TS Nguyễn Văn Tám, Viện trưởng Viện Sông ngòi, cảnh báo cống có thể vỡ.
Mỗi chiếc ghe giá từ 20 đến 30 triệu đồng.
Tổng cộng 340 chiếc ghe đã bán, trong đó 12 chiếc cho không.
Cứ bốn chiếc ghe thì một chiếc rò.
Bến dài 340 m, dài nhất vùng.
Ít nhất 14 người bị thương, ba người bị nặng.
Đến năm 2030, bến giảm một nửa lượng dầu.
Chưa đến một nửa trong số 1.200 hộ có máy bơm.
Năm 2025 bán 340 chiếc; năm 2024 bán 290 chiếc.
Quý I/2025, doanh thu tăng 12%, đạt 3,4 tỷ đồng.
Cống đóng các ngày 3/5, 14/5 và 6/6/2026.
Bến mở từ 7 giờ đến 17 giờ, từ thứ hai đến thứ sáu.
Đêm 3 rạng sáng 4/5/2026, cống bị vỡ.
Chỉ 3,5% số tiền được dùng, so với 12% năm trước.
Giá tăng 12%, lương tăng 3%.
Quốc lộ 12, Điều 5 và trang 340 nói về việc này.
Cần khoảng 340 triệu đồng, tức 12.000 đồng mỗi người.
Giá vé tăng từ 20.000 đồng lên 30.000 đồng từ ngày 1/6.
Bến có 340 chiếc ghe, 90 chiếc bằng gỗ, và 14 cầu tàu.
Số ghe bán ra gấp đôi năm 2019.
Hai tuần sau bão, ngày 14/5, vẫn còn 340 chiếc ghe mất tích.
Mỗi giờ có tới 340 người qua sông.
Xã bán ghe, lưới, dây và mua đèn.
Xã bán ghe; mua lưới; thuê dây.
Xã sẽ: sửa cống; bán ghe; trả nợ.
Có hai loại ghe: loại rò và loại không rò.
Trong đó có một cống, một máy bơm và hai chiếc ghe.
Mục tiêu không phải bán ghe mà là sửa ghe.
Hoặc sửa cống, hoặc bán ghe.
Cả cống lẫn ghe đều không bán.
Nếu cống đóng và ghe trễ thì không ai qua sông.
Trừ khi mưa, cống vẫn mở.
Tuy cống đóng nhưng ghe vẫn qua, vì có tàu kéo.
Cống đóng nhằm tiết kiệm tiền.
Để sửa cống, xã bán ghe.
Do cống đóng, ghe bị trễ.
Sau khi đóng cống, xã bán ghe.
Đóng từ tháng 5, cống sẽ được xưởng sửa.
Việc đóng cống khiến ghe bị trễ.
Được biết, cống đã đóng từ tháng 5.
Bên cạnh đó, xã bán ghe cũ để mua máy bơm.
`,
  fr: `
« Le pont est fermé », dit Marie Le Goff.
« Non », répond Jean Morvan. « Il rouvrira. »
Selon Marie Le Goff, maire de Brest, le pont est fermé.
D’après un rapport publié lundi, le pont est fermé.
Marie Le Goff, 58 ans, affirme que le pont est fermé.
Interrogée lundi, Marie Le Goff a déclaré que le pont est fermé.
Elle ajoute que le pont est fermé.
Les riverains disent que le pont est fermé.
Un bateau coûte entre 2 000 et 3 000 euros.
Près d’un tiers des élèves vont à pied à l’école.
Le trafic a baissé de 12 % en 2025, contre 3 % en 2024.
Le pont a fermé le 3 mai, le 14 mai et le 6 juin 2026.
Au moins 14 personnes ont été blessées, dont trois grièvement.
La ville vend des bateaux, des filets et des cordes.
Il y a trois raisons : le prix, le temps et le bruit.
Bien que le pont soit fermé, les bateaux passent.
Si le pont ferme, personne ne passe.
Pour réparer le pont, la ville vend ses bateaux.
Fermé depuis mai, le pont sera réparé par le chantier.
`,
  es: `
«El puente está cerrado», dice Ana Gil.
«No», responde Luis Mora. «Se abrirá».
Según Ana Gil, alcaldesa de Vigo, el puente está cerrado.
Ana Gil, de 58 años, asegura que el puente está cerrado.
Preguntada el lunes, Ana Gil afirmó que el puente está cerrado.
Añadió que el puente está cerrado.
Los vecinos dicen que el puente está cerrado.
Un barco cuesta entre 2.000 y 3.000 euros.
Casi un tercio de los alumnos va a pie a la escuela.
El tráfico bajó un 12 % en 2025, frente al 3 % de 2024.
El puente cerró el 3 de mayo, el 14 de mayo y el 6 de junio de 2026.
Al menos 14 personas resultaron heridas, tres de ellas graves.
La ciudad vende barcos, redes y cuerdas.
Hay tres razones: el precio, el tiempo y el ruido.
Aunque el puente está cerrado, los barcos pasan.
Si el puente cierra, nadie pasa.
Para reparar el puente, la ciudad vende sus barcos.
Cerrado desde mayo, el puente será reparado por el astillero.
`,
  de: `
„Die Brücke ist gesperrt“, sagt Jana Voss.
„Nein“, antwortet Peter Brandt. „Sie öffnet wieder.“
Laut Jana Voss, der Bürgermeisterin von Husum, ist die Brücke gesperrt.
Nach Angaben der Stadt ist die Brücke gesperrt.
Jana Voss, 58, betont, die Brücke sei gesperrt.
Auf Nachfrage erklärte Jana Voss, dass die Brücke gesperrt bleibt.
Sie fügte hinzu, die Brücke sei gesperrt.
Anwohner sagen, die Brücke sei gesperrt.
Ein Boot kostet zwischen 2.000 und 3.000 Euro.
Fast ein Drittel der Schüler geht zu Fuß zur Schule.
Der Verkehr sank 2025 um 12 Prozent, nach 3 Prozent 2024.
Die Brücke war am 3. Mai, am 14. Mai und am 6. Juni 2026 gesperrt.
Mindestens 14 Menschen wurden verletzt, drei davon schwer.
Die Stadt verkauft Boote, Netze und Seile.
Es gibt drei Gründe: den Preis, die Zeit und den Lärm.
Obwohl die Brücke gesperrt ist, fahren Boote.
Wenn die Brücke gesperrt ist, kommt niemand hinüber.
Um die Brücke zu reparieren, verkauft die Stadt ihre Boote.
Seit Mai gesperrt, wird die Brücke von der Werft repariert.
`,
  id: `
“Jembatan ditutup,” kata Surya Wijaya.
“Tidak,” jawab Dewi Lestari. “Jembatan akan dibuka.”
Menurut Surya Wijaya, wali kota Medan, jembatan ditutup.
Menurut laporan yang terbit Senin, jembatan ditutup.
Surya Wijaya, 58 tahun, menegaskan bahwa jembatan ditutup.
Saat ditanya, Surya Wijaya mengatakan bahwa jembatan ditutup.
Ia menambahkan bahwa jembatan ditutup.
Warga mengatakan jembatan ditutup.
Sebuah kapal berharga antara 2.000 dan 3.000 dolar.
Hampir sepertiga siswa berjalan kaki ke sekolah.
Lalu lintas turun 12 persen pada 2025, dibanding 3 persen pada 2024.
Jembatan ditutup pada 3 Mei, 14 Mei dan 6 Juni 2026.
Sedikitnya 14 orang terluka, tiga di antaranya parah.
Kota menjual kapal, jaring dan tali.
Ada tiga alasan: harga, waktu dan kebisingan.
Meskipun jembatan ditutup, kapal tetap lewat.
Jika jembatan ditutup, tidak ada yang lewat.
Untuk memperbaiki jembatan, kota menjual kapalnya.
Ditutup sejak Mei, jembatan akan diperbaiki galangan.
`,
};
