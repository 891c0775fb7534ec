import { consentPlaceholder } from '../../../../../src/extract/declutter/rules/consent-placeholder.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(consentPlaceholder, {
  takes: {
    'in place of a video': { page: storyWith('<div class="embed-consent"><p>We need your permission to load this content. We use cookies from the provider of the video.</p><button>Allow and continue</button></div>'), gone: ['We need your permission'] },
    'a German placeholder': { page: storyWith('<div><p>Externer Inhalt</p><p>An dieser Stelle finden Sie externen Inhalt, der den Artikel ergänzt. Mit Ihrer Zustimmung wird er geladen.</p><button>Inhalt anzeigen</button></div>'), gone: ['An dieser Stelle'] },
    'one with the reader\'s settings': { page: storyWith('<div><h3>Externer Inhalt nicht verfügbar</h3><p>Deine Einstellungen verhindern, dass wir dir die externen Inhalte dieser Seite zeigen, also Karten, Tabellen und Beiträge aus Netzwerken.</p><p><button>Einstellungen ändern</button></p></div>'), gone: ['Externer Inhalt', 'Deine Einstellungen'] },
  },
  keeps: {
    'a story about cookies': storyWith('<p>The harbor’s site uses cookies without asking, the data office said, and must ask for your consent from May, or pay a fine that is larger than the cost of the pillars.</p>'),
  },
});
