import { pollWidget } from '../../../../../src/extract/declutter/rules/poll-widget.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(pollWidget, {
  takes: {
    'a vote': { page: storyWith('<form class="poll"><p>Should the pier be closed?</p><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label><button>Vote</button></form>'), gone: ['Should the pier be closed?'] },
  },
  keeps: {
    'a poll as news': storyWith('<p>In a poll by the Dispatch 61 percent said that the pier should be closed, and 22 percent that it should not; the others had not heard of the pier.</p><ul><li>Yes: 61 percent</li><li>No: 22 percent</li></ul>'),
  },
});
