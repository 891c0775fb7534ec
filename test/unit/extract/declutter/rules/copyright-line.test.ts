import { copyrightLine } from '../../../../../src/extract/declutter/rules/copyright-line.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(copyrightLine, {
  takes: {
    'a notice': { page: storyWith('<p>© 2025 The Harbor Dispatch. All rights reserved.</p>', 'after'), gone: ['All rights reserved'] },
    'a Korean notice': { page: storyWith('<p>저작권자 © 무단 전재 및 재배포 금지</p>', 'after'), gone: ['무단 전재'] },
  },
  keeps: {
    'a story about copyright': storyWith('<p>All rights reserved to the crown in 1612 passed to the town with the tower, the court held, and with them the right to the fish within sight of it.</p>'),
    'provenance': storyWith('<p>This story was first told in the almanac of the islands.</p>', 'after'),
  },
});
