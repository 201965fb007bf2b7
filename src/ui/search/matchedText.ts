import { i18n } from '../../i18n/i18n.ts';
import type { Graph } from '../../model/graph.ts';
import type { FoundEntity } from '../../query/search/findEntities.ts';

/** What a result says about the form that was found. */
export interface MatchedText {
  readonly text: string;
  /** The same with `<0>` around the form, and `<1>` around what else the data tell. */
  readonly marked: string;
}

/** The words of the data in a sentence about a form. */
interface FormWords {
  readonly form: string;
  readonly note: string | undefined;
  readonly publisher: string | undefined;
}

function sentence({ form, note, publisher }: FormWords): string {
  if (publisher === undefined) {
    return note === undefined
      ? i18n._('also written “{form}”', { form })
      : i18n._('also written “{form}” ({note})', { form, note });
  }
  return note === undefined
    ? i18n._('written “{form}” in {publisher}', { form, publisher })
    : i18n._('written “{form}” in {publisher} ({note})', { form, publisher, note });
}

const marked = (text: string | undefined) => (text === undefined ? undefined : `<1>${text}</1>`);

function likeText(form: string): MatchedText {
  return {
    text: i18n._('like “{form}”', { form }),
    marked: i18n._('like “{form}”', { form: `<0>${form}</0>` }),
  };
}

/** Says which form matched when it is none of the names that stand there anyway, or is only like one: "written “Sun Woedong” in Satori News (misspelling)". */
export function matchedText(graph: Graph, { form, like }: FoundEntity): MatchedText | null {
  const { role, text, note, report } = form;
  if (role === 'name' || role === 'short') return like === null ? null : likeText(like);
  const markedForm = `<0>${text}</0>`;
  if (role === 'full') {
    return {
      text: i18n._('full name “{form}”', { form: text }),
      marked: i18n._('full name “{form}”', { form: markedForm }),
    };
  }
  const publisher = report === undefined ? undefined : graph.reports.publisher[report];
  return {
    text: sentence({ form: text, note, publisher }),
    marked: sentence({ form: markedForm, note: marked(note), publisher: marked(publisher) }),
  };
}
