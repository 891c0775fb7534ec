import { appAsk } from '../../../../../src/extract/declutter/rules/app-ask.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(appAsk, {
  takes: {
    'a link to a store by way of another service': { page: storyWith('<p><a href="https://dispatch.app.link/1">下載「港口」App，即睇潮汐</a></p>'), gone: ['下載'] },
    'an ask without a link, below the story': { page: storyWith('<p>Get the Dispatch app</p>', 'after'), gone: ['Get the Dispatch'] },
    'one for ours': { page: storyWith('<p>Download our app for the latest news</p>'), gone: ['Download our app'] },
    'a store link': { page: storyWith('<p>Download our app: <a href="https://apps.apple.com/app/id1">iPhone</a>, <a href="https://play.google.com/store/apps/details?id=x">Android</a></p>'), gone: ['Download our app'] },
    'a question about notifications': { page: storyWith('<div class="push-prompt"><p>Would you like to receive breaking news alerts?</p><button>Allow</button><button>Not now</button></div>', 'top'), gone: ['Would you like'] },
    "the house's app": { page: storyWith('<p>Our reporters write for the app first, which you find on the <a href="https://apps.apple.com/app/id1">App Store</a>.</p><p>Free on <a href="https://apps.apple.com/app/id1">iOS</a> and <a href="https://play.google.com/store/apps/details?id=x">Android</a></p>'), gone: ['Our reporters', 'Free on'] },
  },
  keeps: {
    'a step of the story': storyWith('<p>Get the harbor app</p><p><strong>Download our app</strong></p><ul><li>Download our app first</li></ul>'),
    'who was told to': storyWith('<p>Download our app, the office told the skippers.</p>'),
    'a sentence about an app': storyWith('<p>The app is available on the <a href="https://apps.apple.com/app/waves">App Store</a> and will come to Android in spring.</p>'),
    'apps one after another': storyWith('<p>Free on <a href="https://apps.apple.com/app/id1">iOS</a> and <a href="https://play.google.com/store/apps/details?id=x">Android</a></p><p><a href="https://apps.apple.com/app/prata/id2">Download Prata for iPhone</a></p>'),
    'a story about an app': storyWith('<p>The harbor’s own app, which nine hundred skippers use, showed the gate as open all night, and push notifications about the storm came two hours late, the report says.</p>'),
    'a list of apps that is the story': storyWith('<ul><li><a href="https://apps.apple.com/app/id1">Tidewatch</a></li><li><a href="https://apps.apple.com/app/id2">Harbor Map</a></li></ul>'),
  },
});
