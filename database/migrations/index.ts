import * as migration_20261126_131849_initial from './20261126_131849_initial';

export const migrations = [
  {
    up: migration_20261126_131849_initial.up,
    down: migration_20261126_131849_initial.down,
    name: '20261126_131849_initial'
  },
];
