// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { paragraphs, readStory, sentences } from '../read-story.ts';

describe('Readability\'s word', () => {
  it('is heard for lines that are a div', () => {
    const reasons = ['It keeps the piers free of ice', 'It carries bread to the islands', 'It is cheap'];
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<h3>What the ship does</h3><ul>${reasons.map((reason) => `<li><div>${reason}</div></li>`).join('')}</ul>${paragraphs(3)}</div>`);
    for (const reason of reasons) expect(text).toContain(reason);
  });

  it('does not speak for a div that it drops', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<div class="promo">The winter in pictures, every Friday</div>${paragraphs(3)}</div>`);
    expect(text).toBe(sentences.join('\n\n'));
  });

  it('speaks for a div among divs that are the story, whatever its class, and not for their labels', () => {
    const all = [...sentences, ...sentences.map((sentence) => sentence.replace('the', 'this'))];
    const rows = all.map((sentence, index) => `<div class="${index === 2 ? 'dropcap' : 'text'}">${sentence}</div>`);
    const { text } = readStory(`<div class="body">${rows.slice(0, 4).join('')}<div class="note">Photograph by a reader</div>${rows.slice(4).join('')}</div>`, { isNews: true });
    expect(text).toBe(all.join('\n\n'));
  });
});

describe('classes', () => {
  const cards = [0, 1, 2].map((at) => `<article><div class="c7f31"><h3><a href="/${at}">The ice of the year 18${at}4</a></h3><p>The winter of 18${at}4 in which nobody could leave the islands for weeks, as the almanac tells it.</p><p><a href="/${at}">Find out how the town lived through it</a></p></div></article>`).join('');

  it('that are hashes are not alike for their letters', () => {
    const { text } = readStory(`<div class="c4f52">${paragraphs(0, 3)}</div><section>${cards}</section><div class="c4f52">${paragraphs(3)}</div>`);
    expect(text).not.toContain('The winter of 18');
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  it('that count are alike, also where links stand below a paragraph', () => {
    const links = '<ul><li><a href="/a">The ferry of that year and the names of its crew</a></li><li><a href="/b">Bread in that year and its price</a></li></ul>';
    const { text } = readStory(`<div>${sentences.map((sentence, index) => `<section><div class="row-${index}"><p>${sentence}</p>${index === 3 ? links : ''}</div></section>`).join('')}</div>`);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });
});

describe('a short sentence in a section that Readability drops', () => {
  const links = '<ul><li><a href="/a">The ferry of that year and the names of its crew</a></li><li><a href="/b">Bread in that year and its price</a></li></ul>';
  const section = (text: string): string => `<section><div class="text">${text}</div></section>`;

  it('stays beside a paragraph of the story, and goes where it is alone', () => {
    const { text } = readStory(`<div>${section(paragraphs(0, 2))}${section(`${paragraphs(2, 3)}<p>This is what it cost:</p><p><a href="/c">Shop the winter</a>.</p>${links}`)}${section(`<p>Look at our winter.</p>${links}`)}${section(paragraphs(3))}</div>`);
    expect(text).toContain('This is what it cost:');
    expect(text).not.toContain('Look at our winter.');
    expect(text).not.toContain('Shop the winter');
  });
});

describe('headings', () => {
  const item = (name: string, text: string): string => `<h3><a href="https://${name.toLowerCase()}.example/">${name} harbour</a></h3><p>${text}</p>`;

  it('that are links to what stands below them stay', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 2)}${item('Elmsford', sentences[2])}${item('Brest', sentences[3])}${paragraphs(4)}</div>`, { isNews: true });
    expect(text).toContain('Elmsford harbour');
    expect(text).toContain('Brest harbour');
  });

  it('that are a single link in news are another story', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 2)}${item('Elmsford', sentences[2])}${paragraphs(3)}</div>`, { isNews: true });
    expect(text).not.toContain('Elmsford harbour');
    expect(text).toContain(sentences[2]);
  });

  it('of the first order between paragraphs stay, but for the title', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 2)}<h1>Why it froze</h1>${paragraphs(2, 4)}<h1>Harbour freezes over</h1>${paragraphs(4)}</div>`);
    expect(text).toContain('Why it froze');
    expect(text).not.toContain('Harbour freezes over');
  });

  it('in boxes of their own stay, the first of them too', () => {
    const section = (name: string, from: number, to: number): string => `<section><div class="section-header"><h2>${name}</h2></div><div class="text">${paragraphs(from, to)}</div></section>`;
    const { text } = readStory(`<div>${section('The ice', 0, 2)}${section('The people', 2, 4)}${section('The ships', 4, 6)}</div>`);
    for (const name of ['The ice', 'The people', 'The ships']) expect(text).toContain(name);
  });

  it('in a box that is named as an aside do not', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<div class="sidebar"><h2>Your region</h2></div>${paragraphs(3)}</div>`, { isNews: true });
    expect(text).not.toContain('Your region');
  });

  it('that are buttons stay when an answer follows', () => {
    const questions = ['Who pays for the helicopter?', 'When will the ferries sail again'];
    const answers = [`<h3><button type="button">${questions[0]!}</button></h3><div class="panel"><p>${sentences[2]}</p></div>`, `<div class="item"><button aria-expanded="true">${questions[1]!}</button><div class="panel"><p>${sentences[3]}</p></div></div>`];
    const { text } = readStory(`<div class="body">${paragraphs(0, 2)}${answers.join('')}${paragraphs(4)}</div>`);
    for (const question of questions) expect(text).toContain(question);
  });

  it('are no buttons that do something', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 2)}<button aria-expanded="false">Read more</button>${paragraphs(2, 4)}<button>Show the map of the harbour</button>${paragraphs(4)}</div>`);
    expect(text).toBe(sentences.join('\n\n'));
  });
});

describe('boxes', () => {
  it('of facts, with a heading and without links, stay', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<aside class="factbox"><h3>The harbour in figures</h3><ul><li>Length of the piers: 640 metres</li><li>Ships in a year: 2,300</li></ul></aside>${paragraphs(3)}<aside class="factbox"><h3>How an icebreaker works</h3><p>It slides onto the ice and breaks it with its weight.</p></aside></div>`);
    for (const words of ['The harbour in figures', 'Ships in a year: 2,300', 'How an icebreaker works', 'breaks it with its weight']) expect(text).toContain(words);
  });

  it.each([
    ['links', '<aside><h3>More on the winter</h3><ul><li><a href="/a">Schools stay closed in the north</a></li><li><a href="/b">How to keep pipes from freezing</a></li></ul></aside>'],
    ['a name that asks', '<aside class="newsletter-box"><h3>The morning letter</h3><p>All that the north talks about, in your mailbox at six.</p></aside>'],
    ['a button', '<aside><h3>The morning letter</h3><p>All that the north talks about, in your mailbox at six.</p><button>Yes, please</button></aside>'],
  ])('with %s go', (_, box) => {
    expect(readStory(`<div class="body">${paragraphs(0, 3)}${box}${paragraphs(3)}</div>`).text).toBe(sentences.join('\n\n'));
  });

  it('called after their own heading are sections', () => {
    const section = (id: string, heading: string, from: number): string => `<section id="${id}"><h2>${heading}</h2>${paragraphs(from, from + 2)}</section>`;
    const { text } = readStory(`<div>${section('the-ice', 'The ice', 0)}${section('related-work', 'Related work', 2)}${section('comments-on-the-data', 'Comments on the data', 4)}</div>`);
    for (const words of [...sentences, 'Related work', 'Comments on the data']) expect(text).toContain(words);
  });

  it('of comments stay comments, however short the story', () => {
    const comments = (id: string): string => `<section id="${id}"><h2>4 comments</h2>${[2, 3, 4, 5].map((index) => `<div class="row"><b>user${index}</b><p>${sentences[index]!}</p></div>`).join('')}</section>`;
    expect(readStory(`<div class="body">${paragraphs(0, 2)}</div></article>${comments('comments')}`).text).toBe(sentences.slice(0, 2).join('\n\n'));
  });

  it('of comments are the page where nothing else is', () => {
    const posts = sentences.map((text) => `<div class="post"><p>${text}</p></div>`).join('');
    expect(readStory(`<div id="comments">${posts}</div>`).text).toContain(sentences[5]);
  });
});

