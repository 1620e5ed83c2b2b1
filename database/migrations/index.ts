import * as migration_20261125_022815_initial from './20261125_022815_initial';

export const migrations = [
  {
    up: migration_20261125_022815_initial.up,
    down: migration_20261125_022815_initial.down,
    name: '20261125_022815_initial'
  },
];
