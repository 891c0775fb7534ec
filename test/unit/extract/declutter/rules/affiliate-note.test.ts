import { affiliateNote } from '../../../../../src/extract/declutter/rules/affiliate-note.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(affiliateNote, {
  takes: {
    'a note': { page: storyWith('<p>If you buy through links on our site, we may earn a commission.</p>', 'before'), gone: ['earn a commission'] },
  },
  keeps: {
    'commissions as news': storyWith('<p>The agent may earn a commission of four percent on each boat, the court heard, and kept silent about it to the nine skippers.</p>'),
  },
});
