const SIZES = ['s', 'm', 'l', 'xl', '2xl', '3xl'] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Sizes of type, with letters that carry two tone marks, and the steps of space. */
export function Scales() {
  return (
    <>
      {SIZES.map((size) => (
        <p key={size} style={{ fontSize: `var(--text-${size})`, lineHeight: 1.4 }}>
          {size}: Xã Ễ Ậ Ữ Ằng, thị trấn Nam Sách, 26/3/2024
        </p>
      ))}
      <ul className="sample-spaces">
        {SPACES.map((step) => (
          <li key={step}>
            <span style={{ width: `var(--space-${step})` }} />
            space-{step}
          </li>
        ))}
      </ul>
    </>
  );
}
