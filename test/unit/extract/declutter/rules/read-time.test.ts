import { readTime } from '../../../../../src/extract/declutter/rules/read-time.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(readTime, {
  takes: {
    'minutes': { page: storyWith('<span>2 min read</span><p>2 min read</p>', 'before'), gone: ['2 min read'] },
    'a German guess': { page: storyWith('<p>Lesezeit: 4 Minuten</p>', 'before'), gone: ['Lesezeit'] },
    'a Russian guess': { page: storyWith('<p>Время чтения: 3 минуты</p>', 'before'), gone: ['Время чтения'] },
    'a guess behind the date': { page: storyWith('<p>Dec 18, 2025 2 min read</p>'), gone: ['2 min read'] },
  },
  keeps: {
    'a line that speaks of reading': storyWith('<p>Its 1925 preface is a 5 minute read</p>'),
    'minutes of a story': storyWith('<p>5 minutes later the gate was shut.</p>'),
    'a subheading': storyWith('<h2>12 minutes</h2><p>That is how long the boats have between the first sign on the tower and the moment when the warden closes the gate and walks back to the office.</p>'),
  },
});
