import type { DateField } from 'payload';

/** What a field of day and time looks like in the administration: by the clock of Viet Nam, in forms and in lists. */
export const dayAndTime: NonNullable<DateField['admin']> = {
  components: {
    Field: '@/app/(payload)/_components/writing/VietnamDate#VietnamDate',
    Cell: '@/app/(payload)/_components/lists/MomentCell#MomentCell',
  },
  date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' },
};
