import { useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import styles from './share.module.css';

interface EmbedPreviewProps {
  readonly address: string;
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The frame as it will stand in another page, made smaller where there is no room. To be looked at: pointer and keyboard stay in the dialog. */
export function EmbedPreview({ address, title, widthPx, heightPx }: EmbedPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [roomPx, setRoomPx] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setRoomPx(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = Math.min(1, (roomPx ?? widthPx) / widthPx);
  return (
    <div ref={place} className={styles['preview']} style={{ height: heightPx * scale }}>
      {roomPx !== null && (
        <iframe
          src={address}
          title={i18n._('Preview: {title}', { title })}
          inert
          style={{ width: widthPx, height: heightPx, transform: `scale(${scale})` }}
        />
      )}
    </div>
  );
}
