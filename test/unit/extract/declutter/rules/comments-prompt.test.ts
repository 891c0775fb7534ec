import { commentsPrompt } from '../../../../../src/extract/declutter/rules/comments-prompt.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(commentsPrompt, {
  takes: {
    'a way down the page in words of no list': { page: storyWith('<p>Say aye or nay: <a href="#comments">down there</a></p>'), gone: ['Say aye'] },
    'comments that are closed': { page: storyWith('<p>Комментарии к этой статье закрыты.</p><p>Leave a comment below.</p>'), gone: ['закрыты', 'Leave a comment'] },
    'a link to comments': { page: storyWith('<p><a href="#comments">12 Comments</a></p>', 'after'), gone: ['12 Comments'] },
    'a prompt': { page: storyWith('<div class="comments-box"><h3>Join the conversation</h3><p>Comments are moderated.</p><button>Write a comment</button></div>', 'after'), gone: ['Join the conversation'] },
    'a German heading': { page: storyWith('<h2>Kommentare</h2>', 'end'), gone: ['Kommentare'] },
    'a way down the page': { page: storyWith('<p>That was the storm as the wardens saw it, hour by hour, and we should like to hear how it was where you live: tell us in <a href="#comments">the comments</a>.</p>'), gone: ['That was the storm'] },
    'the house rules': { page: storyWith('<p>Please keep to our <a href="/rules">community guidelines</a>.</p>'), gone: ['community guidelines'] },
  },
  keeps: {
    'a place on the page that is no such': storyWith('<p>More of it stands in the <a href="#commentary">keeper’s notes</a>.</p>'),
    'sentences that open with the word': storyWith('<p>Комментировать обвал причала он не стал.</p><p>Kommentieren wollte er den Riss nicht.</p><p>コメントは得られていない。</p><p>댓글로 퍼진 소문은 부인했다.</p>'),
    "another house's rules": storyWith('<p>The company said that the video broke its <a href="https://social.example/rules">community guidelines</a> and took it down within an hour.</p><p>It broke the <a href="https://social.example/rules">community guidelines</a>.</p>'),
    'what was said in comments': storyWith('<p>Читатели пишут <a href="https://social.example/1">в комментариях</a>, что стену видно с моря.</p><p>Das schrieb er <a href="https://social.example/1">in den Kommentaren</a>.</p>'),
    "readers' letters": storyWith('<h2>What do you think?</h2><p>Sir, your report on the northern pier leaves out that my father warned of the wall in 1974, and that his letter was printed in these columns and then forgotten. P. Moen, Sunda</p>'),
    'comment as a word': storyWith('<p>The company declined to comment on the pillars.</p>'),
    'a heading whose id repeats its words': storyWith('<h3 id="comments-on-the-coral-box">The coral box</h3><p>Under the old pier the divers found a box of coral, packed in straw, that nobody had missed and that the museum in Corvane will now put on show.</p>'),
  },
});
