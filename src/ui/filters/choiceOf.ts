import { i18n } from '../../i18n/i18n.ts';

/** What a list of tick boxes offers, by the part of the view that it sets. */
export type ChoiceOf = 'kinds' | 'classes' | 'standings' | 'types' | 'stances' | 'bases' | 'depths';

/** "All kinds", as the name of a button; no two are alike. */
export function allOf(of: ChoiceOf): string {
  return i18n._(
    '{of, select, kinds {All kinds} classes {All classes} standings {All publishers} types {All types} depths {All, annotated and cited} stances {All ways of telling} other {All ways of dating}}',
    { of },
  );
}

/** Says that unticking the last one has brought back all. */
export function allAgain(of: ChoiceOf): string {
  return i18n._(
    '{of, select, kinds {Without any of the kinds nothing would be left, so all kinds are shown again.} classes {Without any of the classes nothing would be left, so all classes are shown again.} standings {Without any of the publishers nothing would be left, so all publishers are shown again.} types {Without any of the types nothing would be left, so all types are shown again.} depths {Without any of the reports nothing would be left, so all reports are shown again.} stances {Without any of the ways nothing would be left, so all ways are shown again.} other {Without any of the ways nothing would be left, so all ways are shown again.}}',
    { of },
  );
}

/** "All kinds but Issues". */
export function allBut(of: ChoiceOf, names: string): string {
  return i18n._(
    '{of, select, kinds {All kinds but {names}} classes {All classes but {names}} standings {All publishers but {names}} types {All types of events but {names}} depths {All reports but {names}} stances {All ways of telling but {names}} other {All ways but {names}}}',
    { of, names },
  );
}

/** "5 of 9 kinds". */
export function someOf(of: ChoiceOf, chosen: number, all: number): string {
  return i18n._(
    '{of, select, kinds {{chosen} of {all} kinds} classes {{chosen} of {all} classes} standings {{chosen} of {all} publishers} types {{chosen} of {all} types of events} depths {{chosen} of {all} reports} stances {{chosen} of {all} ways of telling} other {{chosen} of {all} ways}}',
    { of, chosen, all },
  );
}
