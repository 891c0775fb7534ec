import { viewerLabel } from '../../../../../src/extract/declutter/rules/viewer-label.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(viewerLabel, {
  takes: {
    'fullscreen': { page: storyWith('<figure><img src="/p.jpg" alt=""></figure><p><a href="/p.jpg">View image in fullscreen</a></p>'), gone: ['View image in fullscreen'] },
    'a counter': { page: storyWith('<p>3 of 12</p>'), gone: ['3 of 12'] },
  },
  keeps: {
    'counting in prose': storyWith('<p>3 of 12 pillars moved.</p>'),
    'a subheading': storyWith('<h3>Next</h3><p>The council will meet again in the autumn to look at the report on the other piers, and the town will be asked to pay for what it finds, the mayor said.</p>'),
  },
});
