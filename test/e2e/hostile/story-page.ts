/** Seven paragraphs that no rule has a reason to touch. Each ends with a word of its own, to tell which are there. */
export const paragraphs = [
  'The harbour of Vellamo froze over in the first week of December, eleven days earlier than in any winter the pilots remember, and the ferries stopped that night with a bang of ice alder.',
  'Old Captain Reino Salmela walked out to the third buoy with a hand drill and a thermos, as his father had done, and wrote the thickness of the ice into a blue notebook birch.',
  'The town council met in the gym because the hall had no heating, and for two hours nobody spoke of anything but the supply boat, the school and the pharmacy on the far island cedar.',
  'By Friday a line of spruce branches marked the road across, and the first tractor pulled a sledge with letters, milk, insulin and one very indignant cat in a wicker basket dogwood.',
  'Measurements at the lighthouse show that the water had been unusually calm in November, which lets the surface cool faster than the weather alone would explain, researchers say elder.',
  'The school reopened on Monday with nine of its fourteen pupils; the others live where the current keeps the strait open and must wait until the coast guard sends its hovercraft fir.',
  'In spring the branches will drift out to sea with the last floes, and Salmela will close the blue notebook, put it on the shelf with the sixty others and paint his boat ginkgo.',
];

export const title = 'The winter the harbour of Vellamo froze early';

export interface StoryParts {
  head?: string;
  /** Directly in the body, before and after the article. */
  before?: string;
  after?: string;
  /** Between the third and the fourth paragraph. */
  inside?: string;
  /** Put around the whole article. */
  around?: [open: string, close: string];
}

/** A plain news page with the story, and what a test puts into it. */
export function storyPage({ head = '', before = '', after = '', inside = '', around = ['', ''] }: StoryParts = {}): string {
  const story = paragraphs.map((paragraph, index) => `<p>${paragraph}</p>${index === 2 ? inside : ''}`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="author" content="Aino Lehto"><meta property="article:published_time" content="2026-11-20T08:30:00Z">${head}</head><body>${before}
${around[0]}<article><h1>${title}</h1>
${story}
</article>${around[1]}
${after}</body></html>`;
}
