/** Name, statement and arguments of the hot queries on SQLite whose plans are guarded. */
export const SQLITE: [string, string, (string | number)[]][] = [
  [
    'rows of an item',
    'SELECT * FROM placements WHERE item IN (?, ?) AND channel IN (?, ?)',
    ['a', 'b', 'c', 'd'],
  ],
  [
    'what a unit pinned',
    'SELECT * FROM placements WHERE channel = ? AND pin > ? ORDER BY pin',
    ['local:C', 0],
  ],
  ['placements by item', 'SELECT * FROM placements WHERE item = ?', ['a']],
  [
    'windows that begin',
    'SELECT * FROM placements WHERE state = ? AND "from" <= ? ORDER BY "from"',
    ['waiting', 1],
  ],
  [
    'sendings of an item',
    'SELECT * FROM sendings WHERE item = ? AND kind = ? ORDER BY at DESC LIMIT 50',
    ['a', 'down'],
  ],
  [
    'sendings of a week in a part of the tree',
    'SELECT * FROM sendings WHERE scope_l3 = ? AND kind = ? AND week = ?',
    ['D', 'down', '2026-01-05'],
  ],
  [
    'sendings of a week of some units',
    'SELECT * FROM sendings WHERE steward_id IN (?, ?) AND kind = ? AND week = ?',
    ['P', 'D', 'down', '2026-01-05'],
  ],
  [
    'offers that wait for a unit',
    'SELECT * FROM sendings WHERE receiver = ? AND state = ? ORDER BY at, item LIMIT 20',
    ['D', 'offered'],
  ],
  [
    'mandatory sendings of some units',
    "SELECT * FROM sendings WHERE steward_id IN (?, ?) AND kind = 'down' AND week >= ? AND strength = 'mandatory'",
    ['P', 'D', '2026-01-05'],
  ],
  [
    'what a unit confirmed',
    'SELECT sending FROM acknowledgements WHERE sending IN (?, ?) AND unit = ?',
    ['a', 'b', 'C'],
  ],
  ['from what an article was made', 'SELECT * FROM lineages WHERE article = ?', ['a']],
  [
    'the version that a unit made',
    'SELECT * FROM lineages WHERE item = ? AND unit = ?',
    ['a', 'C'],
  ],
  ['versions to be told of', 'SELECT * FROM lineages WHERE item = ? AND told <> ?', ['a', 'm']],
  ['a sending by its press', 'SELECT id FROM sendings WHERE token = ?', ['t']],
  ['quotas of some units', 'SELECT * FROM sending_quotas WHERE steward_id IN (?, ?)', ['P', 'D']],
  ['windows that end', 'SELECT * FROM placements WHERE state = ? AND until <= ?', ['live', 1]],
  [
    'raises of keys',
    'SELECT parent_id, text FROM invalidations_texts WHERE text IN (?, ?)',
    ['unit:1', 'tree:2'],
  ],
  ['generations of keys', 'SELECT key, value FROM generations WHERE key IN (?, ?)', ['a', 'b']],
  ['raises to count', 'SELECT id FROM invalidations WHERE at < ? ORDER BY at LIMIT ?', [1, 2]],
  ['uses of a file', 'SELECT * FROM media_uses WHERE media = ?', ['m']],
  [
    'files of an item',
    'SELECT * FROM media_uses WHERE item_type = ? AND item = ?',
    ['articles', 'a'],
  ],
  [
    'mail that is due',
    'SELECT * FROM mails WHERE state = ? AND due_at <= ? ORDER BY due_at',
    ['waiting', 1],
  ],
  [
    'somebody’s notices',
    'SELECT * FROM notifications WHERE person = ? AND key < ? ORDER BY key DESC',
    ['p', 'k'],
  ],
  [
    'somebody’s unread notices',
    'SELECT * FROM notifications WHERE person = ? AND read_at = 0 AND key < ? ORDER BY key DESC',
    ['p', 'k'],
  ],
  [
    'notices to be mailed',
    'SELECT * FROM notifications WHERE mail_state = ? AND mail_due_at <= ? ORDER BY mail_due_at',
    ['waiting', 1],
  ],
  [
    'what was asked about an item',
    'SELECT id FROM notifications WHERE item = ? AND read_at = 0 AND kind IN (?)',
    ['a', 'submitted'],
  ],
  ['old notices', 'SELECT * FROM notifications WHERE key < ? ORDER BY key', ['k']],
  [
    'unconfirmed emergencies',
    "SELECT * FROM editions WHERE alert = 'open' AND stage = 'published' AND confirmed_by IS NULL AND (steward_id = ? OR (scope_l3 = ? AND alert_level <= 3)) ORDER BY confirm_by",
    ['C', 'D'],
  ],
  ['alerts that show', 'SELECT * FROM alerts WHERE show_until > ? ORDER BY show_until DESC', [1]],
  ['alerts that units hid', 'SELECT * FROM alert_hides WHERE alert IN (?, ?)', ['a', 'b']],
  ['alerts to confirm', 'SELECT * FROM alerts WHERE confirm = ? ORDER BY confirm_by', ['open']],
  ['areas of a unit', 'SELECT * FROM alert_areas WHERE steward_id = ? ORDER BY name', ['u']],
  [
    'schedules to try',
    'SELECT * FROM editions WHERE stage = ? AND next_attempt <= ? ORDER BY next_attempt, created_at',
    ['scheduled', 1],
  ],
  [
    'schedules overdue',
    'SELECT * FROM editions WHERE stage = ? AND failed_at = ? AND publish_at <= ? ORDER BY publish_at, created_at',
    ['scheduled', 0, 1],
  ],
  [
    'schedules refused',
    'SELECT * FROM editions WHERE stage = ? AND failed_at > ? ORDER BY failed_at, publish_at, created_at',
    ['scheduled', 0],
  ],
  [
    'mail that waits',
    'SELECT * FROM mails WHERE state = ? AND created_at <= ? ORDER BY created_at',
    ['waiting', '2026'],
  ],
  [
    'versions by age',
    'SELECT id FROM _articles_v WHERE updated_at >= ? AND updated_at < ? ORDER BY updated_at, id LIMIT 9',
    ['2026', '2027'],
  ],
  [
    'old versions of an item',
    'SELECT id FROM _articles_v WHERE parent_id = ? AND updated_at < ? ORDER BY updated_at LIMIT 9',
    ['a', '2027'],
  ],
  [
    "admin's list by l3",
    'SELECT * FROM _articles_v WHERE version_scope_l3 = ? AND latest = 1',
    ['U'],
  ],
  [
    "admin's list of a unit",
    'SELECT * FROM _articles_v WHERE version_steward_id = ? AND latest = 1',
    ['U'],
  ],
];
