import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../state/afterPaint.ts';

/** A value from the frame on that follows the one it changed in; at once when it is first asked for. */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(() => value);
  useEffect(() => {
    if (Object.is(painted, value)) return;
    return afterPaint(window, () => startTransition(() => setPainted(() => value)));
  }, [painted, value]);
  return painted;
}
