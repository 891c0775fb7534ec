import { audioWidget } from '../../../../../src/extract/declutter/rules/audio-widget.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(audioWidget, {
  takes: {
    'the news of a player that is not there yet': { page: storyWith('<div class="audio-player"><p>NEW You can now listen to our articles!</p></div>'), gone: ['You can now'] },
    'a note about the voice without a player': { page: storyWith('<div><p>This audio is auto-generated. Please let us know if you have feedback.</p></div>'), gone: ['auto-generated'] },
    'a note beside a player': { page: storyWith('<div><audio controls src="/a.mp3"></audio><span>This audio is created with AI assistance</span></div>'), gone: ['This audio is created'] },
    'a button': { page: storyWith('<div class="listen-button"><button>Listen to this article</button> <span>4 min</span></div>'), gone: ['Listen to this article'] },
    'a long note in a player': { page: storyWith('<div class="article-audioplayer"><span>Diese Audioversion wurde künstlich generiert. Mehr Informationen zu unserer Vorlesefunktion finden Sie <a href="/hier">hier</a>. Wir freuen uns über Ihr Feedback zu diesem Angebot.</span></div>', 'before'), gone: ['Diese Audioversion'] },
    'a German widget': { page: storyWith('<div><p>Artikel anhören</p><audio src="/a.mp3"></audio></div>'), gone: ['Artikel anhören'] },
    'a question beside a player': { page: storyWith('<div><p>Hören Sie?</p><audio src="/a.mp3"></audio></div>'), gone: ['Hören Sie?'] },
    'the times of a player': { page: storyWith('<div><button>▶</button><p>0:00</p><p>3:45</p></div>'), gone: ['0:00', '3:45'] },
    'a long note below the label of a player that is not there yet': { page: storyWith('<div><div>Artikel anhören</div><div><p>Die Audioversion dieses Textes stammt von einer Maschine. Mehr über unsere Vorlesefunktion lesen Sie <a href="/hier">hier</a>.</p></div></div>', 'before'), gone: ['Die Audioversion'] },
  },
  keeps: {
    'a bell that is heard': storyWith('<p>You can now listen to the bell from the gate.</p>'),
    'a voice that was made, told as news': storyWith('<p>This audio is auto-generated, the wardens said, and gave no feedback on whose it was.</p>'),
    'a question in a dialogue': storyWith('<p>„Hören Sie?“</p>'),
    'the hour of an entry': storyWith('<div><p>12:05</p><button>Share</button><p>The gate is shut.</p></div><p>13:05</p>'),
    'a story about machine voices': storyWith('<p>This audio is created with AI assistance, the voice at the gate says before it reads the tides, and the wardens have learned to talk over it.</p>'),
    'a paragraph in a box for the player': storyWith('<div class="article-audio"><p>The bell of the pier rang eleven times that night, and nobody on the island slept before the last of the boats had come home.</p></div>'),
    'a podcast that is part of the story': storyWith('<figure><audio controls src="/interview.mp3"></audio><figcaption>The interview with Ada Holm, recorded at the pier.</figcaption></figure>'),
    'what must not be read aloud': storyWith('<p class="no-tts">The yen gives way</p>'),
    'a paragraph on machine voices': storyWith('<p>Die Audioversion der Hafenzeitung stammt von einer Maschine, und unsere Wärter haben gelernt, mehr <a href="/gezeiten">über die Gezeiten</a> zu reden.</p>'),
  },
});