describe('lines that are links', () => {
  const list = (host: string): string => `<ul><li><a href="${host}/1.pdf">Report of the engineers, 2024</a></li><li><a href="${host}/2.pdf">Minutes of the council meeting</a></li></ul>`;

  it('to other sites, among the story, are its sources', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<p>The documents in full:</p>${list('https://town.example')}${paragraphs(3)}</div>`, { isNews: true });
    expect(text).toContain('Report of the engineers, 2024');
  });

  it('behind a name are who says so', () => {
    const read = (line: string): string => readStory(`<div class="body">${paragraphs()}<p>${line}</p></div>`, { isNews: true }).text;
    expect(read('Journal of Ice: <a href="https://doi.example/1">“Slow and unseen: how a bay freezes”</a>')).toContain('Slow and unseen');
    expect(read('Our winter: <a href="/1">“Slow and unseen: how a bay freezes”</a>')).not.toContain('Slow and unseen');
  });

  it('behind it are where to get help, when a heading says so', () => {
    const { text } = readStory(`<div class="body">${paragraphs()}<h2>Where to get help</h2>${list('https://town.example')}</div>`, { isNews: true });
    expect(text).toContain('Minutes of the council meeting');
  });

  it('to the same site point at other stories', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<p>The winter so far:</p>${list('https://www.news.example')}${paragraphs(3)}</div>`, { isNews: true });
    expect(text).not.toContain('Report of the engineers');
  });
});

