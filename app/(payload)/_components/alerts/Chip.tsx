'use client';

type Props = {
  name: string;
  id?: string;
  checked: boolean;
  onChoose: () => void;
  children: string;
};

/** One choice of a group, as large as a finger; a real radio button underneath. */
export function Chip({ name, id, checked, onChoose, children }: Props) {
  return (
    <label className="lt-chip">
      <input type="radio" name={name} id={id} checked={checked} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
