// The tables that a person reads.
import { aggregate, pagesLosing } from './score/aggregate.mjs';
import { categories } from './score/clutter.mjs';

/** One table a set: each extractor's figures; `baseline` is the one whose recall must not be lost. */
export function printTables(run, { baseline = 'readability' } = {}) {
  const names = Object.keys(run.extractors);
  const sets = [...new Set(Object.values(run.extractors).flat().map((page) => page.set))];
  for (const set of sets) {
    const pagesOf = (name) => run.extractors[name].filter((page) => page.set === set);
    const figures = names.map((name) => [name, aggregate(pagesOf(name))]);
    console.log(`\n## ${set}: ${figures[0][1].pages} pages`);
    print(['', 'F1 4-gram', 'wordF1', 'first ¶', 'last ¶', '¶ recall', 'pages leaking', 'title=', 'authorF1', 'date', '< .5', `losing > 2 % of ${baseline}`, 'repeats', 'failed', 'ms median', 'ms p95'],
      figures.map(([name, all]) => [
        name, three(all.f1), three(all.wordF1), three(all.first), three(all.last), three(all.paragraphs), `${all.leaking}/${all.withClutter}`,
        three(all.title), three(all.authors), three(all.date), `${all.underHalf}/${all.texts}`,
        run.extractors[baseline] && name !== baseline ? pagesLosing(pagesOf(name), pagesOf(baseline)).length : '–', all.repeating, all.errors, whole(all.msMedian), whole(all.msP95),
      ]));
    console.log('\nPages leaking, by category');
    print(['', ...categories], figures.map(([name, all]) => [name, ...categories.map((category) => `${all.byCategory[category].leaking}/${all.byCategory[category].of}`)]));
  }
}

/** What changed between two runs, page by page: text, leaks, facts. */
export function printComparison([nameA, pagesA], [nameB, pagesB], most = 25) {
  const before = new Map(pagesA.map((page) => [page.id, page]));
  const common = pagesB.filter((page) => before.has(page.id));
  console.log(`${nameA} → ${nameB}: ${common.length} pages in both`);
  for (const set of [...new Set(common.map((page) => page.set))]) {
    const [a, b] = [common.map((page) => before.get(page.id)), common].map((pages) => aggregate(pages.filter((page) => page.set === set)));
    console.log(`\n## ${set}`);
    const figures = ['f1', 'wordF1', 'first', 'last', 'paragraphs', 'leaking', 'title', 'authors', 'date', 'underHalf'];
    print(['', ...figures], [[nameA, ...figures.map((name) => three(a[name]))], [nameB, ...figures.map((name) => three(b[name]))]]);
  }
  const moved = common.map((page) => ({ page, was: before.get(page.id), by: (page.f1 ?? 0) - (before.get(page.id).f1 ?? 0) })).filter(({ by }) => Math.abs(by) > 0.001).sort((x, y) => x.by - y.by);
  const rows = (list) => list.map(({ page, was, by }) => [page.id, three(was.f1), three(page.f1), three(by)]);
  console.log(`\nText: ${moved.filter(({ by }) => by < 0).length} pages worse, ${moved.filter(({ by }) => by > 0).length} better`);
  print(['page', nameA, nameB, 'change'], rows(moved.length > 2 * most ? [...moved.slice(0, most), ...moved.slice(-most)] : moved));
  for (const page of common) {
    const was = before.get(page.id);
    const facts = ['title', 'authors', 'date'].filter((fact) => page[fact] !== was[fact]).map((fact) => `${fact} ${three(was[fact])} → ${three(page[fact])}`);
    const leaks = [...page.leaks.filter((leak) => !was.leaks.includes(leak)).map((leak) => `+ ${leak}`), ...was.leaks.filter((leak) => !page.leaks.includes(leak)).map((leak) => `- ${leak}`)];
    if (facts.length || leaks.length) console.log([page.id, ...facts, ...leaks].join('\n    '));
  }
}

function print(head, rows) {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => String(row[column]).length)));
  const line = (cells) => `| ${cells.map((cell, column) => (column ? String(cell).padStart(widths[column]) : String(cell).padEnd(widths[column]))).join(' | ')} |`;
  console.log([line(head), `|${widths.map((width, column) => `${'-'.repeat(width + 1)}${column ? ':' : '-'}`).join('|')}|`, ...rows.map(line)].join('\n'));
}

const three = (number) => (number === null || number === undefined ? '–' : Number.isInteger(number) && number > 1 ? String(number) : number.toFixed(3));
const whole = (number) => (number === null ? '–' : number.toFixed(0));