describe('texts under pictures', () => {
  const block = (index: number, box: (picture: string, text: string) => string): string => box(`<img src="/ice${index}.jpg" width="1200" height="800" alt="">`, sentences[index]!);

  it('are the story where there is no other', () => {
    for (const box of [(picture: string, text: string) => `<figure>${picture}<figcaption>${text}</figcaption></figure>`, (picture: string, text: string) => `<div class="image-text">${picture}<p>${text}</p></div>`]) {
      const { html, lead } = readStory(`<div class="body">${sentences.map((_, index) => block(index, box)).join('')}</div>`);
      for (const text of sentences) expect(html).toContain(text);
      expect((html.match(/<img/g)?.length ?? 0) + (lead ? 1 : 0)).toBe(sentences.length);
    }
  });

  it('that are paragraphs stay in the text when they open it', () => {
    const { text, lead } = readStory(`<div class="body"><div class="media-text">${block(0, (picture, words) => `<figure>${picture}</figure><div><p>${words}</p></div>`)}</div>${paragraphs(1)}</div>`);
    expect(text).toBe(sentences.join('\n\n'));
    expect(lead?.caption ?? null).toBeNull();
  });

  it('of a picture right behind the last paragraph stay with it', () => {
    const { html } = readStory(`<div class="body">${paragraphs()}<figure><img src="/evening.jpg" width="1200" height="800" alt=""><figcaption>The harbour in the evening.</figcaption></figure></div>`);
    expect(html).toContain('evening.jpg');
    expect(html).toContain('The harbour in the evening.');
  });

  it('and whose words a quote is stay, whatever its name', () => {
    const { text } = readStory(`<div class="body">${paragraphs(0, 3)}<blockquote><p>It will hold.</p><footer class="quote-author">Roman, pilot</footer></blockquote>${paragraphs(3)}</div>`, { isNews: true });
    expect(text).toContain('Roman, pilot');
  });

  it('among short paragraphs at both ends stay, in boxes of whatever make, and those of other boxes and below the story do not', () => {
    const figure = (name: string, inside = ''): string => `<figure><img src="/${name}.jpg" width="1200" height="800" alt=""><figcaption>${inside || `Ferries by ${name}`}</figcaption></figure>`;
    const { html } = readStory(`<div class="body"><p>It froze.</p>${figure('morning', '<div><div>Piers at dawn</div><div>Photo: Nadia Orlo</div></div>')}${paragraphs()}<p>“We wait,” he said.</p>${figure('night')}<aside>${figure('rail')}</aside><p>“For what?” she asked.</p><div class="more"><h3>More</h3>${figure('later')}</div></div>`, { isNews: true });
    for (const words of ['Piers at dawn', 'Nadia Orlo', 'Ferries by night']) expect(html).toContain(words);
    for (const words of ['by rail', 'by later']) expect(html).not.toContain(words);
  });
});

