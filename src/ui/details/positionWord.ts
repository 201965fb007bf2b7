import { i18n } from '../../i18n/i18n.ts';

/** How somebody voted; a position that has no word of ours stays as the data has it. */
export function positionWord(position: string): string {
  switch (position) {
    case 'abstain':
      return i18n._('{vote, select, other {abstain}}', { vote: position });
    case 'for':
      return i18n._('{vote, select, other {for}}', { vote: position });
    case 'against':
      return i18n._('{vote, select, other {against}}', { vote: position });
    case 'veto':
      return i18n._('{vote, select, other {veto}}', { vote: position });
    case 'absent':
      return i18n._('{vote, select, other {absent}}', { vote: position });
    default:
      return position;
  }
}
