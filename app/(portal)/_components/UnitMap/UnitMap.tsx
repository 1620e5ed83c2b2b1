import type { MapView } from '../../_data/types';

/** Map of the units below: every shape is a link, in the order of the list that stands beside it; the script lights both together. */
export function UnitMap({ map }: { map: MapView }) {
  return (
    <svg
      className="unit-map"
      viewBox={`-4 -4 ${map.width + 8} ${map.height + 8}`}
      role="group"
      aria-label={map.label}
    >
      {map.shapes.map((shape) => (
        <a
          key={shape.id}
          href={shape.href}
          data-unit={shape.id}
          aria-label={shape.label}
          className={`shade-${shape.shade}${shape.here ? ' is-here' : ''}`}
        >
          <path d={shape.path} />
        </a>
      ))}
      <g aria-hidden="true">
        {map.shapes.map(({ id, here, caption }) => (
          <text key={id} className={here ? 'is-here' : undefined}>
            {caption?.lines.map((line, index) => (
              <tspan key={line} x={caption.x} y={caption.y + index * 26}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </g>
    </svg>
  );
}
