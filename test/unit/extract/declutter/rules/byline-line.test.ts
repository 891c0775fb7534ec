import { bylineLine } from '../../../../../src/extract/declutter/rules/byline-line.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(bylineLine, {
  takes: {
    'by and a name': { page: storyWith('<p>By Nadia Orlo</p>', 'before'), gone: ['Nadia Orlo'] },
    'a linked name': { page: storyWith('<div class="author"><a href="/author/orlo">Nadia Orlo</a></div>', 'before'), gone: ['Nadia Orlo'] },
    'a name right above the story, far below its headline': { page: storyWith(`${Array.from({ length: 20 }, (_, index) => `<p><a href="/${index}">Picture ${index}</a></p>`).join('')}<p>By Nadia Orlo and Ben Rask</p>`, 'before'), gone: ['Nadia Orlo'] },
    'who signs a Korean story at its end': { page: storyWith('<p>허지훈 기자 jhh@dispatch.example</p>', 'after'), gone: ['허지훈'] },
    'the same with a place and a link': { page: storyWith('<p>인제=김효은 기자 <a href="mailto:kim@dispatch.example">kim@dispatch.example</a></p>', 'after'), gone: ['김효은'] },
    'a German line': { page: storyWith('<p>Von Nadia Orlo, Sunda</p>', 'before'), gone: ['Nadia Orlo'] },
  },
  keeps: {
    'an address that a Korean story gives at its end': storyWith('<p>신청은 harbor@dispatch.example</p>', 'after'),
    'a reporter whose letter is told of': storyWith('<p>허지훈 기자 편지는 jhh@dispatch.example 주소로 왔다.</p>', 'after'),
    'who is quoted': storyWith('<blockquote><p>Nobody sails today.</p><p class="quote-author">Nadia Orlo</p></blockquote>'),
    'whose picture it is': storyWith('<figure><img src="/pier.jpg" alt=""><figcaption><p>The pier</p><p class="photo-author">Nadia Orlo</p></figcaption></figure>', 'before'),
    'a sentence that begins with by': storyWith('<p>By the evening the gate was shut.</p>'),
    'a line of the story that begins with by': storyWith('<p>By the sea</p>'),
    'a standfirst in a box of authors': storyWith('<div class="author-wrap"><p>A big shift, but with some room to move for the boats</p></div>', 'before'),
  },
});
