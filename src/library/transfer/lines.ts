/** Characters of one line: an article at all its bounds, and room. A longer line is no line of ours. */
const longestLine = 30_000_000;

/** The lines of a stream of bytes, without their ends. A line past all bounds comes as an empty one. Never holds more than one line. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest: string[] = [];
  let length = 0;
  const take = (): string => {
    const line = length > longestLine ? '' : rest.join('');
    rest = [];
    length = 0;
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  const keep = (part: string): void => {
    length += part.length;
    if (length <= longestLine) rest.push(part);
    else rest = [];
  };
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    keep(first);
    for (const other of others) {
      yield take();
      keep(other);
    }
  }
  keep(decoder.decode());
  if (length > 0) yield take();
}
