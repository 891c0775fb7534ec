import { dateLine } from '../../../../../src/extract/declutter/rules/date-line.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

/** Each begins with a word of dates, or a date, and has a number. */
const sentences = [
  'Published in 1994, the book remains a classic.', 'Posted to Kabul in 2009, he stayed for 14 months.', 'Created in May 1932 by Ada Holm, it employs 28 people.', 'Created in 1932 by Ada Holm',
  'Erschienen 1994, gilt das Buch bis heute als Klassiker.', 'Stand 2023 lebten dort 400 Menschen.', 'Am 12. März 2022 wurde der Hafen gesperrt.', 'Vom 12. bis 14. März bleibt der Hafen gesperrt.',
  'Publié en 1954, le roman a connu un immense succès.', 'Le 12 mars 2022, la mairie a fermé le port.', 'Creado en 1932, el club cuenta con 300 socios.', 'Pubblicato nel 1954, il libro ebbe successo.', 'Data de 1932 o primeiro clube da cidade.',
  'Geplaatst in 1932, staat het beeld er nog steeds.', 'Data 3 maja 1791 roku jest dla nas święta.', 'Створено 1932 року, клуб має 300 членів.', 'Создано в 1932 году, общество живо.', 'Skapad 1932 har klubben 300 medlemmar.', 'Endret seg mye har det ikke siden 1994.', 'Oprettet i 1932 har klubben 300 medlemmer.',
  'Güncel nüfus 2023 yılında 400 kişiydi.', '2024年1月1日、能登半島を大きな地震が襲った。', '2011年3月11日，小镇遭海啸袭击。', '发表这篇论文的3位学者来自剑桥。', '2011년 3월 11일 마을에 쓰나미가 덮쳤다.',
];

checkRule(dateLine, {
  takes: {
    'a date': { page: storyWith('<div>May 10, 2025 10:06 AM</div>', 'before'), gone: ['May 10, 2025'] },
    'a date behind a place': { page: storyWith('<p>NEW YORK | Thu May 10, 2025 3:27pm EDT</p>', 'before'), gone: ['NEW YORK'] },
    'a heading that says when': { page: storyWith('<h6>Published: May 10, 2025</h6>', 'before'), gone: ['May 10, 2025'] },
    'an update': { page: storyWith('<p>Updated: 3 hours ago</p>', 'before'), gone: ['Updated'] },
    'a German date': { page: storyWith('<p>Veröffentlicht am 10. Mai 2025, 10:06 Uhr</p>', 'before'), gone: ['10. Mai'] },
    'a Ukrainian date': { page: storyWith('<p>10 травня 2025, 10:06</p>', 'before'), gone: ['травня'] },
    'a Japanese date': { page: storyWith('<p>2025年5月10日 10時06分</p>', 'before'), gone: ['2025年'] },
    'a Korean date': { page: storyWith('<p>입력 2025. 5. 10. 오전 10:06</p>', 'before'), gone: ['2025. 5. 10'] },
    'numbers': { page: storyWith('<p>10/05/2025</p><p>2025-05-10</p><p>10:06</p>', 'before'), gone: ['10/05/2025', '2025-05-10', '10:06'] },
    'how long ago': { page: storyWith('<p>3 hours ago</p><p>vor 3 Stunden</p><p>il y a 3 heures</p><p>hace 3 horas</p><p>3 ore fa</p><p>há 3 horas</p><p>3 uur geleden</p><p>3 godziny temu</p><p>3 години тому</p><p>3 часа назад</p><p>3 timmar sedan</p><p>3 saat önce</p><p>3時間前</p>', 'before'), gone: ['ago', 'vor', 'il y a', 'hace', 'fa', 'há', 'geleden', 'temu', 'тому', 'назад', 'sedan', 'önce', '前'] },
    'a date with names': { page: storyWith('<p>Posted by Ada Holm on May 10, 2025 in Harbors</p><p>Veröffentlicht am 10. Mai 2025 von Ada Holm</p><p>Publié le 10 mai 2025 par Ada Holm</p><p>更新：2025年5月10日 編集部</p>', 'before'), gone: ['Posted by', 'Veröffentlicht', 'Publié', '更新'] },
  },
  keeps: {
    'a match behind a place': storyWith('<p>NEW YORK | Thursday 3:27pm</p>'),
    'the times of a live story': '<article><h1>Council closes the northern pier</h1><section><p>10:20 AM</p><h2>Entry 0</h2><p>What happened in hour 0 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>11:20 AM</p><h2>Entry 1</h2><p>What happened in hour 1 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>12:20 AM</p><h2>Entry 2</h2><p>What happened in hour 2 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>13:20 AM</p><h2>Entry 3</h2><p>What happened in hour 3 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>14:20 AM</p><h2>Entry 4</h2><p>What happened in hour 4 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>15:20 AM</p><h2>Entry 5</h2><p>What happened in hour 5 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>16:20 AM</p><h2>Entry 6</h2><p>What happened in hour 6 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>17:20 AM</p><h2>Entry 7</h2><p>What happened in hour 7 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>18:20 AM</p><h2>Entry 8</h2><p>What happened in hour 8 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section></article>',
    'a year as a subheading': storyWith('<h2>1974</h2><p>That was the year in which the first letter about the wall was printed, and in which the office that should have read it was moved to the other side of the town.</p>'),
    'numbers that are no date': storyWith('<p>42</p><p>1961</p><p>9/10</p><p>2.0.1</p><p>12.50</p><p>3 - 1</p><p>832-982-2079</p><p>$1/mo for 3 months</p>'),
    'how long something took': storyWith('<p>25 years.</p><p>45 to 55 mins</p><p>2 Stunden 30 Minuten</p><p>3 semanas y 2 días</p><p>25年。</p><p>10분</p>'),
    'sentences that begin as dates do': storyWith(sentences.map((text) => `<p>${text}</p>`).join('')),
    'a sentence with a date': storyWith('<p>On May 10, 2025 the gate was shut.</p>'),
  },
});
