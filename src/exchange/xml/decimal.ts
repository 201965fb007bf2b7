/** A number as files hold it: at most two decimals, no exponent, no negative zero; 0 for what is no number. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) return '0';
  const text = value.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
