/**
 * A whole page that needs neither the database nor the application, in both languages. Names no unit: whose page it would have
 * been may be what is missing.
 * @typedef {{title: string, body: string}} Part `body` is HTML
 * @param {{vi: Part, en: Part}} parts
 */
export const plainDocument = ({ vi, en }) => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${vi.title}</title>
<style>
:root{color-scheme:light dark}
body{font:1.125rem/1.65 'Be Vietnam Pro',system-ui,sans-serif;margin:0;background:#fff;color:#1b1715;border-top:8px solid #821518}
main{max-width:38rem;margin:0 auto;padding:4rem 1.25rem}
h1,h2{line-height:1.35;margin:0 0 .75rem}
h1{font-size:1.875rem}h2{font-size:1.25rem}
section{margin-top:2.5rem;padding-top:1.5rem;border-top:1px solid #746c61}
a{color:#9e2020;display:inline-block;padding:.5rem 0}
@media(prefers-color-scheme:dark){body{background:#161311;color:#f4efe8;border-color:#e3988e}a{color:#e3988e}}
@media print{body{border:0}}
</style>
</head>
<body>
<main>
<h1>${vi.title}</h1>
${vi.body}
<section lang="en">
<h2>${en.title}</h2>
${en.body}
</section>
</main>
</body>
</html>
`;
