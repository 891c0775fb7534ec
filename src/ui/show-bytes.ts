/** An amount of memory as people write it in the interface's language, such as 3.4 MB. */
export function showBytes(bytes: number): string {
  const isLarge = bytes >= 1e6;
  const format = new Intl.NumberFormat(document.documentElement.lang || 'en', { style: 'unit', unit: isLarge ? 'megabyte' : 'kilobyte', maximumFractionDigits: isLarge ? 1 : 0 });
  return format.format(bytes / (isLarge ? 1e6 : 1e3));
}
