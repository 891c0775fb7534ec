import { isRecord } from '../../../src/library/records.ts';

/** Makes these records what layout 1 would have written: the texts of these articles apart, or of all. */
export function toLayoutOne(records: Map<string, string>, isApart: (id: string) => boolean = () => true): void {
  for (const [key, text] of records) {
    const record: unknown = JSON.parse(text);
    if (!isRecord(record)) continue;
    const id = key.slice('body:'.length);
    if (isRecord(record['article']) && isApart(id)) {
      const { text: apart, ...article } = record['article'];
      records.set(`text:${id}`, JSON.stringify({ version: 1, text: apart }));
      record['article'] = article;
    }
    records.set(key, JSON.stringify({ ...record, version: 1 }));
  }
}
