import { dateLine } from '../../../../../src/extract/declutter/rules/date-line.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(dateLine, {
  takes: {
    'a date': { page: storyWith('<div>May 10, 2025 10:06 AM</div>', 'before'), gone: ['May 10, 2025'] },
    'an update': { page: storyWith('<p>Updated: 3 hours ago</p>', 'before'), gone: ['Updated'] },
    'a German date': { page: storyWith('<p>Veröffentlicht am 10. Mai 2025, 10:06 Uhr</p>', 'before'), gone: ['10. Mai'] },
    'a Ukrainian date': { page: storyWith('<p>10 травня 2025, 10:06</p>', 'before'), gone: ['травня'] },
    'a Japanese date': { page: storyWith('<p>2025年5月10日 10時06分</p>', 'before'), gone: ['2025年'] },
  },
  keeps: {
    'the times of a live story': '<article><h1>Council closes the northern pier</h1><section><p>10:20 AM</p><h2>Entry 0</h2><p>What happened in hour 0 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>11:20 AM</p><h2>Entry 1</h2><p>What happened in hour 1 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>12:20 AM</p><h2>Entry 2</h2><p>What happened in hour 2 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>13:20 AM</p><h2>Entry 3</h2><p>What happened in hour 3 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>14:20 AM</p><h2>Entry 4</h2><p>What happened in hour 4 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>15:20 AM</p><h2>Entry 5</h2><p>What happened in hour 5 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>16:20 AM</p><h2>Entry 6</h2><p>What happened in hour 6 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>17:20 AM</p><h2>Entry 7</h2><p>What happened in hour 7 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section><section><p>18:20 AM</p><h2>Entry 8</h2><p>What happened in hour 8 was told to us by those who stood at the gate and watched the divers go down and come up again.</p></section></article>',
    'a year as a subheading': storyWith('<h2>1974</h2><p>That was the year in which the first letter about the wall was printed, and in which the office that should have read it was moved to the other side of the town.</p>'),
    'a sentence with a date': storyWith('<p>On May 10, 2025 the gate was shut.</p>'),
  },
});
