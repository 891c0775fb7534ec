import { paywallAsk } from '../../../../../src/extract/declutter/rules/paywall-ask.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(paywallAsk, {
  takes: {
    'an offer box': { page: storyWith('<div class="offer"><h3>Subscribe to continue reading</h3><ul><li>Unlimited access to all articles</li><li>Cancel anytime</li></ul><a href="/subscribe">Start your free trial</a></div>'), gone: ['Subscribe to continue', 'Unlimited access', 'Cancel anytime'] },
    'a line with a button': { page: storyWith('<p>Already a subscriber? <a href="/login">Sign in</a></p>', 'after'), gone: ['Already a subscriber'] },
    'a German offer': { page: storyWith('<div><p>Nur für Abonnenten</p><p>Um weiterzulesen, testen Sie das Digital-Abo vier Wochen kostenlos.</p><a href="/abo">Jetzt testen</a></div>', 'after'), gone: ['Um weiterzulesen'] },
  },
  keeps: {
    'a story under the name paywall': storyWith('<div class="paywall"><p>Part 0 of the report describes the wall in detail, the tides that wash it, and the people who come to look at it on Sundays.</p><p>Part 1 of the report describes the wall in detail, the tides that wash it, and the people who come to look at it on Sundays.</p><p>Part 2 of the report describes the wall in detail, the tides that wash it, and the people who come to look at it on Sundays.</p></div>'),
    'a price in prose': storyWith('<p>The ferry company offers unlimited access to all of its lines for forty crowns a month, and passengers may cancel at any time, its director said when the pier was closed.</p>'),
  },
});
