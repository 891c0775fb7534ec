import { appAsk } from '../../../../../src/extract/declutter/rules/app-ask.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(appAsk, {
  takes: {
    'a store link': { page: storyWith('<p>Download our app: <a href="https://apps.apple.com/app/id1">iPhone</a>, <a href="https://play.google.com/store/apps/details?id=x">Android</a></p>'), gone: ['Download our app'] },
    'a question about notifications': { page: storyWith('<div class="push-prompt"><p>Would you like to receive breaking news alerts?</p><button>Allow</button><button>Not now</button></div>', 'top'), gone: ['Would you like'] },
  },
  keeps: {
    'a story about an app': storyWith('<p>The harbor’s own app, which nine hundred skippers use, showed the gate as open all night, and push notifications about the storm came two hours late, the report says.</p>'),
    'a list of apps that is the story': storyWith('<ul><li><a href="https://apps.apple.com/app/id1">Tidewatch</a></li><li><a href="https://apps.apple.com/app/id2">Harbor Map</a></li></ul>'),
  },
});
