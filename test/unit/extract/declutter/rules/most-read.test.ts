import { mostRead } from '../../../../../src/extract/declutter/rules/most-read.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(mostRead, {
  takes: {
    "an empty rail's heading": { page: storyWith(`<section><h2>Editors' Picks</h2><ul></ul></section>`, 'end'), gone: [`Editors' Picks`] },
    'a rail in the article': { page: storyWith('<div><h3>Most read</h3><ol><li><a href="/1">Island school gets a new roof</a></li><li><a href="/2">Grain quay to be dredged</a></li></ol></div>'), gone: ['Most read', 'Island school', 'Grain quay'] },
    'a German rail': { page: storyWith('<div><h3>Meistgelesen</h3><ul><li><a href="/1">Inselschule bekommt neues Dach</a></li></ul></div>', 'after'), gone: ['Meistgelesen', 'Inselschule'] },
    'its tabs': { page: storyWith('<ul class="trending-tabs"><li><a href="#read">Most read</a></li><li><a href="#shared">Most shared</a></li></ul>'), gone: ['Most read', 'Most shared'] },
  },
  keeps: {
    'a last sentence that opens with the word': storyWith('<p>話題は桟橋だけだった。</p>', 'after'),
    'the contents of a ranking': storyWith('<div class="ranking-chapters"><p>Boats in this ranking</p><ol><li><a href="#one">The grain cutter</a></li><li><a href="#two">The pilot gig</a></li></ol></div>'),
    'a list about reading': storyWith('<h2>Most read</h2><p>Of the books that the library of the island lends, the log of the old pilot is taken home most, the librarian said, and it comes back with salt on the pages.</p>'),
  },
});
