import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Graph } from '../model/graph.ts';
import { DEFAULT_VIEW, type Selection, type TourPlace, type View } from '../model/view.ts';
import type { ManifestFile } from '../model/wire/manifestFile.ts';
import type { ParsedAddress } from '../url/address.ts';
import type { AddressPairs } from '../url/addressPairs.ts';
import { loosenedText } from './loosenedText.ts';
import { loosenFor } from './loosenFor.ts';
import type { Notice } from './notice.ts';
import { type NoticeDraft, resolveAddress } from './resolveAddress.ts';

/**
 * Whether a change is a step of its own for Back, goes on with the last one, or came from the address itself. A guided
 * step is one of its own whose focus belongs to what leads the reader, so that no other part takes it.
 */
export type StepKind = 'step' | 'guided-step' | 'same-step' | 'from-address';

/** The view, what the reader must be told, and how the last change is to be kept in the history. */
export interface ExplorerState {
  readonly view: View;
  /** Pairs of the address that mean nothing here and are kept. */
  readonly unknown: AddressPairs;
  readonly notices: readonly Notice[];
  readonly lastChange: StepKind;
  /** Name of the drag, typing or playback that is going on; its changes are one step. */
  readonly gesture: string | null;
}

/** What can be done to a view. Changes with one `gesture` name in a row are one step of the history. */
export interface ExplorerActions {
  readonly change: (change: Partial<View>, gesture?: string) => void;
  /** Ends a gesture: the next change is a new step even under the same name. */
  readonly endGesture: () => void;
  /** Opens the details of something; widens the dates and takes off filters that hide it, with a notice that can undo it. */
  readonly select: (selection: Selection | null) => void;
  /** Back to the dataset's first view; what is selected and the tour stay. */
  readonly reset: () => void;
  /** The picture is looked at from elsewhere now, so the address no longer says from where; no step of its own. */
  readonly forgetCamera: () => void;
  readonly notify: (draft: NoticeDraft) => void;
  readonly dismiss: (id: number) => void;
  /** Brings back the view before a notice, and dismisses it. */
  readonly undo: (id: number) => void;
  /** Takes over an address from Back, Forward or a pasted link. */
  readonly adopt: (address: ParsedAddress) => void;
  /** Shows an address in the reader's language and with `tour` as the tour that is followed. */
  readonly goTo: (address: ParsedAddress, tour: TourPlace | null) => void;
}

/** The store of one loaded dataset: state and actions. */
export type ExplorerStore = StoreApi<ExplorerState & ExplorerActions>;

/** Notices on screen at once; older ones give way. */
const NOTICES_AT_MOST = 4;

/** News of an action is over with the next step, so that no "Undo" takes back more than it names; a problem stays until it is dismissed. */
function afterStep(notices: readonly Notice[]): readonly Notice[] {
  const left = notices.filter(({ tone }) => tone === 'problem');
  return left.length === notices.length ? notices : left;
}

/** Creates the store for a loaded dataset from the address as parsed. */
export function createExplorerStore(
  graph: Graph,
  manifest: ManifestFile,
  address: ParsedAddress,
): ExplorerStore {
  let nextNotice = 1;
  const number = (drafts: readonly NoticeDraft[]): Notice[] =>
    drafts.map((draft) => ({ ...draft, id: nextNotice++ }));
  const first = resolveAddress(graph, manifest, address);
  return createStore((set, get) => ({
    view: first.view,
    unknown: address.unknown,
    notices: number(first.notices).slice(-NOTICES_AT_MOST),
    lastChange: 'from-address',
    gesture: null,
    change: (change, gesture) =>
      set((state) => {
        const goesOn = gesture !== undefined && gesture === state.gesture;
        return {
          view: { ...state.view, ...change },
          notices: goesOn ? state.notices : afterStep(state.notices),
          lastChange: goesOn ? 'same-step' : 'step',
          gesture: gesture ?? null,
        };
      }),
    endGesture: () => set({ gesture: null }),
    select: (selection) => {
      const { view, change, notify } = get();
      if (selection === null) return change({ selection });
      const { view: wider, loosened } = loosenFor(graph, manifest, view, selection);
      change({ ...wider, selection });
      if (loosened.length > 0) notify({ tone: 'info', text: loosenedText(loosened), undo: view });
    },
    reset: () => {
      const { dataset, layout, selection, tour, language, embed, embedParts, change } = {
        ...get().view,
        change: get().change,
      };
      change({ ...DEFAULT_VIEW, dataset, layout, selection, tour, language, embed, embedParts });
    },
    forgetCamera: () => {
      const { view } = get();
      if (view.camera) set({ view: { ...view, camera: null }, lastChange: 'same-step' });
    },
    notify: (draft) =>
      set(({ notices }) => ({ notices: [...notices, ...number([draft])].slice(-NOTICES_AT_MOST) })),
    dismiss: (id) => set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    undo: (id) => {
      const before = get().notices.find((notice) => notice.id === id)?.undo;
      get().dismiss(id);
      if (before) get().change(before);
    },
    goTo: (parsed, tour) => {
      const { view: from, notices: before } = get();
      const { view, notices } = resolveAddress(graph, manifest, parsed);
      const { language, embed, embedParts } = from;
      set({
        view: { ...view, language, embed, embedParts, tour },
        notices: [...afterStep(before), ...number(notices)].slice(-NOTICES_AT_MOST),
        lastChange: 'guided-step',
        gesture: null,
      });
    },
    adopt: (parsed) => {
      const { view, notices } = resolveAddress(graph, manifest, parsed);
      set({
        view,
        unknown: parsed.unknown,
        notices: number(notices).slice(-NOTICES_AT_MOST),
        lastChange: 'from-address',
        gesture: null,
      });
    },
  }));
}
