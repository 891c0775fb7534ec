import { shareBar } from '../../../../../src/extract/declutter/rules/share-bar.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(shareBar, {
  takes: {
    'share links': { page: storyWith('<ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://twitter.com/intent/tweet?u=x">Twitter</a></li><li><a href="mailto:?subject=x">Email</a></li></ul>'), gone: ['Facebook', 'Email'] },
    'labels': { page: storyWith('<div class="Tools_row__x1Y2z"><button>Share</button></div><p>Copy link</p>', 'before'), gone: ['Share', 'Copy link'] },
    'a Korean bar': { page: storyWith('<div><button>공유하기</button></div><p>인쇄</p>', 'before'), gone: ['공유하기', '인쇄'] },
    'the button on a picture': { page: storyWith('<div class="columns"><div><p>What you will learn:</p><ul><li>How a wall is braced (3 hours)</li><li>How a caisson is sunk (4 hours)</li><li>How the tide is read (2 hours)</li></ul></div><div><p><a href="https://pinterest.com/pin/create/button/?url=x">Pin</a></p></div></div>'), gone: ['Pin'], stays: ['What you will learn', 'How a caisson'] },
  },
  keeps: {
    'a table of shares': storyWith('<table><tr><th>Company</th><th>Share</th></tr><tr><td>North Docks</td><td>12 percent</td></tr></table>'),
    'a quoted post': storyWith('<blockquote><p>The wall is moving again.</p><p>— The captain <a href="https://twitter.com/captain/status/1">November 19</a></p></blockquote>'),
    'a subheading': storyWith('<h2>Share</h2><p>Each of the nine skippers holds one ninth of the inner steps, a right that goes back to the year in which the tower was built and that none of them has ever sold.</p>'),
  },
});
