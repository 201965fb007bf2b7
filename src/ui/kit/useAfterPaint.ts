import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../state/afterPaint.ts';

/** A value from the frame on that follows the one it changed in; when it is first asked for, `first` until then, or the value at once. */
export function useAfterPaint<Value>(value: Value, first = value): Value {
  const [painted, setPainted] = useState(() => first);
  useEffect(() => {
    if (Object.is(painted, value)) return;
    return afterPaint(window, () => startTransition(() => setPainted(() => value)));
  }, [painted, value]);
  return painted;
}
