export const dynamic = 'force-dynamic';

const PAGE = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Không tìm thấy trang</title>
<style>body{font:1.125rem/1.65 system-ui,sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem;color:#1b1715}h1{font-size:1.75rem;line-height:1.3}</style>
</head><body><main><h1>Không tìm thấy trang</h1><p>Địa chỉ này không có trang nào. Anh, chị kiểm tra lại từng chữ của địa chỉ.</p>
<p lang="en">There is no page at this address.</p></main></body></html>`;

/** The neutral answer to a host or path that belongs to nobody: it names no site (DESIGN 5). */
export function GET(): Response {
  return new Response(PAGE, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
export const POST = GET;
export const HEAD = GET;
