import * as migration_20261125_031433_initial from './20261125_031433_initial';

export const migrations = [
  {
    up: migration_20261125_031433_initial.up,
    down: migration_20261125_031433_initial.down,
    name: '20261125_031433_initial'
  },
];
