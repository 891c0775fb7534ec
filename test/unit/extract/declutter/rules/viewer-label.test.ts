import { viewerLabel } from '../../../../../src/extract/declutter/rules/viewer-label.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(viewerLabel, {
  takes: {
    'fullscreen': { page: storyWith('<figure><img src="/p.jpg" alt=""></figure><p><a href="/p.jpg">View image in fullscreen</a></p>'), gone: ['View image in fullscreen'] },
    'a link below a caption': { page: storyWith('<figure><img src="/p.jpg" alt=""><figcaption><p>The gate at noon. Nadia Orlo</p><a href="/l">Purchase Licensing Rights, opens new tab</a></figcaption></figure>'), gone: ['Purchase'], stays: ['The gate'] },
    'a counter': { page: storyWith('<p>3 of 12</p>'), gone: ['3 of 12'] },
    'a fraction beside its picture': { page: storyWith('<div><img src="/p.jpg" alt=""><p>3/12</p></div>'), gone: ['3/12'] },
    'a fraction of a series': { page: storyWith('<img src="/p.jpg" alt=""><p>1/12</p><img src="/q.jpg" alt=""><p>2/12</p>'), gone: ['1/12', '2/12'] },
  },
  keeps: {
    'words like a button\'s that are a caption, or its beginning': storyWith('<figure><img src="/p.jpg" alt=""><figcaption><a href="/p">View image in fullscreen</a></figcaption></figure><figure><img src="/q.jpg" alt=""><figcaption><div>Hide caption</div><p>is what the sign at the gate says.</p></figcaption></figure>'),
    "a reviewer's verdicts": storyWith('<h2>The grain quay</h2><p>9/10</p><h2>The inner steps</h2><p>7.5 / 10</p>'),
    'counting in prose': storyWith('<p>3 of 12 pillars moved.</p>'),
    'a subheading': storyWith('<h3>Next</h3><p>The council will meet again in the autumn to look at the report on the other piers, and the town will be asked to pay for what it finds, the mayor said.</p>'),
  },
});
