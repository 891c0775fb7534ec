import { tagList } from '../../../../../src/extract/declutter/rules/tag-list.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(tagList, {
  takes: {
    'a named list': { page: storyWith('<ul class="tags"><li><a href="/tag/pier">Pier</a></li><li><a href="/tag/coast">Coast</a></li></ul>', 'after'), gone: ['Pier', 'Coast'] },
    'a labelled line': { page: storyWith('<p>Topics: <a href="/t/pier">Pier</a>, <a href="/t/coast">Coast</a></p>', 'after'), gone: ['Topics'] },
    'by where they lead': { page: storyWith('<div><a href="/tag/pier/">Pier</a> <a href="/tag/coast/">Coast</a></div>', 'after'), gone: ['Pier'] },
  },
  keeps: {
    'numbers': storyWith('<p>7 boats were counted on Tuesday.</p>'),
    'headings of a numbered list': storyWith('<h2 class="tag-heading"><a href="https://shop.example/airer">1. The heated airer</a></h2>'),
    'a sentence about topics': storyWith('<p>Topics: that was all the agenda said, and nobody asked.</p>'),
  },
});
