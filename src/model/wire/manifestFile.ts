import * as v from 'valibot';
import { AXES } from '../view.ts';

const Extent = v.object({ first: v.string(), last: v.string() });

const SideNames = v.record(v.string(), v.string());

/** `manifest.json`, format 1: what a dataset is, which files it has, and how it wants to be shown first. */
export const ManifestFileSchema = v.object({
  format: v.literal(1),
  id: v.string(),
  title: v.string(),
  /** The title in languages other than English. */
  titles: v.optional(v.object({ zh: v.optional(v.string()), ru: v.optional(v.string()) })),
  /** Hash of the content of all other files: the data version that citations name. */
  version: v.string(),
  licence: v.string(),
  /** Entities that the layout leans on, left to right, with the side that each stands for. */
  poles: v.array(v.object({ entity: v.string(), side: v.string() })),
  /** Shown at once: the default window, both days inclusive. */
  defaultWindow: v.object({ axis: v.picklist(AXES), from: v.string(), to: v.string() }),
  /** First and last day with data on each axis, YYYY-MM-DD, inclusive. */
  extents: v.object({ reported: Extent, happened: Extent }),
  counts: v.record(v.string(), v.number()),
  /** Names of sides, in the order of the code list. */
  sideLabels: SideNames,
  /** Names of sides in languages other than English. */
  sideLabelsIn: v.optional(v.object({ zh: v.optional(SideNames), ru: v.optional(SideNames) })),
  files: v.array(v.object({ name: v.string(), bytes: v.number(), sha256: v.string() })),
});

/** `manifest.json` as decoded. */
export type ManifestFile = v.InferOutput<typeof ManifestFileSchema>;
