import type { Rule } from '../rule.ts';
import { adLabel } from './ad-label.ts';
import { affiliateNote } from './affiliate-note.ts';
import { appAsk } from './app-ask.ts';
import { audioWidget } from './audio-widget.ts';
import { authorBio } from './author-bio.ts';
import { breadcrumb } from './breadcrumb.ts';
import { bylineLine } from './byline-line.ts';
import { commentsPrompt } from './comments-prompt.ts';
import { consentDialog } from './consent-dialog.ts';
import { consentPlaceholder } from './consent-placeholder.ts';
import { copyrightLine } from './copyright-line.ts';
import { dateLine } from './date-line.ts';
import { donationAsk } from './donation-ask.ts';
import { editLink } from './edit-link.ts';
import { followUs } from './follow-us.ts';
import { liveFeed } from './live-feed.ts';
import { loginBox } from './login-box.ts';
import { menuList } from './menu-list.ts';
import { mostRead } from './most-read.ts';
import { navigation } from './navigation.ts';
import { newsletterForm } from './newsletter-form.ts';
import { newsletterTeaser } from './newsletter-teaser.ts';
import { paywallAsk } from './paywall-ask.ts';
import { playerMessage } from './player-message.ts';
import { pollWidget } from './poll-widget.ts';
import { readTime } from './read-time.ts';
import { relatedStory } from './related-story.ts';
import { shareBar } from './share-bar.ts';
import { skipLink } from './skip-link.ts';
import { tagList } from './tag-list.ts';
import { toolbar } from './toolbar.ts';
import { typoReport } from './typo-report.ts';
import { viewerLabel } from './viewer-label.ts';

/** In the order in which they are asked: the first rule that points at a thing gives its reason, so the surest come first. */
export const rules: readonly Rule[] = [
  consentDialog, newsletterForm, donationAsk, liveFeed, relatedStory, mostRead, newsletterTeaser, paywallAsk, loginBox, appAsk, followUs, consentPlaceholder,
  audioWidget, pollWidget, commentsPrompt, shareBar, toolbar, skipLink, editLink, breadcrumb, menuList, navigation, tagList,
  dateLine, readTime, bylineLine, authorBio, typoReport, copyrightLine, affiliateNote, playerMessage, viewerLabel, adLabel,
];
