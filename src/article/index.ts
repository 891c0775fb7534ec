export { articleIdentity, cleanAddress, sameSite, withoutFragment } from './address.ts';
export type { Article, Completeness, LeadImage } from './article.ts';
export { articleFrom } from './article-from.ts';
export { failure, failureKinds, type Failure, type FailureKind } from './failure.ts';
export { oweAsIn } from './owe-as-in.ts';
export type { Place, Removal } from './removal.ts';
export { readingTime, type ReadingTime } from './reading-time.ts';
export { fail, ok, type Result } from './result.ts';
export type { Change, ChangeOfSome, ReadState, SavedArticle, SavedSummary } from './saved.ts';
