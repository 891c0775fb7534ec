import { authorBio } from '../../../../../src/extract/declutter/rules/author-bio.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(authorBio, {
  takes: {
    'a named box': { page: storyWith('<div class="author-bio"><h4>Nadia Orlo</h4><p>Nadia Orlo has covered the coast for the Dispatch since 2011. She lives in Sunda with two boats and writes about the sea.</p></div>', 'after'), gone: ['has covered the coast'] },
    'a labelled box': { page: storyWith('<div><h4>About the author</h4><p>Nadia Orlo has covered the coast for the Dispatch since 2011. She lives in Sunda with two boats and writes about the sea.</p></div>', 'end'), gone: ['About the author'] },
  },
  keeps: {
    'a person in prose': storyWith('<p>Ada Holm is an engineer who has worked on piers for thirty years and who teaches at the school in Corvane, where she also keeps the archive of the storms.</p>'),
    'additional reporting': storyWith('<p>Mara Lind in Bilo contributed to this report.</p>', 'after'),
  },
});
