import { ENTITY_KINDS, TIE_CLASSES } from '../model/codes.ts';
import { isId } from '../model/ids.ts';
import { DEFAULT_VIEW } from '../model/view.ts';
import { choiceCodec, codesCodec, type KeyCodec, quoted } from './keyCodec.ts';
import { selectionCodec } from './selectionCodec.ts';
import { windowCodec } from './windowCodec.ts';

const datasetCodec: KeyCodec = {
  key: 'd',
  parse: (raw) => (isId(raw) ? { dataset: raw } : `${quoted(raw)} is not the name of a dataset`),
  serialize: (view) => view.dataset,
};

/** Every key of address version 1 after `v`, in the order in which they are written. */
export const KEYS: readonly KeyCodec[] = [
  datasetCodec,
  choiceCodec('view', 'layout', { graph: 'graph', list: 'list' }, DEFAULT_VIEW.layout),
  choiceCodec('axis', 'axis', { reported: 'reported', happened: 'happened' }, DEFAULT_VIEW.axis),
  windowCodec,
  choiceCodec('undated', 'undated', { 0: false, 1: true }, DEFAULT_VIEW.undated),
  choiceCodec('certainty', 'certainty', { possible: 'possible', certain: 'certain' }, DEFAULT_VIEW.certainty),
  selectionCodec,
  codesCodec('kind', 'kinds', ENTITY_KINDS),
  codesCodec('class', 'classes', TIE_CLASSES),
  choiceCodec('listed', 'listed', { 0: false, 1: true }, DEFAULT_VIEW.listed),
  choiceCodec('outside', 'outside', { fade: 'fade', hide: 'hide' }, DEFAULT_VIEW.outside),
];
