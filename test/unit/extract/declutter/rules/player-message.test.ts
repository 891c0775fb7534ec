import { playerMessage } from '../../../../../src/extract/declutter/rules/player-message.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(playerMessage, {
  takes: {
    'what stands where an embed is to come': { page: storyWith('<p>Loading...</p>'), gone: ['Loading'] },
    'a player that is not there yet': { page: storyWith('<div><p>Caricamento player</p></div>'), gone: ['Caricamento'] },
    'a player without scripts': { page: storyWith('<div class="video-js"><p class="vjs-no-js">To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p></div>'), gone: ['To view this video'] },
    'a player of another kind': { page: storyWith('<figure><div class="media-player"><p>Media playback is unsupported on your device</p></div></figure>'), gone: ['Media playback'] },
    'a slideshow': { page: storyWith('<p class="slideshow-noscript robots-nocontent">This slideshow requires JavaScript.</p>'), gone: ['This slideshow'] },
  },
  keeps: {
    'a word of the story': storyWith('<p>Loading</p><p>Loading was slow.</p>'),
    'browsers in prose': storyWith('<p>The map does not support every browser that the skippers use, and to view this video of the tide they must enable JavaScript, which the office advises against.</p>'),
  },
});
