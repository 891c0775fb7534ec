// What this process and all it started have used so far. From /proc, so on Linux only.
import { readdir, readFile } from 'node:fs/promises';

/** Clock ticks of a second, which Linux fixes at 100 for user space. */
const ticksPerSecond = 100;

/** CPU time, bytes given to write(2), and proportional memory of all processes below this one. */
export async function processTree() {
  const parents = new Map();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await read(`/proc/${name}/stat`) : '';
    if (stat === '') continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) + Number(fields[13]) + Number(fields[14]) });
  }
  const sum = { cpuMs: 0, writtenBytes: 0, memoryBytes: 0 };
  for (const [pid, { ticks }] of parents) {
    if (pid === process.pid || !isBelow(pid, parents)) continue;
    sum.cpuMs += (ticks * 1000) / ticksPerSecond;
    sum.writtenBytes += Number(/^wchar: (\d+)$/m.exec(await read(`/proc/${pid}/io`))?.[1] ?? 0);
    sum.memoryBytes += 1024 * Number(/^Pss: +(\d+) kB$/m.exec(await read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
  }
  return sum;
}

function isBelow(pid, parents) {
  for (let at = pid; parents.has(at); at = parents.get(at).parent) if (at === process.pid) return true;
  return false;
}

/** Processes come and go while we look. */
async function read(file) {
  return await readFile(file, 'utf8').catch(() => '');
}
