import { followUs } from '../../../../../src/extract/declutter/rules/follow-us.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(followUs, {
  takes: {
    'a preferred source in other words, a podcast, a channel behind a colon': {
      page: storyWith('<p>Machen Sie uns auf Google zu Ihrer ersten Wahl. <a href="https://www.google.com/preferences/source?q=x.example">Hier klicken</a></p><p>Listen to our podcast on <a href="https://podcasts.apple.com/1">Apple Podcasts</a> or wherever you are.</p><p>Resta sempre aggiornato: <a href="https://whatsapp.com/channel/1">segui il canale WhatsApp</a></p>'),
      gone: ['ersten Wahl', 'our podcast', 'Resta sempre'],
    },
    'an ask without a link': { page: storyWith('<p>Join the Dispatch’s WhatsApp Channel</p>'), gone: ['WhatsApp Channel'] },
    'an ask above its link': { page: storyWith('<div><p>Keep up with all the latest news by following the Dispatch</p><a href="https://whatsapp.com/channel/x">Tap here</a></div>'), gone: ['Keep up', 'Tap here'] },
    'a channel': { page: storyWith('<p>Follow us on <a href="https://t.me/dispatch">Telegram</a> for the latest.</p>'), gone: ['Follow us on'] },
    'an ask with the channels below it': { page: storyWith('<p>Чтобы получать новости, подписывайтесь на наши каналы:</p><ul><li><a href="https://t.me/pier">Telegram</a></li><li><a href="https://youtube.com/pier">YouTube</a></li></ul>'), gone: ['Чтобы получать', 'Telegram', 'YouTube'] },
    'who wrote it, below the story, without a link': { page: storyWith('<p>Reach Kim Delgado at kim@dispatch.example. Follow her on X @kim.</p>', 'after'), gone: ['Reach Kim'] },
    'a Ukrainian channel': { page: storyWith('<p>Підписуйтесь на наш <a href="https://t.me/x">телеграм-канал</a></p>'), gone: ['Підписуйтесь'] },
    'a preferred source': { page: storyWith('<div><a href="https://www.google.com/preferences/source?q=x.example">Add The Dispatch as a preferred source on Google</a></div>', 'before'), gone: ['preferred source'] },
    'a desk on several networks': { page: storyWith('<p>Follow Harbordesk on <a href="https://www.instagram.com/harbordesk">Instagram</a>, <a href="https://www.facebook.com/harbordesk">Facebook</a> and <a href="https://www.youtube.com/harbordesk">YouTube</a>.</p>'), gone: ['Follow Harbordesk'] },
    'a channel of ours': { page: storyWith('<p>Більше новин у <a href="https://t.me/x">нашому телеграм-каналі</a></p><p>Mehr dazu in unserem <a href="https://whatsapp.com/channel/1">WhatsApp-Kanal</a></p><p>Más noticias en nuestro <a href="https://whatsapp.com/channel/1">canal de WhatsApp</a></p>'), gone: ['Більше новин', 'Mehr dazu', 'Más noticias'] },
    'Google News in a language without a list': { page: storyWith('<p>Kövessen minket itt is: <a href="https://news.google.com/publications/x">Google News</a></p><p>עקבו אחרינו ב <a href="https://news.google.com/publications/x">Google News</a></p>'), gone: ['Kövessen', 'עקבו'] },
    'a reporter': { page: storyWith('<p>Follow Ada Holm on X <a href="https://x.com/holm">@holm</a></p>'), gone: ['Follow Ada Holm'] },
    'two services by their names, below the story, in a language without a list': { page: storyWith('<p>Harbordeski: <a href="https://twitter.com/harbordesk">Twitter</a> | <a href="https://www.facebook.com/pages/harbordesk/1">Facebook</a></p>', 'after'), gone: ['Harbordeski'] },
    'a link and no sentence': { page: storyWith('<p><a href="https://whatsapp.com/channel/1">WhatsApp channel of The Dispatch</a></p>'), gone: ['WhatsApp channel'] },
    'an ask that ends in its link, and what is done with those who follow': { page: storyWith('<div><strong>Get the latest of the harbor and its three islands to your phone</strong> <a href="/whatsapp-group">Join us on WhatsApp</a><p>Whoever joins is shown special offers and adverts from us and our partners, and may leave again at any time they like.</p></div>'), gone: ['Get the latest', 'Whoever joins'] },
  },
  keeps: {
    'a channel that somebody was to join': storyWith('<p>Join the WhatsApp channel, the office told the skippers, and nobody did.</p><p>“Join the pier’s WhatsApp channel”</p>', 'after'),
    'an account without a link among the paragraphs': storyWith('<p>Follow her on X, the sign at the gate says: @kim.</p>'),
    'a sentence that asks to follow, with a list that leads elsewhere': storyWith('<p>Подписывайтесь на наши каналы, просил он в письме, где были ещё строки:</p><ul><li><a href="https://t.me/pier/12">о воде</a></li><li>о ветре</li></ul>'),
    'a podcast and a channel that are told of': storyWith('<p>The keeper told the <a href="https://podcasts.apple.com/1">Harbor podcast</a> that the lamp went out at nine.</p><p>Secondo il <a href="https://whatsapp.com/channel/1">canale WhatsApp</a> del porto, la lampada si spense alle nove.</p>'),
    'a story that links a page of Google': storyWith('<p>Holm typed the name of the pier into <a href="https://www.google.com/search?q=pier">Google</a> and found <a href="https://news.google.com/articles/x">an old report</a>.</p>'),
    'a channel as the source': storyWith([
      'Об этом сообщает <a href="https://t.me/baza/1">телеграм-канал Baza</a>.', 'Видео опубликовал <a href="https://t.me/mash/2">Telegram-канал Mash</a>.',
      'Про це йдеться у <a href="https://t.me/kyivoda/1">Telegram-каналі</a> Київської ОВА.', 'Про це міністр <a href="https://www.facebook.com/min/1">написав на своїй сторінці у Facebook</a>.', 'Відео опублікували в <a href="https://t.me/x/2">телеграм-каналі «Харків»</a>.',
      'El alcalde lo anunció en su <a href="https://www.instagram.com/p/1">canal de WhatsApp</a> e invitó a los vecinos.', 'Das schrieb der Minister <a href="https://www.facebook.com/min/1">auf Facebook</a>.', 'Le maire l’a annoncé sur sa <a href="https://whatsapp.com/channel/1">chaîne WhatsApp</a>.',
      'A fisherman who spoke to us on X posted <a href="https://x.com/f/1">a video of the wave</a>.', 'The mayor told us on Facebook that she would <a href="https://www.facebook.com/mayor/1">not resign</a>.', 'The group runs a <a href="https://whatsapp.com/channel/1">WhatsApp channel</a> where fishermen share warnings.',
      'Il sindaco lo ha scritto sul suo <a href="https://whatsapp.com/channel/1">canale WhatsApp</a>.', 'Burmistrz napisał o tym <a href="https://www.facebook.com/b/1">na Facebooku</a>.', 'Bakan bunu <a href="https://x.com/b/1">sosyal medya hesabından</a> duyurdu.', '町長は<a href="https://x.com/b/1">公式アカウント</a>で発表した。', '该校在<a href="https://weibo.com/1">官方微博</a>发布通报。',
    ].map((text) => `<p>${text}</p>`).join('')),
    'advice that follows something on a network': storyWith('<p>Follow the tide on Facebook, where the harbor office now posts the height of the water every hour, and stay away from the northern pier until the warden has opened the gate again, the council told the islanders.</p>'),
    'a channel as evidence': storyWith('<p>The captain wrote on <a href="https://t.me/captain/12">his channel</a> on Monday that the wall had moved again, and showed a picture of the mark on the tower with the water above it.</p>'),
    'two services in a story, and two posts below it': storyWith('<p>Holm has an account at <a href="https://twitter.com/holm">Twitter</a> and one at <a href="https://www.facebook.com/holm">Facebook</a>.</p>') + '<p>Statements: <a href="https://twitter.com/holm/status/1">Twitter</a>, <a href="https://www.facebook.com/holm/posts/2">Facebook</a></p>',
    'following in prose': storyWith('<p>“Follow us on deck,” the captain told the visitors.</p>'),
    'an ask that is told, with a link to something else': storyWith('<div><p>The wardens wrote that fishermen may join us on WhatsApp on the wall of the pier last night, and by the morning a hundred people from <a href="/islands">the islands</a> had done so.</p><p>None of our partners knew of it, the council told the reporters in the hall that evening.</p></div>'),
  },
});
