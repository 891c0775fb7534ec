import { navigation } from '../../../../../src/extract/declutter/rules/navigation.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(navigation, {
  takes: {
    'menus and footers': { page: storyWith('<nav><a href="/n">News</a></nav><footer><p>Imprint</p></footer>', 'end'), gone: ['News', 'Imprint'] },
    "an article's footer of links": { page: storyWith('<footer><p>Filed under <a href="/h">Harbors</a></p></footer><footer><p>The Dispatch is printed on recycled paper.</p><button>Print</button></footer><footer><p>Enjoyed this story? Support our journalism by becoming a member.</p></footer>', 'after'), gone: ['Filed under', 'The Dispatch is printed', 'Enjoyed this story'] },
  },
  keeps: {
    'notes below the story': storyWith('<footer><p>Additional reporting by Tor Moen in Sunda.</p><p>This article was amended on 21 November. An earlier version gave the wrong length.</p></footer>', 'after'),
    'a table of contents': storyWith('<nav class="toc"><a href="#a">The pillars</a><a href="#b">The cost</a></nav>'),
    'the source of a quote': storyWith('<blockquote><p>The sea gives back what it likes.</p><footer>The old pilot</footer></blockquote>'),
    'a list of places on the page in a nav': storyWith('<nav><a href="#pillars">The pillars</a> <a href="#cost">The cost</a></nav>'),
  },
});
