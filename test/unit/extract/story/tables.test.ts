// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory } from '../read-story.ts';

const same = 'Thirty minutes on the ice at an easy pace, then rest';
const row = (day: string): string => `<tr><td>${day}</td><td>${same}</td></tr>`;
const table = (days: readonly string[]): string => `<div class="scroller"><p>Scroll for more</p><table><thead><tr><th>Day</th><th>What to do</th></tr></thead><tbody>${days.map(row).join('')}</tbody></table></div>`;
const countOf = (text: string, words: string): number => text.split(words).length - 1;

describe('tables', () => {
  it('keep every cell, also those that say the same', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}${table(['Monday', 'Tuesday', 'Friday'])}${paragraphs(3)}</div>`);
    expect(countOf(text, same)).toBe(3);
  });

  it('that say in part what an earlier one said stay whole', () => {
    const other = table(['Sunday']).replace('</tbody>', '<tr><td>Saturday</td><td>The race around the islands, with the whole town looking on</td></tr></tbody>');
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}${table(['Monday', 'Tuesday'])}${paragraphs(3, 5)}${other}${paragraphs(5)}</div>`);
    expect(countOf(text, same)).toBe(3);
  });

  it('that are there once for each size of screen are kept once', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}${table(['Monday', 'Tuesday'])}${table(['Monday', 'Tuesday'])}${paragraphs(3)}</div>`);
    expect(countOf(text, same)).toBe(2);
    expect(countOf(text, 'Monday')).toBe(1);
  });

  it('right behind a short text stay with it', () => {
    const { text } = readStory(`<div class="text">${paragraphs(0, 2)}</div><div class="block">${table(['Monday', 'Tuesday', 'Friday'])}</div>`);
    expect(text).toContain('Tuesday');
  });
});
