import type { WireEvent } from '../../model/wire/evidenceFile.ts';

type Figure = NonNullable<WireEvent['figures']>[number];

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 });

/** A figure: "goods trade: 190.27 USD bn", "growth: 29.3%". */
export function figureText({ what, value, unit = '' }: Figure): string {
  const amount = typeof value === 'number' ? NUMBER.format(value) : value;
  return `${what}: ${amount}${unit === '' || unit === '%' ? unit : ` ${unit}`}`;
}
