import { toolbar } from '../../../../../src/extract/declutter/rules/toolbar.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(toolbar, {
  takes: {
    'buttons by role': { page: storyWith('<div role="toolbar"><button>A−</button><button>A+</button></div>', 'before'), gone: ['A+'] },
    'by name': { page: storyWith('<div class="article-actions"><a href="#c">Comments</a><button>Save</button></div>', 'before'), gone: ['Save'] },
  },
  keeps: {
    'a story about a toolbar': storyWith('<div class="toolbar-story"><p>The toolbar of the new chart shows the depth under the keel and the way to the next light, which the skippers had asked for since the first version came out.</p></div>'),
  },
});
