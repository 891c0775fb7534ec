/** A page with everything that the reader's tools work on: headings, pictures, a list, a table, and an ask. Written by us. */
export const longStory = `<!doctype html><html lang="en"><head><title>The last lamp on the breakwater | Harbor Dispatch</title>
<meta property="og:site_name" content="Harbor Dispatch"><meta property="article:published_time" content="2025-04-11T06:00:00Z"></head><body>
<header><a href="/">Harbor Dispatch</a></header><main><article><h1>The last lamp on the breakwater</h1><p class="byline">By Ida Brenn</p>
<figure><img src="/seed/lead.jpg" alt="The lamp at dusk" width="1200" height="675"><figcaption>The lamp at dusk, before the crane came.</figcaption></figure>
${paragraphs('For ninety years the lamp was lit by hand, at the hour when the swallows leave.', 4)}
<h2>Who lit it</h2>
${paragraphs('Tove Aasen climbed the forty steps every evening, with a can of oil and a radio.', 5)}
<form action="/subscribe"><p>Get the harbor letter every Friday. Sign up for our newsletter.</p><input type="email" placeholder="Your e-mail"><button>Subscribe</button></form>
<h3>The winter of the ice</h3>
${paragraphs('In the winter of the ice the steps were a waterfall that had stopped, and the café sent rope.', 5)}
<table><caption>Nights without light</caption><tr><th>Year</th><th>Nights</th></tr><tr><td>1962</td><td>3</td></tr><tr><td>1987</td><td>1</td></tr></table>
<h2>What comes after</h2>
<ul><li>A steel mast with four diodes.</li><li>A cable under the sea.</li><li>Nobody on the steps.</li></ul>
${paragraphs('The mast was paid for by the county, and the lamp goes to the museum in May.', 6)}
</article></main></body></html>`;

function paragraphs(first: string, count: number): string {
  const more = ['The harbor office kept a book of it, in ink, with the weather of each night beside the name of whoever was on watch.',
    'Fishermen say that they never looked at it, and that they knew at once when it was not there.',
    'A boy from the school counted the steps for a project and got forty-one, which started an argument that is not over.',
    'On some evenings, people say, the café on the pier put its own lamps out so that the other could be seen better.'];
  // No two are the same: what a page says twice is shown once.
  return Array.from({ length: count }, (_, index) => `<p>${index === 0 ? first : `In the year ${1930 + first.length + 7 * index} nothing was different.`} ${more[index % more.length] ?? ''} ${more[(index + 1) % more.length] ?? ''}</p>`).join('\n');
}
