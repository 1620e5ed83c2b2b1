import * as migration_20261125_045715_initial from './20261125_045715_initial';

export const migrations = [
  {
    up: migration_20261125_045715_initial.up,
    down: migration_20261125_045715_initial.down,
    name: '20261125_045715_initial'
  },
];
