import type { Problem } from '../read/problem.ts';
import type { Records } from '../read/records.ts';
import type { Findings } from './findings.ts';

/** What of an address tells pages apart: neither the scheme, nor `www.`, nor a closing slash. */
function addressKey(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** No two reports have one address: the same page is one report. */
export function checkAddresses({ reports }: Records): Findings {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { record, where } of reports) {
    if (record.url === null) continue;
    const key = addressKey(record.url);
    const other = first.get(key);
    if (other !== undefined) {
      const what = `report ${record.id} has the address of ${other}`;
      problems.push({ where, what, todo: 'merge the two records' });
    } else first.set(key, record.id);
  }
  return { count: first.size, of: 'addresses', problems };
}
