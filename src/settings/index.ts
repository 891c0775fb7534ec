export { isPublicSuffix } from './is-public-suffix.ts';
export { keptKindsKey, kindsKeptAt, readKeptKinds, writeKeptKinds, type KeptKind } from './kept-kinds.ts';
export { changeSettings, readSettings, settingsChangeFrom, settingsFrom, settingsKey, settingsVersion, type SettingsStore } from './read-settings.ts';
export { choices, defaultSettings, limits, type ChoiceName, type Settings } from './settings.ts';
export { choicesFor, choiceToLine, isPlainChoice, linesToChoices, mergeChoices, readSiteChoices, siteChoicesKey, siteOf, writeSiteChoices, type ReadLines, type SiteChoice } from './site-choices.ts';
