import { typoReport } from '../../../../../src/extract/declutter/rules/typo-report.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(typoReport, {
  takes: {
    'the address of who wrote it': { page: storyWith('<p>Kim Delgado covers the pier. Email her at kim@dispatch.example.</p>', 'after'), gone: ['Kim Delgado'] },
    'a report line': { page: storyWith('<p>Found a mistake? Select the text and press Ctrl+Enter.</p>', 'after'), gone: ['Found a mistake'] },
    'a Ukrainian line': { page: storyWith('<p>Помітили помилку? Виділіть її та натисніть Ctrl+Enter</p>', 'after'), gone: ['Помітили'] },
    'a tip line': { page: storyWith('<p>Got a tip? Write to <a href="mailto:tips@x.example">tips@x.example</a></p>', 'after'), gone: ['Got a tip'] },
  },
  keeps: {
    'an address among the paragraphs': storyWith('<p>Her friends still email her at kim@pier.example.</p>'),
    'a question that a story opens with': storyWith('<p>Found a mistake? The judge put this to the keeper twice on Monday, and nobody in the hall said a word.</p>'),
    'a last sentence that opens with the word': storyWith('<p>문의가 하루 종일 이어졌다.</p>', 'after'),
    'a correction that was made': storyWith('<p>Correction: an earlier version of this story gave the wrong width of the pillars. It has been changed.</p>', 'after'),
    'mistakes in prose': storyWith('<p>The divers had found a mistake in the plans of 1974, which show nine pillars where there are ten, and nobody had told the office about it.</p>'),
    'a police appeal': storyWith('<p>Contact the harbor police if you saw the boat on Monday night.</p>'),
  },
});
