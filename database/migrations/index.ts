import * as migration_20261125_021405_initial from './20261125_021405_initial';

export const migrations = [
  {
    up: migration_20261125_021405_initial.up,
    down: migration_20261125_021405_initial.down,
    name: '20261125_021405_initial'
  },
];
