import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { useExplorer } from '../explorerContext.ts';
import { createCameraControl } from './cameraControl.ts';
import { EmptyGraph } from './EmptyGraph.tsx';
import { frameEntities } from './frameEntities.ts';
import { GraphSurface } from './GraphSurface.tsx';
import { GraphToolbar } from './GraphToolbar.tsx';
import styles from './graphRegion.module.css';
import { graphStoreOf } from './graphStore.ts';
import { type GraphTools, GraphToolsContext } from './graphTools.ts';
import { PointedLabel } from './PointedLabel.tsx';
import { useFrameFocus } from './useFrameFocus.ts';
import { useFramePath } from './useFramePath.ts';
import { type Picture, usePicture } from './usePicture.ts';
import { useRevealSelection } from './useRevealSelection.ts';
import { useViewport } from './useViewport.ts';

/** One set of tools for as long as the region stands; they always see the latest picture. */
function useTools(picture: Picture): GraphTools {
  const { graph, store: explorer } = useExplorer();
  const latest = useRef(picture);
  const surface = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    latest.current = picture;
  });
  const tools = useMemo(() => {
    const store = graphStoreOf(graph);
    const read = () => latest.current;
    const foot = { px: 0 };
    const camera = createCameraControl(
      store,
      (framed) => frameEntities(read(), { ...store.getState(), footPx: foot.px }, framed),
      {
        asked: () => explorer.getState().view.camera,
        moved: () => explorer.getState().forgetCamera(),
      },
    );
    const frame = { measure: () => {}, paint: () => {} };
    return { store, camera, picture: read, surface, frame, foot };
  }, [graph, explorer]);
  useEffect(() => () => tools.camera.stop(), [tools]);
  useEffect(() => {
    // The address may have asked for a camera while the list stood here.
    const { camera: asked } = explorer.getState().view;
    if (asked) tools.camera.show(asked);
    return explorer.subscribe(({ view: { camera } }, { view: before }) => {
      if (camera && camera !== before.camera) tools.camera.show(camera);
    });
  }, [explorer, tools]);
  return tools;
}

/** The graph of the current view: drawn, with everything that the tables hold within reach of pointer and keyboard. */
export function GraphRegion() {
  const picture = usePicture();
  const toolbar = useRef<HTMLDivElement>(null);
  const tools = useTools(picture);
  const area = useRef<HTMLElement>(null);
  useViewport(area, toolbar, tools);
  useFrameFocus(tools, picture);
  useFramePath(tools, picture);
  useRevealSelection(tools);
  return (
    <GraphToolsContext value={tools}>
      <section ref={area} id="graph" className={styles['region']} aria-label={i18n._('Relationship graph')}>
        <GraphSurface picture={picture}>
          <PointedLabel picture={picture} />
          <EmptyGraph />
          <div ref={toolbar} className={styles['tools']}>
            <GraphToolbar />
          </div>
        </GraphSurface>
      </section>
    </GraphToolsContext>
  );
}
