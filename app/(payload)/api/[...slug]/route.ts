import config from '@payload-config';
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes';

import { onAdminHost } from '@/security/admin-host';

// The proxy leaves /api alone, because it would cut uploads at 10 MB (findings 1c): the host is checked here.
export const GET = onAdminHost(REST_GET(config));
export const POST = onAdminHost(REST_POST(config));
export const DELETE = onAdminHost(REST_DELETE(config));
export const PATCH = onAdminHost(REST_PATCH(config));
export const PUT = onAdminHost(REST_PUT(config));
export const OPTIONS = onAdminHost(REST_OPTIONS(config));
