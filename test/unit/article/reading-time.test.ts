import { describe, expect, it } from 'vitest';
import { readingTime } from '../../../src/article/reading-time.ts';
import { timeOf } from '../hostile/growth.ts';

describe('readingTime', () => {
  it('is never less than a minute', () => {
    expect(readingTime('', null)).toEqual({ count: 0, minutes: 1 });
    expect(readingTime('One word.', 'en')).toEqual({ count: 2, minutes: 1 });
  });

  it('counts words as a reader does', () => {
    expect(readingTime("It's a well-known fact: 1,000 people can't be wrong – or can they?", 'en').count).toBe(12);
  });

  it('reads English at 238 words a minute and slower languages slower', () => {
    const text = 'word '.repeat(2380);
    expect(readingTime(text, 'en').minutes).toBe(10);
    expect(readingTime(text, 'en-GB').minutes).toBe(10);
    expect(readingTime(text, 'de').minutes).toBe(13);
    expect(readingTime(text, 'ar').minutes).toBe(17);
    expect(readingTime(text, null).minutes).toBe(12);
  });

  it('counts characters where there are no spaces, and both where a text mixes them', () => {
    expect(readingTime('今日は東京で会議がありました。', 'ja').count).toBe(14);
    expect(readingTime('苹果公司发布 iPhone 17', 'zh').count).toBe(8);
    expect(readingTime('字'.repeat(2662), 'zh').minutes).toBe(10);
    expect(readingTime('대통령이 오늘 발표했다', 'ko').count).toBe(3);
    expect(readingTime('तीस साल से क्\u200dया', 'hi').count).toBe(4);
    expect(readingTime('می\u200cشود', 'fa').count).toBe(1);
  });

  it('stays fast on a text without words', () => {
    expect(timeOf(() => readingTime("a'".repeat(500_000), 'en'))).toBeLessThan(3_000);
  });
});
