// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory, sentences } from '../read-story.ts';

const whole = sentences.join('\n\n');
const brief = ['Nobody was hurt.', 'Two boats sank at their moorings.', 'The café on the quay was emptied.', '“I looked up and the lamp post had gone,” said Nerys Pugh.', 'Divers go down on Friday if the swell drops.'];
const short = brief.map((text) => `<p>${text}</p>`).join('');
const footer = '<footer><p>The Harbour Herald is printed and published by the Harbour Herald Company, at 2 Quay Street, since the year 1871.</p></footer>';

describe('a story in short paragraphs', () => {
  it.each([
    ['and a long line in the footer', `<div class="b">${short}</div>`, footer],
    ['below a long standfirst in a box of its own', `<div class="chapo"><p>${sentences[0]}</p></div><div class="b">${short}</div>`, ''],
  ])('is whole %s', (_, body, below) => {
    const { text } = readStory(`${body}${below}`, { isNews: true });
    for (const line of brief) expect(text).toContain(line);
    expect(text).not.toContain('Quay Street');
  });

  it('is whole around a form for letters with a long pitch, which goes', () => {
    const pitch = 'Every morning the essential news of your town, for free, in your inbox, from our newsroom to your table.';
    const terms = 'Your e-mail address is used by the Harbour Herald to send you our newsletter, with your consent, until you unsubscribe.';
    const form = `<div class="w"><p>${pitch}</p><form><input type="email"><button>OK</button></form><p>${terms}</p></div>`;
    const [first, ...rest] = brief.map((text) => `<p>${text}</p>`);
    expect(readStory(`<div class="chapo"><p>${sentences[0]}</p></div><div class="b">${first}${form}${rest.join('')}</div>`, { isNews: true }).text).toBe([sentences[0], ...brief].join('\n\n'));
    expect(readStory(`<div class="chapo"><p>${sentences[0]}</p></div><div class="b">${short}<form><input name="q"><button>OK</button></form></div>`, { isNews: true }).text).toBe(sentences[0]);
  });

  it('is no run of remarks below a longer one', () => {
    expect(readStory(`<div class="body">${paragraphs()}</div><section class="voices">${short}</section>`, { isNews: true }).text).toBe(whole);
  });
});

describe('boxes of the same class as the story\'s', () => {
  const box = (html: string): string => `<div class="RichText">${html}</div>`;
  const end = '<h3>What next?</h3><p><b>Herald:</b> And the café?</p><p><b>Pugh:</b> Open again.</p><p><b>Herald:</b> Ms Pugh, thank you.</p>';

  it('are the story\'s, however short their lines', () => {
    const { text } = readStory(`${box(paragraphs(0, 3))}<aside><a href="/x">More</a></aside>${box(paragraphs(3))}${box(end)}`, { isNews: true });
    expect(text).toContain('What next?');
    expect(text).toContain('Open again.');
  });

  it('are the story\'s with one long paragraph, also where Readability drops them, and of another class are not', () => {
    const ja = '市議会は、学校を春まで閉鎖すると発表した。修理はすでに始まっており、市民からは不安の声が上がっている。費用は市が負担するという。';
    const last = `<h2>■賃金は低く</h2><p>${ja.replace('学校', '市場')}</p><p>市長は謝罪した。</p>`;
    const first = box(['図書館', '学校', '港'].map((name) => `<p>${ja.replace('学校', name)}</p>`).join(''));
    expect(readStory(`<div>${first}${box(last)}</div>`, { isNews: true }).text).toMatch(/■賃金は低く[^]*市長は謝罪した。/);
    expect(readStory(`<div>${first}<div class="Offer">${last}</div></div>`, { isNews: true }).text).not.toContain('市長は');
  });

  it('are none of it where they are links', () => {
    const links = '<h3>Read on</h3><p><a href="/a">The ferry</a></p><p><a href="/b">The bread</a></p><p><a href="/c">The ice</a></p>';
    expect(readStory(`${box(paragraphs(0, 3))}${box(paragraphs(3))}${box(links)}`, { isNews: true }).text).toBe(whole);
  });

  it('are none of it where they offer', () => {
    const offer = '<h3>Let the ice carry your business today</h3><p>Free trial of fourteen days</p><p>No credit card required</p>';
    expect(readStory(`${box(paragraphs(0, 3))}${box(paragraphs(3))}${box(offer)}`).text).toBe(whole);
  });
});

