import { affiliateNote } from '../../../../../src/extract/declutter/rules/affiliate-note.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(affiliateNote, {
  takes: {
    'notes in other languages': { page: storyWith('<p>Podemos recibir una comisión por las compras hechas desde nuestros enlaces.</p><p>如果您通过我们的链接购买,我们可能会获得佣金。</p>'), gone: ['Podemos', '佣金'] },
    'a note': { page: storyWith('<p>If you buy through links on our site, we may earn a commission.</p>', 'before'), gone: ['earn a commission'] },
    'a fee': { page: storyWith('<p>If you make a purchase by clicking one of the links, we may earn an affiliate fee.</p>'), gone: ['affiliate fee'] },
  },
  keeps: {
    'a fee as news': storyWith('<p>The agent took an affiliate fee of nine crowns for each lamp.</p>'),
    'a commission in a quote': storyWith('<p>«Podemos recibir una comisión de nuestros clientes», reconoció el corredor ante el juez.</p>'),
    'commissions as news': storyWith('<p>The agent may earn a commission of four percent on each boat, the court heard, and kept silent about it to the nine skippers.</p>'),
  },
});
