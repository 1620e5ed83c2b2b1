const PALETTES = ['paper', 'lacquer', 'indigo', 'rice', 'gold'] as const;
const STEPS = [0, 50, 100, 200, 300, 400, 500, 600, 700, 800, 900] as const;

const ROLES = [
  'bg', 'surface-2', 'line', 'line-strong', 'ink', 'ink-2', 'accent', 'accent-strong', 'tint', 'tint-2', 'masthead', 'bar',
  'ok', 'danger', 'alert-bg', 'focus', 'focus-halo', 'found', 'foot',
]; // prettier-ignore

/** Palette and roles as they are in the chosen display. */
export function Colours() {
  return (
    <>
      {PALETTES.map((palette) => (
        <ul className="sample-swatches" key={palette} aria-label={palette}>
          {STEPS.map((step) => (
            <Swatch key={step} name={`color-${palette}-${step}`} label={`${palette} ${step}`} />
          ))}
        </ul>
      ))}
      <ul className="sample-swatches" aria-label="roles">
        {ROLES.map((role) => (
          <Swatch key={role} name={role} label={role} />
        ))}
      </ul>
    </>
  );
}

const Swatch = ({ name, label }: { name: string; label: string }) => (
  <li>
    <span style={{ background: `var(--${name})` }} />
    {label}
  </li>
);
