import { relatedStory } from '../../../../../src/extract/declutter/rules/related-story.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(relatedStory, {
  takes: {
    "the addresses of a site's own pages below a story": { page: storyWith('<p>Pier news: <a href="https://dispatch.example/hub/pier">https://dispatch.example/hub/pier</a></p><p>Follow our coverage of the tides at https://dispatch.example/tag/tides/</p>', 'after'), gone: ['Pier news', 'of the tides'] },
    'a Turkish label in capitals': { page: storyWith('<p>İLGİLİ HABER: <a href="/n/vapur">Vapurlar neden kalkmayacak</a></p>'), gone: ['Vapurlar'] },
    'a card between paragraphs, its teaser cut': { page: storyWith('<div class="Foo_bar__x7Yz1"><a href="/other"><img src="/p.jpg" alt=""><h3>What is next for the ferries? A move to the south is possible, officials say</h3><p>The ferries could be moved to the southern docks, officials have told the Dispatch, though there is still much doubt about the depth of the wat</p></a></div>'), gone: ['What is next for the ferries', 'depth of the wat'] },
    'the same without names': { page: storyWith('<div><a href="/other"><img src="/p.jpg" alt=""><h3>What is next for the ferries? A move to the south is possible, officials say</h3><p>The ferries could be moved to the southern docks, officials have told the Dispatch, though there is still much doubt about the depth of the wat</p></a></div>'), gone: ['What is next for the ferries', 'depth of the wat'] },
    'a bookmark card': { page: storyWith('<figure class="kg-card kg-bookmark-card"><a href="/o"><div><div>The old pier in pictures</div><div>Ninety years of boats, by those who sailed them.</div></div></a></figure>'), gone: ['The old pier in pictures'] },
    'a read-also line': { page: storyWith('<p>Read also: <a href="/o">Why the pillars moved in the winter storms</a></p>'), gone: ['Why the pillars moved'] },
    'a label and a list': { page: storyWith('<h3>Related articles</h3><ul><li><a href="/a">Island school gets a new roof</a></li><li><a href="/b">Grain quay to be dredged in spring</a></li></ul>'), gone: ['Related articles', 'Island school', 'Grain quay'] },
    'a label whose cards are gone': { page: storyWith('<p class="t">Lesen Sie auch</p>'), gone: ['Lesen Sie auch'] },
    'a French line': { page: storyWith('<p><strong>À lire aussi :</strong> <a href="/o">Le quai nord fermé jusqu’à la fin de l’année</a></p>'), gone: ['À lire aussi'] },
    'a Polish line': { page: storyWith('<p>Czytaj także: <a href="/o">Nabrzeże zamknięte do końca roku</a></p>'), gone: ['Nabrzeże zamknięte'] },
    'a Ukrainian line': { page: storyWith('<p>Читайте також: <a href="/o">Північний пірс закрили до кінця року</a></p>'), gone: ['Північний пірс'] },
    'a Japanese line': { page: storyWith('<p>【関連記事】<a href="/o">北埠頭、年末まで閉鎖</a></p>'), gone: ['北埠頭'] },
  },
  keeps: {
    'an address as a source, the last word of the story': storyWith('<p>Source: https://tide.example/studies/12</p>', 'after'),
    'an address of a hub among the paragraphs': storyWith('<p>The wardens keep the old tables at https://tide.example/hub/tables</p>'),
    'a box of facts in Swedish': storyWith('<div><h3>Fakta</h3><p>Byggd: 1922</p></div>'),
    'a table of contents': storyWith('<div><p>In this report:</p><ol><li><a href="#pillars">The pillars and the storm</a></li><li><a href="#cost">The cost of the repair</a></li><li><a href="#boats">The small boats</a></li></ol></div>'),
    'sources': storyWith('<ul><li><a href="https://council.example/minutes.pdf">Minutes of the council, 4 March</a></li><li><a href="https://survey.example/report">Survey of the piers, first part</a></li></ul>'),
    'a link in a sentence': storyWith('<p>The council’s <a href="/minutes">minutes of the meeting</a> show that the vote was close, with five members for the closing and four against it.</p>'),
    'a subheading that is a label elsewhere': storyWith('<h2>Read more</h2><p>That was the advice that the old warden gave to everyone who came to ask him about the sea, and he meant books, not the signs on the wall of the office.</p>'),
    'a linked picture with its caption': storyWith('<figure><a href="/large.jpg"><img src="/small.jpg" alt="The pier"></a><figcaption>The northern pier on Tuesday morning.</figcaption></figure>'),
  },
});
