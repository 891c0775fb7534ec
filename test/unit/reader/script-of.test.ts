import { expect, it } from 'vitest';
import { scriptOf } from '../../../src/reader/script-of.ts';

it('knows the scripts with reading faces of their own', () => {
  const seen = ['en', 'ja', 'zh', 'zh-CN', 'zh-TW', 'zh-Hant-HK', 'ko-KR', 'ar-EG', 'fa', 'he', 'hi', 'ru', 'el', null, ''].map(scriptOf);
  expect(seen).toEqual(['european', 'japanese', 'chinese', 'chinese', 'chinese-traditional', 'chinese-traditional', 'korean', 'arabic', 'arabic', 'hebrew', 'devanagari', 'european', 'european', 'european', 'european']);
});