describe('what is left out at both ends', () => {
  it('is told, and where it stood', () => {
    const { removals, text } = readStory(`<div class="body"><div class="points"><h2>Key points</h2><p>The harbour is closed</p></div>${paragraphs()}<div class="verdict"><h3>Our verdict</h3><p>False, as the archive shows.</p></div></div>`, { isNews: true });
    expect(text).toBe(sentences.join('\n\n'));
    expect(removals.map(({ kind, excerpt, place }) => [kind, excerpt, place])).toEqual([['stray', 'Key points The harbour is closed', [0]], ['stray', 'Our verdict False, as the archive shows.', [6]]]);
    for (const { html } of removals) expect(html).toMatch(/<h[23]>/);
  });

  it('is not told of what stands outside of the story\'s box', () => {
    const { removals } = readStory(`<div class="body">${paragraphs()}</div></article></main><div class="rail"><h3>The week</h3><p>False, as the archive shows.</p></div><main><article>`, { isNews: true });
    expect(removals).toEqual([]);
  });
});

/** A round-up: each piece under a line that is a link and names it. */
const roundUp = (...links: string[]): string => links.map((href, index) => `<p><a href="${href}">Piece number ${index + 1} of the week</a></p>${paragraphs(index, index + 1)}`).join('');

it('keeps what names the pieces of a round-up, the one on the same site too', () => {
  const { text } = readStory(roundUp('https://a.example/1', 'https://b.example/2', '/3', 'https://c.example/4', 'https://d.example/5'));
  expect(text).toContain('Piece number 2');
  expect(text).toContain('Piece number 3');
});

it('leaves out links to the same site where most lead there', () => {
  const { text } = readStory(roundUp('/1', '/2', '/3', 'https://c.example/4', 'https://d.example/5'));
  expect(text).not.toContain('Piece number 2');
  expect(text).toContain('Piece number 4');
});

it('keeps the heading of a box with all that it heads', () => {
  const box = '<div class="card"><p>By the pier.</p><div class="set"><h2 class="meta-line">Tools for the first week</h2><ul><li>A long brush and a bucket of fresh water from the well, and rags to dry it with in the end</li><li>Linseed oil, a litre for each of us</li></ul></div></div>';
  expect(readStory(`${paragraphs(0, 3)}${box}${paragraphs(3)}`).text).toContain('Tools for the first week');
});

it('keeps the notes below a story with their heading, and no label beside them', () => {
  const winters = Array.from({ length: 40 }, (_, winter) => `<p>In winter number ${winter}, which nobody has forgotten, ${sentences[winter % 6]!.replace('The', 'the')}</p>`).join('');
  const notes = `<div class="notes"><h3>Sources</h3>${[1, 2, 3].map((note) => `<p class="small">${note} Harbour office, “Ice on the quays, in the outer basin, and on the piers, week by week,” October 202${note}.</p>`).join('')}<p class="small">4 Pilots, “Winds,” 2025.</p><p class="small">Harbour desk</p></div>`;
  const { text } = readStory(`<div class="copy">${winters}${notes}</div>`);
  expect(text).toContain('Sources');
  expect(text).toContain('4 Pilots');
  expect(text).not.toContain('Harbour desk');
});

it('keeps an item that stands in two lists, and of a list that comes twice the first', () => {
  const oil = '<li>Linseed oil, a litre for each four metres of keel</li>';
  const { text } = readStory(`${paragraphs(0, 2)}<ul>${oil}<li>A lamp</li></ul>${paragraphs(2, 4)}<ul>${oil}<li>A rope</li></ul>${paragraphs(4)}<ul>${oil}<li>A lamp</li></ul>`);
  expect(text.split('Linseed oil')).toHaveLength(3);
  expect(text.split('A lamp')).toHaveLength(2);
});
