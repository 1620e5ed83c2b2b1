import * as migration_20261125_022023_initial from './20261125_022023_initial';

export const migrations = [
  {
    up: migration_20261125_022023_initial.up,
    down: migration_20261125_022023_initial.down,
    name: '20261125_022023_initial'
  },
];
