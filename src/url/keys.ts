import { i18n } from '../i18n/i18n.ts';
import {
  DATE_BASES,
  DEPTHS,
  ENTITY_KINDS,
  EVENT_TYPES,
  STANCES,
  STANDINGS,
  TIE_CLASSES,
} from '../model/codes.ts';
import { isId } from '../model/ids.ts';
import {
  DEFAULT_VIEW,
  FOCUS_MAX,
  MIN_SOURCES_MAX,
  QUERY_MAX,
  REPORTS_MAX,
  STEPS_MAX,
} from '../model/view.ts';
import { cameraCodec, dataVersionCodec } from './cameraCodec.ts';
import { embedCodecs } from './embedCodecs.ts';
import { idsCodec, pathCodec } from './idsCodec.ts';
import { choiceCodec, codesCodec, type KeyCodec, numberCodec, quoted } from './keyCodec.ts';
import { selectionCodec } from './selectionCodec.ts';
import { tourCodec } from './tourCodec.ts';
import { windowCodec } from './windowCodec.ts';

const datasetCodec: KeyCodec = {
  key: 'd',
  parse: (raw) =>
    isId(raw) ? { dataset: raw } : i18n._('{value} is not the name of a dataset', { value: quoted(raw) }),
  serialize: (view) => view.dataset,
};

const queryCodec: KeyCodec = {
  key: 'q',
  parse: (raw) => {
    const query = raw.trim();
    if (query === '') return i18n._('it holds no text to search for');
    if (query.length <= QUERY_MAX) return { query };
    const change = { query: query.slice(0, QUERY_MAX).trim() };
    return {
      change,
      problem: i18n._('only the first {most} characters were searched for', { most: QUERY_MAX }),
    };
  },
  serialize: (view) => view.query,
};

/** Every key of address version 1 after `v`, in the order in which they are written. */
export const KEYS: readonly KeyCodec[] = [
  datasetCodec,
  choiceCodec('view', 'layout', { graph: 'graph', list: 'list' }, DEFAULT_VIEW.layout),
  choiceCodec('axis', 'axis', { reported: 'reported', happened: 'happened' }, DEFAULT_VIEW.axis),
  windowCodec('t', 'window'),
  choiceCodec('undated', 'undated', { 0: false, 1: true }, DEFAULT_VIEW.undated),
  choiceCodec('certainty', 'certainty', { possible: 'possible', certain: 'certain' }, DEFAULT_VIEW.certainty),
  selectionCodec,
  idsCodec({ key: 'focus', field: 'focus', most: FOCUS_MAX, none: DEFAULT_VIEW.focus }),
  numberCodec('deg', 'steps', { least: 0, most: STEPS_MAX, fallback: DEFAULT_VIEW.steps }),
  pathCodec,
  choiceCodec(
    'pathin',
    'pathDates',
    { any: 'any', window: 'window', order: 'order' },
    DEFAULT_VIEW.pathDates,
  ),
  windowCodec('cmp', 'compare'),
  codesCodec('kind', 'kinds', ENTITY_KINDS),
  codesCodec('class', 'classes', TIE_CLASSES),
  codesCodec('type', 'types', EVENT_TYPES),
  idsCodec({ key: 'report', field: 'reports', most: REPORTS_MAX, none: null }),
  codesCodec('standing', 'standings', STANDINGS),
  codesCodec('stance', 'stances', STANCES),
  codesCodec('basis', 'bases', DATE_BASES),
  codesCodec('depth', 'depths', DEPTHS),
  numberCodec('min', 'minSources', {
    least: 1,
    most: MIN_SOURCES_MAX,
    fallback: DEFAULT_VIEW.minSources,
  }),
  numberCodec('max', 'maxSources', {
    least: 1,
    most: MIN_SOURCES_MAX,
    fallback: DEFAULT_VIEW.maxSources,
  }),
  choiceCodec(
    'only',
    'only',
    {
      'state-media-or-government': 'state-media-or-government',
      'press-or-analysis': 'press-or-analysis',
      copy: 'copy',
    },
    DEFAULT_VIEW.only,
  ),
  choiceCodec('listed', 'listed', { 0: false, 1: true }, DEFAULT_VIEW.listed),
  choiceCodec('outside', 'outside', { fade: 'fade', hide: 'hide' }, DEFAULT_VIEW.outside),
  choiceCodec(
    'size',
    'size',
    { sources: 'sources', degree: 'degree', betweenness: 'betweenness' },
    DEFAULT_VIEW.size,
  ),
  choiceCodec('colour', 'colour', { side: 'side', community: 'community' }, DEFAULT_VIEW.colour),
  queryCodec,
  tourCodec,
  choiceCodec('lang', 'language', { en: 'en', zh: 'zh', ru: 'ru' }, DEFAULT_VIEW.language),
  choiceCodec('embed', 'embed', { 0: false, 1: true }, DEFAULT_VIEW.embed),
  ...embedCodecs,
  dataVersionCodec,
  cameraCodec,
];
