import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';

// It may have to build first.
vi.setConfig({ testTimeout: 60_000 });

/** What `npm run extract -- - --url …` prints and answers for this page. */
async function run(page: string, ...more: string[]): Promise<{ code: number | null; out: string; error: string }> {
  const child = spawn(process.execPath, ['test/commands/extract.mjs', '-', ...more]);
  child.stdin.on('error', () => {}); // a call refused before it reads
  child.stdin.end(page);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, error };
}

const at = ['--url', 'https://harbordispatch.example/pier'];
const paragraph = '<p>The harbor council voted on Tuesday to close the northern pier until the end of the year, after divers found that two of the old pillars had moved by the width of a hand.</p>';

describe('npm run extract', () => {
  it('prints the story, and what was taken away beside it', async () => {
    const { code, out, error } = await run(`<title>Council closes the pier</title><h1>Council closes the pier</h1>${paragraph}<form><p>Our letter</p><input type="email"><button>Subscribe</button></form>${paragraph.replace('Tuesday', 'Wednesday')}`, ...at);
    expect({ code, error }).toEqual({ code: 0, error: expect.stringContaining('newsletter-form') as string });
    expect(out).toMatch(/^Council closes the pier\n\nThe harbor council voted on Tuesday[^\n]+\n\nThe harbor council voted on Wednesday[^\n]+\n$/);
  });

  it('gives the whole article as JSON', async () => {
    const { code, out } = await run(`<h1>Council closes the pier</h1>${paragraph}${paragraph.replace('Tuesday', 'Wednesday')}`, ...at, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ title: 'Council closes the pier', url: 'https://harbordispatch.example/pier', completeness: 'full' });
  });

  it('reads a page whose style sheet is not CSS', async () => {
    const { code, out } = await run(`<title>Pier</title><style>@media (min-width:9px){p{min-height:calc(($wide - 16px) / 16 * 9)}}</style><h1>Pier</h1>${paragraph}${paragraph.replace('Tuesday', 'Wednesday')}`, ...at);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('voted on Wednesday') as string });
  });

  it.each([
    ['<p>hi', 'There is no article on this page.'], ['<meta property="og:type" content="article"><h1>Hello</h1><p>Some words, no more.</p>', 'There is no article on this page.'],
    ['', 'This page is empty.'], ['<!doctype html><title>Nothing</title><body><script>1</script></body>', 'This page is empty.'],
  ])('answers 1 with the sentence that a reader is shown: %j', async (page, sentence) => {
    expect(await run(page, ...at)).toEqual({ code: 1, out: '', error: `${sentence}\n` });
  });

  it.each([[[]], [['--url', 'ftp://x.example/']], [['--nonsense']]])('answers 2 when it is called wrongly: %j', async (more: string[]) => {
    expect(await run(paragraph, ...more)).toMatchObject({ code: 2, out: '' });
  });
});
