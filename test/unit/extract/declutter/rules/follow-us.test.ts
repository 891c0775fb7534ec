import { followUs } from '../../../../../src/extract/declutter/rules/follow-us.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(followUs, {
  takes: {
    'a channel': { page: storyWith('<p>Follow us on <a href="https://t.me/dispatch">Telegram</a> for the latest.</p>'), gone: ['Follow us on'] },
    'a Ukrainian channel': { page: storyWith('<p>Підписуйтесь на наш <a href="https://t.me/x">телеграм-канал</a></p>'), gone: ['Підписуйтесь'] },
    'a preferred source': { page: storyWith('<div><a href="https://www.google.com/preferences/source?q=x.example">Add The Dispatch as a preferred source on Google</a></div>', 'before'), gone: ['preferred source'] },
    'a desk on several networks': { page: storyWith('<p>Follow Harbordesk on <a href="https://www.instagram.com/harbordesk">Instagram</a>, <a href="https://www.facebook.com/harbordesk">Facebook</a> and <a href="https://www.youtube.com/harbordesk">YouTube</a>.</p>'), gone: ['Follow Harbordesk'] },
  },
  keeps: {
    'advice that follows something on a network': storyWith('<p>Follow the tide on Facebook, where the harbor office now posts the height of the water every hour, and stay away from the northern pier until the warden has opened the gate again, the council told the islanders.</p>'),
    'a channel as evidence': storyWith('<p>The captain wrote on <a href="https://t.me/captain/12">his channel</a> on Monday that the wall had moved again, and showed a picture of the mark on the tower with the water above it.</p>'),
    'following in prose': storyWith('<p>“Follow us on deck,” the captain told the visitors.</p>'),
  },
});
