import { boxAround } from '../box-around.ts';
import { isLabel } from '../labels.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { linkTargets } from '../link-targets.ts';
import { isInside, linkDensity, namesOf, positionOf, type Scene } from '../scene.ts';
import type { Part } from '../../page/part.ts';
import type { Rule } from '../rule.ts';

const maxLength = 600;
const names = /(?:^|[\s_#-])(?:comments?|disqus|disqus_thread|respond|commento|hyvor|coral[_-]?(?:talk|thread)|viafoura|spot-?im|leserkommentare|komment)(?:$|[\s_-]|box|area|list|section|form|count|container|wrapper)/;
/** Where comments stand on a page. */
const place = /#(?:.*(?:comment|kommentar|coment|reacti|yorum|disqus)|respond)/i;
/** They stand below on the same page: no story leads there, whatever the words. */
const ownComments = /^#(?:comments?|commentaires|comentarios|comentários|commenti|kommentare?|kommentarer|komentarze|kommentit|reacties|yorumlar|respond|disqus_thread)$/i;

/**
 * The way to the comments, and the box they are written in. Readers' letters that are printed as a story have neither
 * a form nor such a name around them.
 */
export const commentsPrompt: Rule = {
  id: 'comments-prompt',
  reason: "The way to readers' comments.",
  *find(scene) {
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength === 0 || part.textLength * scene.density > maxLength) continue;
      if (names.test(namesOf(part)) && part.longParagraphs <= 1 && !(scene.heading && isInside(scene.heading, part)) && (part.links + part.buttons + part.fields > 0 || part.textLength < 60)) { yield part; continue; }
      if (part.isLine && part.links === 1 && part.textLength * scene.density <= 200 && ownComments.test(linkTargets(scene, part)[0] ?? '')) { yield part; continue; }
      if (!part.isLine || !says(part, 'comments')) continue;
      const isAction = part.links > 0 || part.buttons > 0 || linkDensity(part) > 0.3;
      if (isOnly(part, 'comments') && isLabel(scene, part)) yield part;
      else if (opensWith(part, 'comments') && part.textLength * scene.density <= 200 && (isAction || isLabel(scene, part, 60))) yield boxAround(scene, part, { maxLength: 300 });
      else if (part.textLength * scene.density <= 300 && leadsToComments(scene, part)) yield part;
    }
  },
};

/** Stories speak of comments and of "community guidelines", too, and link them: who asks for yours has a button, leads there, or speaks of ours. */
function leadsToComments(scene: Scene, line: Part): boolean {
  if (line.buttons > 0 || linkTargets(scene, line).some((target) => place.test(target))) return true;
  return linkDensity(line) > 0.3 && (says(line, 'we') || positionOf(scene, line) !== 'inside');
}
