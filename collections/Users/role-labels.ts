import type { Role } from '@/tenants/roles';

import { both, type Bilingual } from '../shared/labels';

/** Names of the roles on screens (DESIGN 2). */
export const ROLE_LABELS: Record<Role, Bilingual> = {
  author: both('Người viết', 'Author'),
  editor: both('Biên tập viên', 'Editor'),
  moderator: both('Người kiểm duyệt', 'Moderator'),
  admin: both('Quản trị viên', 'Administrator'),
};
