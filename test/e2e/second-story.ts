/** A plain page with a story of its own, for tests that need two. */
export const secondStory = `<!doctype html><html lang="en"><head><title>Ferry to the outer islands sails again | Coast Courier</title>
<meta property="og:site_name" content="Coast Courier"><meta property="article:published_time" content="2025-03-02T08:30:00Z"></head><body>
<header><a href="/">Coast Courier</a></header><main><article><h1>Ferry to the outer islands sails again</h1>
<p class="byline">By Ida Brenn</p>
<p>After eleven weeks in dry dock the ferry to the outer islands left the harbor on Sunday morning, with some two hundred people and a brass band on board.</p>
<p>The ship had lost its rudder in the January storm. Islanders had been supplied by fishing boats since then, which carried mail, medicine, and once a piano.</p>
<p>“We counted the days, and then we stopped counting,” said Marta Oien, who runs the only grocery on the largest island. “Today the shelves get milk again.”</p>
<p>The company says that the winter timetable holds from Monday, with two sailings a day, and that tickets bought in January remain valid until the end of the year.</p>
</article></main></body></html>`;
