import * as migration_20261126_132538_initial from './20261126_132538_initial';

export const migrations = [
  {
    up: migration_20261126_132538_initial.up,
    down: migration_20261126_132538_initial.down,
    name: '20261126_132538_initial'
  },
];
