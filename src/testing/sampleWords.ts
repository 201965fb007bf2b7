import type { WireClaim, WireEvent } from '../model/wire/evidenceFile.ts';
import type { WireReport } from '../model/wire/reportsFile.ts';

/** An invented claim: country-a does something on one day, reported as fact. */
export function sampleClaim(claim: Partial<WireClaim> = {}): WireClaim {
  return {
    kind: 'claim',
    id: 'gazette.p1s1-a',
    summary: 'Country A greets Country B.',
    at: { paragraph: 1, sentence: 1, start: 0, end: 20, sha256: '' },
    actors: ['country-a'],
    recipients: ['country-b'],
    about: [],
    date: { edtf: '2024-02-26', basis: 'stated' },
    stance: 'reported-fact',
    modality: 'realized',
    polarity: 'cooperative',
    weight: 'core',
    ...claim,
  };
}

/** An invented event of one day that happened. */
export function sampleEvent(event: Partial<WireEvent> = {}): WireEvent {
  return {
    id: 'talks',
    date: { edtf: '2024-02-26', basis: 'stated' },
    status: 'happened',
    kind: 'talks',
    summary: 'The two countries hold talks.',
    participants: [],
    about: [],
    ...event,
  };
}

/** An invented annotated report with its own headline and day. */
export function sampleReport(report: Partial<WireReport> = {}): WireReport {
  return {
    id: 'gazette',
    publisher: 'Gazette',
    title: 'Talks on the island',
    url: 'https://example.org/talks',
    published: { edtf: '2024-02-28', basis: 'stated' },
    standing: 'press-or-analysis',
    country: null,
    lang: 'en',
    primarySource: 'gazette',
    depth: 'annotated',
    ...report,
  };
}
