import { describe, expect, it } from 'vitest';
import { parseRecord } from '../read/parseRecords.ts';
import { parseYamlSource } from '../read/yamlSource.ts';
import { AnnotatedReportRecordSchema } from '../records/reportRecord.ts';
import { DRAFT_TEXT } from '../testing/draftText.ts';
import { INVENTED_ENTITIES } from '../testing/inventedEntities.ts';
import { placeReport } from '../text/placeReport.ts';
import { sha256 } from '../text/sha256.ts';
import { draftOf } from './draftOf.ts';
import { type DraftMetadata, draftYaml } from './draftYaml.ts';
import { nameFormsOf } from './nameForms.ts';

const FORMS = nameFormsOf(INVENTED_ENTITIES);

function yamlOf(metadata: Partial<DraftMetadata> = {}): string {
  const draft = draftOf(DRAFT_TEXT, FORMS, { keep: [], drop: [] });
  return draftYaml(draft, { id: null, publisher: null, lang: 'en', ...metadata });
}

/** Fields of the report that the check objects to. */
function objections(yaml: string): string[] {
  const source = parseYamlSource('draft.yaml', yaml);
  expect(source.problems).toEqual([]);
  const { problems } = parseRecord(source, [], source.value, AnnotatedReportRecordSchema);
  return problems.map(({ what }) => what.split(':')[0] ?? '');
}

const FILLED: Readonly<Record<string, string>> = {
  id: 'paper-ten-2024',
  publisher: 'Paper Ten',
  title: 'Quill Comes to Avonia',
  url: 'null',
  standing: 'copy',
  country: 'null',
  primarySource: 'agency-one',
};

/** The draft with everything filled in that a coder has to say of the report. */
function filledYaml(): string {
  const fields = Object.entries(FILLED).reduce(
    (yaml, [key, value]) => yaml.replace(`${key}: {fill in}`, `${key}: ${value}`),
    yamlOf(),
  );
  return fields.replace('{edtf: {fill in}, basis: {fill in}}', '{edtf: 2024-05-02, basis: stated}');
}

describe('draftYaml', () => {
  it('is valid YAML that fails the check wherever the coder has to say something', () => {
    expect(objections(yamlOf())).toEqual([
      'id',
      'publisher',
      'title',
      'url',
      'published.edtf',
      'published.basis',
      'standing',
      'country',
      'primarySource',
    ]);
  });

  it('holds what is known, whatever signs are in it', () => {
    const yaml = yamlOf({ id: 'paper-ten', publisher: 'Ten: "The" #1', lang: 'fr' });
    expect(parseYamlSource('draft.yaml', yaml).value).toMatchObject({
      id: 'paper-ten',
      publisher: 'Ten: "The" #1',
      lang: 'fr',
      depth: 'annotated',
      text: { sha256: sha256(DRAFT_TEXT), paragraphs: 3, sentences: 4, headingParagraphs: [1] },
      furniture: [1, 6],
      furnitureSpans: [{ line: 3, start: 0, end: 17 }],
      headings: [2],
      claims: [],
      without: [],
    });
  });

  it('has the form of a report once it is filled in, with counts that stay as they are', () => {
    const source = parseYamlSource('draft.yaml', filledYaml());
    const { records } = parseRecord(source, [], source.value, AnnotatedReportRecordSchema);
    expect(objections(filledYaml())).toEqual([]);
    const [report] = records;
    if (!report) throw new Error('the draft is no report');
    expect(placeReport(source, report.record, DRAFT_TEXT)).toEqual({ text: filledYaml(), problems: [] });
  });

  it('has a stub for every sentence, which becomes a claim without its "# ", places filled in', () => {
    const opened = filledYaml()
      .replace('claims: []', 'claims:')
      .replace(/^# (?= {2}- id: | {4})/gm, '');
    const source = parseYamlSource('draft.yaml', opened);
    expect(source.value).toMatchObject({
      claims: [{ id: 'p1s1-a' }, { id: 'p2s1-a' }, { id: 'p2s2-a' }, { id: 'p3s1-a' }],
    });
    expect(new Set(objections(opened).map((field) => field.replace(/\d/, '0')))).toEqual(
      new Set([
        ...['summary', 'date.edtf', 'date.basis', 'stance', 'modality', 'polarity', 'weight'].map(
          (field) => `claims.0.${field}`,
        ),
      ]),
    );
    const span = { start: DRAFT_TEXT.indexOf('They'), end: DRAFT_TEXT.indexOf(' fish.') + ' fish.'.length };
    expect(opened).toContain(
      `    at: {paragraph: 2, sentence: 2, start: ${span.start}, end: ${span.end}, sha256: ${sha256('They spoke of fish.')}}`,
    );
  });

  it('says who is named, and what is for the coder to decide', () => {
    const yaml = yamlOf();
    expect(yaml).toContain(
      '# found: pera-quill (Pera Quill), united-shires (United Shires), tao-wen (Tao Wen)\n',
    );
    expect(yaml).toContain('# decide: avonia? (Port Avon)\n');
    expect(yaml).toContain('# found: nobody by name\n#     summary:');
  });

  it('gives names of more than five words by their id only', () => {
    const text = 'The League of Shires and Isles Beyond the Sea met.';
    const league = INVENTED_ENTITIES.filter(({ id }) => id === 'league').map((one) => ({
      ...one,
      fullName: 'League of Shires and Isles Beyond the Sea',
    }));
    const draft = draftOf(text, nameFormsOf(league), { keep: [], drop: [] });
    expect(draftYaml(draft, { id: null, publisher: null, lang: 'en' })).toContain('# found: league\n');
  });

  it('holds no passage of the text: no four words in a row but names', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = words(DRAFT_TEXT).map((_, row, all) => all.slice(row, row + 4).join(' '));
    const written = words(yamlOf()).join(' ');
    expect(runs.filter((run) => run.split(' ').length === 4 && written.includes(run))).toEqual([]);
  });
});
