import { i18n } from '../i18n/i18n.ts';

/** A code as a name that ICU's `select` can tell. */
function selectable(code: string): string {
  return code.replaceAll('-', '_');
}

/** Codes of each list in few plain words, as they stand within a sentence: "material conflict". */
export const CODE_WORDS = {
  kind: (code: string) =>
    i18n._(
      '{code, select, state {states} person {people} organization {organizations} body {state and UN bodies} company {companies} group {groups} place {places} agreement {agreements} issue {issues} other {{code}}}',
      { code },
    ),
  class: (code: string) =>
    i18n._(
      '{code, select, verbal_cooperation {verbal cooperation} material_cooperation {material cooperation} verbal_conflict {verbal conflict} material_conflict {material conflict} stated {stated} affiliation {affiliation} about {about} other {{code}}}',
      { code: selectable(code) },
    ),
  type: (code: string) =>
    i18n._(
      '{code, select, AGREE {agree} CONSULT {consult} SUPPORT {support} CONCEDE {concede} COOPERATE {cooperate} AID {aid} RETREAT {retreat} REQUEST {request} ACCUSE {accuse} REJECT {reject} THREATEN {threaten} PROTEST {protest} SANCTION {sanction} MOBILIZE {mobilize} COERCE {coerce} ASSAULT {assault} NONE {no event} other {{code}}}',
      { code },
    ),
  standing: (code: string) =>
    i18n._(
      '{code, select, state_media_or_government {state media or government} press_or_analysis {press or analysis} copy {copy} other {{code}}}',
      { code: selectable(code) },
    ),
  stance: (code: string) =>
    i18n._(
      '{code, select, reported_fact {reported fact} statement {statement} author_judgement {author judgement} analyst {analyst} allegation {allegation} other {{code}}}',
      { code: selectable(code) },
    ),
  basis: (code: string) =>
    i18n._(
      '{code, select, stated {stated by the report} relative {worked out from the text} elsewhere {from other reports} inferred {inferred} unknown {not known} other {{code}}}',
      { code },
    ),
  depth: (code: string) =>
    i18n._('{code, select, annotated {annotated} cited {cited} other {{code}}}', { code }),
} as const;
