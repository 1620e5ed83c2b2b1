import * as migration_20261126_024445_initial from './20261126_024445_initial';

export const migrations = [
  {
    up: migration_20261126_024445_initial.up,
    down: migration_20261126_024445_initial.down,
    name: '20261126_024445_initial'
  },
];