describe('a list in a box of its own in news', () => {
  const items = ['2019: A survey finds three voids', '2022: A second one finds eleven', '2024: Repairs put back a year'];
  const read = (list: string): string => readStory(`<div data-component="text">${paragraphs(0, 3)}</div><div data-component="list"><ul>${list}</ul></div><div data-component="text">${paragraphs(3)}</div>`, { isNews: true }).text;

  it('stays between the story\'s boxes', () => {
    const text = read(items.map((item) => `<li>${item}</li>`).join(''));
    for (const item of items) expect(text).toContain(item);
  });

  it('goes where its items are links, or names', () => {
    expect(read(items.map((item, at) => `<li><a href="/${at}">${item}</a></li>`).join(''))).toBe(whole);
    expect(read('<li>Share</li><li>Save for later</li><li>Print</li>')).toBe(whole);
  });
});

describe('lists behind the last long paragraph', () => {
  const read = (below: string): string => readStory(`<div class="b">${paragraphs()}${below}</div>`, { isNews: true }).text;
  const list = (at: string): string => `<div class="w"><p>“We wait,” he said.</p></div><div class="w"><ul><li>Bread will cost a tenth more from Monday.</li><li>${at}</li></ul></div>`;

  it('stay in a box between sentences that do, and are not the last', () => {
    expect(read(`${list('Milk will be rationed.')}<div class="w"><p>“For what?” she asked.</p></div>`)).toContain('Milk will be rationed.');
    expect(read(`${list('<a href="/milk">Milk will be rationed.</a>')}<div class="w"><p>“For what?” she asked.</p></div>`)).not.toContain('Milk will');
    expect(read(list('Milk will be rationed.'))).not.toContain('Milk will');
  });

  it('of links to other sites stay under their heading below a list that does', () => {
    const links = (to: string): string => `<h2>Topics</h2><ul><li>00:40 — Riga in the thirties</li></ul><h2>Read on</h2><ul><li><a href="${to}/1">The bay in winter</a></li><li><a href="${to}/2">A book of ice</a></li></ul>`;
    expect(read(links('https://books.example'))).toContain('A book of ice');
    expect(read(links(''))).not.toContain('A book of ice');
  });
});

describe('where to get help', () => {
  it('a telephone\'s number that is a link stays', () => {
    const { text } = readStory(`<div class="b">${paragraphs()}<ul><li>Samaritans: <a href="tel:116123">116 123</a></li><li>Mind: <a href="tel:03001233393">0300 123 3393</a></li></ul></div>`, { isNews: true });
    expect(text).toContain('Mind: 0300 123 3393');
  });

  it('is no number to call for an offer', () => {
    const offer = '<p><a href="tel:8663778209">Get a quote (866) 377-8209</a></p>';
    expect(readStory(`<div class="b">${paragraphs(0, 3)}${offer}${paragraphs(3)}${offer}</div>`, { isNews: true }).text).toBe(whole);
  });
});

describe('the entries of a live story', () => {
  const entry = (time: string, title: string, html: string): string => `<article class="b"><header><time>${time}</time><h2>${title}</h2></header>${html}</article>`;

  it('keep their headings beside the time, and the newest stays, however short', () => {
    const { text } = readStory(`<div id="live">${entry('17.58', 'Closing summary', '<p>That is all from us today.</p>')}${entry('15.10', 'Divers arrive', paragraphs(0, 2))}${entry('14.41', 'The café is empty', paragraphs(2))}</div>`, { isNews: true });
    for (const line of ['Closing summary', 'That is all from us today.', 'Divers arrive', 'The café is empty']) expect(text).toContain(line);
  });

  it('keep their headings where a time below them is gone, which no label and no link is', () => {
    const entry = (head: string, from: number): string => `<li><section><header>${head}</header>${paragraphs(from, from + 2)}</section></li>`;
    const read = (head: string): string => readStory(`<ol>${entry('', 0)}${entry(head, 2)}${entry('', 4)}</ol>`, { isNews: true }).text;
    expect(read('<h3>Bread by air</h3><time>18:59 GMT</time>')).toContain('Bread by air');
    expect(read('<h3>Bread by air</h3><span class="newsletter">Sign up for free</span>')).not.toContain('Bread by air');
    expect(read('<h3><a href="/b">Bread by air</a></h3><time>18:59 GMT</time>')).not.toContain('Bread by air');
  });

  it('keep times that stand above their headings, of which one alone is none', () => {
    const timed = (time: string, html: string): string => `<div class="entry"><div class="t">${time}</div><h2>News of ${time}</h2>${html}</div>`;
    const read = (last: string): string => readStory(`<div>${paragraphs(0, 2)}${timed('21:14', paragraphs(2, 4))}${last}</div>`, { isNews: true }).text;
    expect(read(timed('20:40', paragraphs(4, 5)) + timed('19:55', paragraphs(5)))).toMatch(/21:14\n\nNews of 21:14[^]*20:40\n\nNews of 20:40/);
    expect(read(paragraphs(4))).not.toMatch(/^21:14/m);
  });
});

