import * as migration_20261125_024250_initial from './20261125_024250_initial';

export const migrations = [
  {
    up: migration_20261125_024250_initial.up,
    down: migration_20261125_024250_initial.down,
    name: '20261125_024250_initial'
  },
];
