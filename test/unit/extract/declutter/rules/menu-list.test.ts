import { menuList } from '../../../../../src/extract/declutter/rules/menu-list.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(menuList, {
  takes: {
    'sections': { page: storyWith('<ul><li><a href="/n">News</a></li><li><a href="/c">Coast</a></li><li><a href="/o">Opinion</a></li><li><a href="/s">Sport</a></li></ul>', 'before'), gone: ['News', 'Opinion'] },
  },
  keeps: {
    'a table of contents': storyWith('<ul><li><a href="#a">The pillars</a></li><li><a href="#b">The cost</a></li><li><a href="#c">The boats</a></li><li><a href="#d">The gate</a></li></ul>', 'before'),
    'a list between paragraphs': storyWith('<ul><li><a href="/a">Sunda</a></li><li><a href="/b">Bilo</a></li><li><a href="/c">Corvane</a></li><li><a href="/d">Ilmen</a></li></ul>'),
  },
});
