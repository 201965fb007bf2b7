import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { DataText } from '../kit/DataText.tsx';
import { RichText } from '../kit/RichText.tsx';
import { SelectLink } from '../kit/SelectLink.tsx';
import { disputeMarks, eventMarks } from './claimMarks.ts';
import { Marks } from './Marks.tsx';
import { planLinks } from './planLinks.ts';
import { useLoadedWords } from './wordsContext.ts';

function EventName({ row }: { readonly row: number }) {
  const { graph } = useExplorer();
  const { evidence } = useLoadedWords();
  const id = graph.events.id[row];
  const event = evidence.events[row];
  return event && id !== undefined ? (
    <SelectLink to={{ type: 'event', id }}>
      <DataText>{event.summary}</DataText>
    </SelectLink>
  ) : null;
}

interface EventPlansProps {
  readonly row: number;
  /** Evidence rows that tell of it. */
  readonly rows: readonly number[];
}

/** Whether an event took place and is undisputed, and the way between a plan and the event that carried it out. */
export function EventPlans({ row, rows }: EventPlansProps) {
  const { graph } = useExplorer();
  const { evidence, disputed } = useLoadedWords();
  const event = evidence.events[row];
  if (!event) return null;
  const { carriedOutBy, plans } = planLinks(evidence.events, row);
  const claims = rows.flatMap((one) => {
    const words = evidence.evidence[one];
    return words?.kind === 'claim' ? [words] : [];
  });
  const marks = [
    ...eventMarks(event),
    ...disputeMarks(
      graph,
      claims,
      rows.some((one) => disputed.has(one)),
    ),
  ];
  return (
    <>
      {marks.length > 0 && (
        <p>
          <Marks marks={marks} />
        </p>
      )}
      {carriedOutBy >= 0 && (
        <p>
          <RichText text={i18n._('Carried out: <0/>')} parts={[() => <EventName row={carriedOutBy} />]} />
        </p>
      )}
      {event.status === 'planned' && carriedOutBy < 0 && (
        <p>{i18n._('No report in this dataset tells that it was done.')}</p>
      )}
      {plans.map((plan) => (
        <p key={plan}>
          <RichText text={i18n._('Announced before: <0/>')} parts={[() => <EventName row={plan} />]} />
        </p>
      ))}
    </>
  );
}
