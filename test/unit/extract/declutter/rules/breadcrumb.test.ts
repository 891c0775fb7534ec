import { breadcrumb } from '../../../../../src/extract/declutter/rules/breadcrumb.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(breadcrumb, {
  takes: {
    'by name': { page: storyWith('<div class="breadcrumbs"><a href="/">Home</a> <a href="/news">News</a></div>', 'before'), gone: ['Home'] },
    'by name, with the title of the page as its last step': { page: storyWith('<div class="page-breadcrumb"><a href="/">Home</a> <a href="/news">News</a> <b>The ferry to Vellamo sails again after eleven days of ice, and the mayor is on board of it</b></div>', 'before'), gone: ['The ferry to Vellamo sails again'] },
    'by its separators': { page: storyWith('<p><a href="/">Home</a> › <a href="/news">News</a> › <a href="/coast">Coast</a></p>', 'before'), gone: ['Coast'] },
  },
  keeps: {
    'links between slashes in the story': storyWith('<p><a href="/a">Sunda</a> / <a href="/b">Bilo</a> / <a href="/c">Corvane</a>: the three towns that pay for the light.</p>'),
  },
});
