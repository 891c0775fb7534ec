import type { Rule } from '../extract/declutter/rule.ts';
import { appAsk } from '../extract/declutter/rules/app-ask.ts';
import { donationAsk } from '../extract/declutter/rules/donation-ask.ts';
import { followUs } from '../extract/declutter/rules/follow-us.ts';
import { mostRead } from '../extract/declutter/rules/most-read.ts';
import { newsletterForm } from '../extract/declutter/rules/newsletter-form.ts';
import { newsletterTeaser } from '../extract/declutter/rules/newsletter-teaser.ts';
import { paywallAsk } from '../extract/declutter/rules/paywall-ask.ts';
import { relatedStory } from '../extract/declutter/rules/related-story.ts';
import { shareBar } from '../extract/declutter/rules/share-bar.ts';

/**
 * The rules that may hide something on the live page, in the reader's order. Named one by one, so that the code of the others
 * stays out of the pages that are tidied; a test holds them to `liveKinds`.
 */
export const liveRules: readonly Rule[] = [newsletterForm, donationAsk, relatedStory, mostRead, newsletterTeaser, paywallAsk, appAsk, followUs, shareBar];
