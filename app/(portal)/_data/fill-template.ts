/**
 * Fills a title template of a level. A part between dashes or commas whose placeholder has no value drops out with its
 * dash: "Trang thông tin điện tử {donVi} – {huyen} – {tinh}" for a commune right under its province.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  const separator = template.includes(' – ') ? ' – ' : ', ';
  return template
    .split(separator)
    .filter((part) => [...part.matchAll(/\{(\w+)\}/g)].every(([, key]) => values[key!]))
    .map((part) => part.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ''))
    .join(separator);
}
