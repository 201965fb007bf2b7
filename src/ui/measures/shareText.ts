/** A share from 0 to 1 as "12.3 %"; very small ones as "under 0.1 %", estimated ones with "about". */
export function shareText(share: number, isExact: boolean): string {
  if (share <= 0) return '0 %';
  if (share < 0.001) return 'under 0.1 %';
  return `${isExact ? '' : 'about '}${(share * 100).toFixed(1)} %`;
}
