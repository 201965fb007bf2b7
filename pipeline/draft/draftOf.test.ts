import { describe, expect, it } from 'vitest';
import { DRAFT_TEXT } from '../testing/draftText.ts';
import { INVENTED_ENTITIES } from '../testing/inventedEntities.ts';
import { sha256 } from '../text/sha256.ts';
import { draftOf, type LinesByHand, marksOf } from './draftOf.ts';
import { nameFormsOf } from './nameForms.ts';

const FORMS = nameFormsOf(INVENTED_ENTITIES);
const draftWith = (byHand: Partial<LinesByHand> = {}) =>
  draftOf(DRAFT_TEXT, FORMS, { keep: [], drop: [], ...byHand });

describe('draftOf', () => {
  it('marks furniture and headings as the codebook does', () => {
    expect(marksOf(draftWith())).toEqual({
      furniture: [1, 6],
      furnitureSpans: [{ line: 3, start: 0, end: 17 }],
      headings: [2],
    });
  });

  it('gives each sentence its line, its place, its hash and what it names', () => {
    const draft = draftWith();
    expect(draft.sha256).toBe(sha256(DRAFT_TEXT));
    const text = (row: number) => DRAFT_TEXT.slice(draft.sentences[row]?.start, draft.sentences[row]?.end);
    expect(draft.sentences.map((one) => [one.line, one.paragraph, one.sentence, one.heading])).toEqual([
      [2, 1, 1, true],
      [3, 2, 1, false],
      [3, 2, 2, false],
      [5, 3, 1, false],
    ]);
    expect(text(2)).toBe('They spoke of fish.');
    expect(draft.sentences[2]?.sha256).toBe(sha256('They spoke of fish.'));
    expect(draft.sentences.map(({ mentions }) => mentions.flatMap(({ entities }) => entities))).toEqual([
      ['pera-quill', 'avonia'],
      ['pera-quill', 'united-shires', 'avonia', 'tao-wen'],
      [],
      ['pera-quill'],
    ]);
  });

  it('does as the reader says, who knows better which lines are text', () => {
    const { furniture, headings, paragraphs } = draftWith({ keep: [3, 6], drop: [2] });
    expect(furniture.map(({ line, why }) => [line, why])).toEqual([
      [1, 'advertising or navigation'],
      [2, 'by your word'],
    ]);
    expect([headings, paragraphs.length]).toEqual([[], 3]);
  });

  it('refuses lines that the text does not have', () => {
    expect(() => draftWith({ drop: [7] })).toThrow('There is no line 7: the text has 6 lines.');
    expect(() => draftWith({ keep: [6] })).not.toThrow();
  });

  it('refuses a text that is page furniture through and through', () => {
    expect(() => draftOf('Menu\nLoading...', FORMS, { keep: [], drop: [] })).toThrow(
      'All lines look like page furniture. Say with --keep which are text.',
    );
  });
});
