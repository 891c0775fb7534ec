import { copyrightLine } from '../../../../../src/extract/declutter/rules/copyright-line.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(copyrightLine, {
  takes: {
    'notices in sentences': { page: storyWith('<p>Quelle: Hafenamt.</p><p>Copyright 2026 Harbor Dispatch. All rights reserved.</p>'), gone: ['Hafenamt', '2026'] },
    'a notice': { page: storyWith('<p>© 2025 The Harbor Dispatch. All rights reserved.</p>', 'after'), gone: ['All rights reserved'] },
    'a source below the text': { page: storyWith('<p>Quelle: der Nachbar.</p>', 'after'), gone: ['Nachbar'] },
    'where it is printed': {
      page: storyWith(['Een versie van dit artikel verscheen ook in de krant van 21 november 2025.', 'Este artículo se publicó en la edición impresa del 21 de noviembre.', 'Dieser Text stammt aus der Ausgabe 12/2025.'].map((text) => `<p>${text}</p>`).join(''), 'after'),
      gone: ['Een versie', 'Este artículo', 'Dieser Text'],
    },
    'a Korean notice': { page: storyWith('<p>저작권자 © 무단 전재 및 재배포 금지</p>', 'after'), gone: ['무단 전재'] },
    'a notice above what else stands below a text': { page: storyWith('<p>Copyright © 2025 The Harbor Dispatch. All rights reserved. See our terms of use and permissions pages for further information.</p>'), gone: ['terms of use'] },
  },
  keeps: {
    'a version that is told of': storyWith('<p>A version of this story in the print of the almanac has two lamps, and the wardens have kept it since in the tower with all of the others that came to them in the winter after.</p>') + '<p>This article appears in the law of 1925.</p>',
    'a picture and whose it is': storyWith('<figure><img src="/pier.jpg" alt=""><span class="rights">© Nadia Orlo</span></figure>', 'after'),
    'sentences that open with a source': storyWith('<p>Źródło przecieku pozostaje nieznane.</p><p>来源国之一是挪威。</p>'),
    'a source that is told': storyWith('<p>Quelle: der Nachbar.</p>'),
    'a source as the last sentence': storyWith('<p>Źródło przecieku pozostaje nieznane.</p>', 'after'),
    'a source that is linked': storyWith('<p>Джерело: рада порту у <a href="https://t.me/port/12">Telegram</a></p>'),
    'copyright that a paragraph opens with': storyWith('<p>Copyright in the almanac of 1925 has ended, so that all rights reserved by the island council are everybody\'s now.</p>'),
    'a story about copyright': storyWith('<p>All rights reserved to the crown in 1612 passed to the town with the tower, the court held, and with them the right to the fish within sight of it.</p>'),
    'provenance': storyWith('<p>This story was first told in the almanac of the islands.</p>', 'after'),
  },
});
