import { adLabel } from '../../../../../src/extract/declutter/rules/ad-label.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(adLabel, {
  takes: {
    'a label that is a sentence': { page: storyWith('<p>Article continues below this advertisement.</p><p>記事は広告の後に続きます。</p>'), gone: ['below this', '記事は'] },
    'labels': { page: storyWith('<p>Advertisement</p><div>Story continues below advertisement</div>'), gone: ['Advertisement', 'Story continues below'] },
    'a German label': { page: storyWith('<div>Anzeige</div>'), gone: ['Anzeige'] },
    'a Ukrainian label': { page: storyWith('<div>Реклама</div>'), gone: ['Реклама'] },
  },
  keeps: {
    'a sentence that opens with the word': storyWith('<p>提供した地図は古かった。</p>'),
    'an advertisement as a subject': storyWith('<p>The advertisement for the post of warden ran for a year.</p>'),
    'a table of costs': storyWith('<table><tr><td>Advertisement</td><td>9 crowns</td></tr></table>'),
  },
});
