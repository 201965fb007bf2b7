import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, it } from 'vitest';
import { readSavedViewsFile, SavedViewsFileSchema, savedViewsFileText } from './savedViewsFile.ts';
import { readTourFile, TourFileSchema, tourFileText } from './tourFile.ts';

const TOUR = {
  title: 'Two views',
  steps: [
    { heading: 'All', text: 'Everything.', address: '' },
    { heading: 'SCO', text: '', address: '?focus=sco' },
  ],
};
const VIEW = { name: 'SCO', address: '?focus=sco', saved: '2026-01-02T03:04:05.678Z' };

it.each([
  ['tour', TourFileSchema],
  ['saved-views', SavedViewsFileSchema],
] as const)('the published schema of %s files is that of the program', async (name, made) => {
  // Blanks at the ends are trimmed, which JSON Schema cannot say.
  const { $schema, ...schema } = toJsonSchema(made, { typeMode: 'input', ignoreActions: ['trim'] });
  const published = { $schema, title: `Tieline ${name}, version 1`, ...schema };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot(
    `../../../docs/tieline-${name}-1.schema.json`,
  );
});

describe('a tour as a file', () => {
  it('is read as it was written', () => {
    const value = { format: 'tieline-tour', version: 1, dataset: 'a-b', ...TOUR };
    expect(readTourFile(tourFileText('a-b', TOUR))).toEqual({ value });
  });

  const changed = (change: object) => JSON.stringify({ ...JSON.parse(tourFileText('a-b', TOUR)), ...change });
  const [step] = TOUR.steps;
  it.each([
    ['no JSON', '{', 'not a JSON file'],
    ['another format', changed({ format: 'tieline-saved-views' }), 'not of the format “tieline-tour”'],
    ['a list', '[]', 'not of the format'],
    ['a newer version', changed({ version: 2 }), 'newer edition'],
    ['no steps', changed({ steps: [] }), 'at “steps”'],
    ['no heading', changed({ steps: [{ ...step, heading: ' ' }] }), 'at “steps.0.heading”'],
    [
      'a whole link',
      changed({ steps: [{ ...step, address: 'https://example.org/' }] }),
      'at “steps.0.address”',
    ],
    ['a script', changed({ steps: [{ ...step, address: 'javascript:x' }] }), 'at “steps.0.address”'],
  ])('says what is wrong with %s', (_, text, problem) => {
    expect(readTourFile(text)).toEqual({ problem: expect.stringContaining(problem) });
  });
});

describe('saved views as a file', () => {
  it('are read as they were written', () => {
    const read = readSavedViewsFile(savedViewsFileText('a-b', [VIEW]));
    expect(read).toEqual({
      value: { format: 'tieline-saved-views', version: 1, dataset: 'a-b', views: [VIEW] },
    });
  });

  it('say where they go wrong', () => {
    const text = savedViewsFileText('a-b', [VIEW, { ...VIEW, saved: 'yesterday' }]);
    expect(readSavedViewsFile(text)).toEqual({ problem: expect.stringContaining('at “views.1.saved”') });
  });
});
