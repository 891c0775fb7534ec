import type { Part } from '../../page/part.ts';
import { boxAround } from '../box-around.ts';
import { endsAsSentence, isLabel } from '../labels.ts';
import { isEmphatic } from '../linked-calls.ts';
import { linkTargets } from '../link-targets.ts';
import { isOnly, opensWith, says } from '../phrases/index.ts';
import { linkDensity, namesOf, positionOf, textOf, type Scene } from '../scene.ts';
import { isAtEdge } from '../edges.ts';
import type { Rule } from '../rule.ts';

const maxLength = 400;
const store = /apps\.apple\.com|itunes\.apple\.com|play\.google\.com\/store|appgallery|onelink\.me|\.app\.link|smart-?app/i;
/** "Not now" is no ask. */
const minAskLength = 12;
/** Shorter ones are labels: "Free on the App Store." */
const minSentenceLength = 50;
const names = /app-?(?:banner|promo|download|install)|smart-?banner|push-?(?:notification|prompt|ask|banner)|onesignal|notification-?(?:prompt|request|bar)|download-?app/;
const admits = (line: Part): boolean => says(line, 'app');

/** An ask to install an app or to allow notifications: with the store's link (82 boxes on 438 news pages, none a story), a button or a name. */
export const appAsk: Rule = {
  id: 'app-ask',
  reason: "An ask to install the site's app or allow notifications.",
  *find(scene) {
    const isAboutApps = linksApps(scene);
    for (const part of scene.parts) {
      if (!part.isBlock || part.textLength * scene.density > maxLength || part.longParagraphs > 1) continue;
      if (names.test(namesOf(part)) && part.links + part.buttons > 0) { yield part; continue; }
      if (!part.isLine || ((isAboutApps || isTold(scene, part)) && positionOf(scene, part) === 'inside' && part.buttons === 0)) continue;
      const isStore = part.textLength * scene.density <= 300 && linkTargets(scene, part).some((target) => store.test(target));
      const isSaid = says(part, 'app');
      if (isStore && (isSaid || (part.tag !== 'li' && (linkDensity(part) >= 0.5 || part.longParagraphs === 0)))) yield boxAround(scene, part, { maxLength, admits });
      else if (isLabel(scene, part) && (part.buttons + part.links > 0 ? isOnly(part, 'app') : isBareAsk(scene, part))) yield boxAround(scene, part, { maxLength, admits });
      else if (isSaid && (part.buttons > 0 || linkDensity(part) >= 0.3 || (opensWith(part, 'app') && part.links > 0))) yield boxAround(scene, part, { maxLength, admits });
    }
  },
};

/** "Download our app for the latest news": a paragraph that is no sentence, no step in bold, and asks for ours or stands below the story. */
function isBareAsk(scene: Scene, line: Part): boolean {
  return line.tag === 'p' && line.textLength >= minAskLength && opensWith(line, 'app') && !endsAsSentence(line) && !isEmphatic(scene, line) && (says(line, 'we') || isAtEdge(scene, line));
}

/** A sentence about an app: it says neither "we" nor "you", begins with no verb of asks, and links little of itself. */
function isTold(scene: Scene, line: Part): boolean {
  return line.textLength * scene.density >= minSentenceLength && /[.!?。।۔؟]["”»)]?$/.test(textOf(line)) && linkDensity(line) < 0.5 && !opensWith(line, 'app') && !says(line, 'we', 'reader') && !isAtEdge(scene, line);
}

/** Whether the story links two apps of one store: a site asks for one, its own. */
function linksApps(scene: Scene): boolean {
  if (!scene.story) return false;
  const apps = new Map<string, string>();
  for (const line of scene.lines.slice(scene.story.firstLine, scene.story.endLine)) {
    for (const target of linkTargets(scene, line)) {
      const found = productOf(target);
      if (!found) continue;
      if ((apps.get(found.shop) ?? found.app) !== found.app) return true;
      apps.set(found.shop, found.app);
    }
  }
  return false;
}

/** Which app in which store; null for other addresses. */
function productOf(target: string): { shop: string; app: string } | null {
  const apple = /\b(?:apps|itunes)\.apple\.com\/([^?#]+)/i.exec(target)?.[1];
  if (apple !== undefined) return { shop: 'apple', app: /\bid\d+/.exec(apple)?.[0] ?? apple };
  const google = /\bplay\.google\.com\/store\/apps\/([^#]+)/i.exec(target)?.[1];
  return google === undefined ? null : { shop: 'google', app: /[?&]id=([\w.]+)/.exec(google)?.[1] ?? google };
}