describe('a standfirst', () => {
  const dek = 'The bay is closed, the bakers fly, and the children of the town wait for the weekend with their skates';

  it('below an ask with a heading stays', () => {
    const box = '<div class="q"><h4>The Morning Brief</h4><p>What you need to know, every weekday.</p><input type="email" placeholder="Your email"><button>Sign me up</button></div>';
    const { text } = readStory(`<header><div>${box}<div><span>${dek}.</span></div></div></header><div class="body">${paragraphs()}</div>`, { isNews: true });
    expect(text).toBe(`${dek}.\n\n${whole}`);
  });

  it('that is a heading is no part of the player beside it', () => {
    const { text } = readStory(`<div class="w"><div class="q"><button>Listen to this article</button><span>7 min</span></div><h2>${dek}.</h2></div><div class="body">${paragraphs()}</div>`, { isNews: true });
    expect(text).toContain(dek);
    expect(text).not.toContain('Listen');
  });

  it('in a list is one where the page\'s description says the same', () => {
    const read = (head: string): string => readStory(`<ul class="points"><li><h2>${dek}</h2></li></ul><div class="body">${paragraphs()}</div>`, { isNews: true, head }).text;
    expect(read(`<meta name="description" content="${dek}">`)).toContain(dek);
    expect(read('')).toBe(whole);
  });
});

describe('beside an ask for money', () => {
  const ask = '<p><em>If you want to see more reporting like this, please consider <a href="https://donate.example/">making a donation</a> today.</em></p>';

  it('a quotation with its speaker stays', () => {
    const quote = '„Ich freue mich darauf, gemeinsam mit unseren Mitgliedern neue Projekte für unsere Gemeinschaft zu beginnen“, so die neue Präsidentin.';
    const { text } = readStory(`<div class="body">${paragraphs()}<p>${quote}</p>${ask}</div>`, { isNews: true });
    expect(text).toBe(`${whole}\n\n${quote}`);
  });

  it('the United States are not us', () => {
    const about = 'Free and independent US newspapers will need a gift of the state to stay, and the press and its readers are divided over that.';
    const { text } = readStory(`<div class="body">${paragraphs()}<p>${about}</p>${ask}</div>`, { isNews: true });
    expect(text).toBe(`${whole}\n\n${about}`);
  });
});

describe('in boxes of their own in a text that is no news', () => {
  const read = (inner: string): string => readStory(`<div class="b">${paragraphs(0, 4)}${inner}${paragraphs(4)}</div>`).html;

  it('what has but an icon beside it stays, and what has a button does not', () => {
    const callout = (more: string): string => `<div class="card"><div>⚠️</div><div class="text"><b>The ice:</b> keep away from it, says the council.</div>${more}</div>`;
    expect(read(callout(''))).toContain('keep away from it');
    expect(read(callout('<button>×</button>'))).not.toContain('keep away from it');
  });

  it('a figure with a button over its picture keeps its caption', () => {
    expect(read('<div class="image"><figure><div><img src="/ice.jpg" width="800" height="500"><div><button>x</button></div></div><figcaption>The bay, names hidden.</figcaption></figure></div>')).toContain('names hidden');
  });

  it('headings like those above stay above a list behind the last long paragraph', () => {
    const box = (name: string): string => `<h3 class="header-anchor-post">${name}<div class="header-anchor-parent"><button></button></div></h3>`;
    expect(readStory(`<div class="b">${paragraphs(0, 3)}${box('The price')}${paragraphs(3)}${box('What I would pay for')}<ul><li><p>A letter that ends.</p></li></ul><p>So: welcome.</p></div>`).text).toContain('What I would pay for');
  });
});

describe('a story of several pages', () => {
  const read = (link: string): string => readStory(`<div class="body">${paragraphs()}</div><div class="pages">${link}</div>`).completeness;

  it.each(['/2025/harbour?page=2', '/2025/harbour/2/', 'https://news.example/2025/harbour_2.html', '/2025/harbour/page/2'])('is not whole on its first: %s', (href) => {
    expect(read(`1 <a href="${href}">2</a>`)).toBe('partial');
  });

  it.each(['/2025/harbour/comment-page-2/', '/2025/harbour?page=2#comments', '/2025/harbour-2-years-later', '/2024/ice/2', 'https://other.example/2025/harbour/2'])('has no second page at %s', (href) => {
    expect(read(`<a href="${href}">2</a>`)).toBe('full');
  });
});
