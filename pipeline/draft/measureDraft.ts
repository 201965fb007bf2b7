import type { EntityRecord } from '../records/entityRecord.ts';
import type { AnnotatedReportRecord } from '../records/reportRecord.ts';
import { splitText, type TextMarks } from '../text/splitText.ts';
import { type DraftSentence, draftOf, marksOf, sentencesWith } from './draftOf.ts';
import { nameFormsOf } from './nameForms.ts';

/** How many things the annotation has, how many the draft has, and how many are in both. */
export interface Agreement {
  readonly annotated: number;
  readonly drafted: number;
  readonly both: number;
}

/** How well the draft of one report foretells its annotation. Entities are counted once per sentence. */
export interface DraftMeasure {
  readonly report: string;
  readonly sentences: number;
  /** Entities found for sure, against those that the claims of the sentence use. */
  readonly sure: Agreement;
  /** Mentions left to decide, and those of which the claims use one of the candidates. */
  readonly open: { readonly offered: number; readonly used: number };
  /** Used entities that are found for sure or offered. */
  readonly reached: number;
  readonly furniture: Agreement;
  readonly headings: Agreement;
  /** Entities, once for each sentence: used but neither found nor offered; found but not used. */
  readonly missed: readonly string[];
  readonly unused: readonly string[];
}

/** An entity as it was before this report was read: without the spellings that are known from it. */
function unreadEntity(entity: EntityRecord, report: string): EntityRecord {
  const { aliases = [], ...rest } = entity;
  return {
    ...rest,
    aliases: aliases.filter((alias) => typeof alias === 'string' || alias.report !== report),
  };
}

function usedIn({ claims }: AnnotatedReportRecord, { paragraph, sentence }: DraftSentence): Set<string> {
  const here = claims.filter(({ at }) => at.paragraph === paragraph && at.sentence === sentence);
  const ids = here.flatMap(({ actors = [], recipients = [], about = [], forum, speaker, place }) => [
    ...actors,
    ...recipients,
    ...about,
    ...[forum, speaker, place].filter((id) => id !== undefined),
  ]);
  return new Set(ids);
}

function agreementOf<T>(annotated: readonly T[], drafted: readonly T[]): Agreement {
  const known = new Set(annotated);
  return {
    annotated: annotated.length,
    drafted: drafted.length,
    both: drafted.filter((one) => known.has(one)).length,
  };
}

function furnitureKeys({ furniture = [], furnitureSpans = [] }: TextMarks): string[] {
  return [
    ...furniture.map((line) => `${line}`),
    ...furnitureSpans.map(({ line, start, end }) => `${line}:${start}-${end}`),
  ];
}

function sentenceMeasure(sentence: DraftSentence, used: ReadonlySet<string>) {
  const sure = new Set(sentence.mentions.filter((one) => one.sure).flatMap(({ entities }) => entities));
  const open = sentence.mentions.filter((one) => !one.sure);
  const all = new Set([...sure, ...open.flatMap(({ entities }) => entities)]);
  return {
    sure: agreementOf([...used], [...sure]),
    offered: open.length,
    hits: open.filter(({ entities }) => entities.some((id) => used.has(id))).length,
    missed: [...used].filter((id) => !all.has(id)),
    unused: [...sure].filter((id) => !used.has(id)),
  };
}

const sum = <T>(items: readonly T[], value: (item: T) => number) =>
  items.reduce((total, item) => total + value(item), 0);

/** Compares the draft of a report with its annotation; entities in the sentences of the annotation, whatever the furniture. */
export function measureDraft(
  report: AnnotatedReportRecord,
  text: string,
  entities: readonly EntityRecord[],
): DraftMeasure {
  const forms = nameFormsOf(entities.map((entity) => unreadEntity(entity, report.id)));
  const sentences = sentencesWith(text, splitText(text, report), forms);
  const each = sentences.map((sentence) => sentenceMeasure(sentence, usedIn(report, sentence)));
  const marks = marksOf(draftOf(text, [], { keep: [], drop: [] }));
  const annotated = sum(each, ({ sure }) => sure.annotated);
  const missed = each.flatMap((one) => one.missed);
  return {
    report: report.id,
    sentences: sentences.length,
    sure: {
      annotated,
      drafted: sum(each, ({ sure }) => sure.drafted),
      both: sum(each, ({ sure }) => sure.both),
    },
    open: { offered: sum(each, ({ offered }) => offered), used: sum(each, ({ hits }) => hits) },
    reached: annotated - missed.length,
    furniture: agreementOf(furnitureKeys(report), furnitureKeys(marks)),
    headings: agreementOf(report.headings ?? [], marks.headings),
    missed,
    unused: each.flatMap((one) => one.unused),
  };
}
