import { skipLink } from '../../../../../src/extract/declutter/rules/skip-link.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(skipLink, {
  takes: {
    'a way with a full stop': { page: storyWith('<p>Back to top.</p>'), gone: ['Back to top'] },
    'a link': { page: storyWith('<a href="#story">Skip to content</a>', 'top'), gone: ['Skip to content'] },
    'around a letter': { page: storyWith('<p><a href="#after">Skip past newsletter promotion</a></p><p>after newsletter promotion</p>'), gone: ['Skip past', 'after newsletter promotion'] },
    'a German link': { page: storyWith('<a href="#inhalt">Zum Inhalt springen</a>', 'top'), gone: ['Zum Inhalt'] },
  },
  keeps: {
    'short sentences': storyWith('<p>Back to the old wall, then.</p><p>Skip to 1974.</p>'),
    'skipping in prose': storyWith('<p>Skip to the end of the pier, the children were told, and wait there.</p>'),
    'a subheading': storyWith('<h2>Back to top</h2><p>The team from the islands won its fifth match in a row on Sunday and leads the league again, three points ahead of the town and with a better count of goals.</p>'),
  },
});
