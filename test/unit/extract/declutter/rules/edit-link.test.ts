import { editLink } from '../../../../../src/extract/declutter/rules/edit-link.ts';
import { checkRule } from '../check-rule.ts';
import { storyWith } from '../scene-of.ts';

checkRule(editLink, {
  takes: {
    'a link': { page: storyWith('<a href="/admin/editor/4181">Edit post</a>', 'before'), gone: ['Edit post'] },
    'a link by its address': { page: storyWith('<p><a href="/wp-admin/post.php?post=1&action=edit">Bearbeiten</a></p>', 'before'), gone: ['Bearbeiten'] },
  },
  keeps: {
    'editing in prose': storyWith('<p>Edit this, the old editor used to say, and he meant all of it.</p>'),
  },
});
