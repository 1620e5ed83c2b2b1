import * as migration_20261125_022438_initial from './20261125_022438_initial';

export const migrations = [
  {
    up: migration_20261125_022438_initial.up,
    down: migration_20261125_022438_initial.down,
    name: '20261125_022438_initial'
  },
];
