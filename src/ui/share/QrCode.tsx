import { useMemo } from 'react';
import { i18n } from '../../i18n/i18n.ts';
import { qrPath } from './qrPath.ts';
import styles from './share.module.css';

/** An address as a QR code, dark on light in every theme; its text alternative is the address itself. */
export function QrCode({ address }: { readonly address: string }) {
  const code = useMemo(() => qrPath(address), [address]);
  if (!code) return <p className={styles['quiet']}>{i18n._('The link is too long for a QR code.')}</p>;
  return (
    <svg
      className={styles['qr']}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={i18n._('QR code of the link {address}', { address })}
    >
      <rect width={code.size} height={code.size} fill="#ffffff" />
      <path d={code.path} fill="#000000" />
    </svg>
  );
}
