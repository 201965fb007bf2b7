const FALLBACKS = ['Source Sans 3', 'Noto Sans', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei'];
const GENERIC = new Set(['sans-serif', 'serif', 'monospace', 'system-ui', 'ui-sans-serif']);

const unquoted = (name: string) => name.trim().replaceAll(/^["']|["']$/g, '');
const quoted = (name: string) => (/^[A-Za-z-]+$/.test(name) ? name : `'${name.replaceAll("'", '')}'`);

/** A font family for files that travel: the names given, then fonts that hold the three scripts, then any without serifs. */
export function fontStack(family: string): string {
  const named = family
    .split(',')
    .map(unquoted)
    .filter((name) => name !== '' && !GENERIC.has(name));
  return [...[...new Set([...named, ...FALLBACKS])].map(quoted), 'sans-serif'].join(', ');
}
