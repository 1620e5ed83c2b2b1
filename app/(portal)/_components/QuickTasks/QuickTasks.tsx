import { useTranslations } from 'next-intl';

import type { QuickTask } from '../../_data/types';
import { Icon } from '../Icon/Icon';

/** What people come for most: four at the most, none without a target. */
export function QuickTasks({ tasks }: { tasks: QuickTask[] }) {
  const t = useTranslations('QuickTasks');
  const shown = tasks.filter((task) => task.href).slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <section className="tasks" aria-labelledby="tasks">
      <div className="wrap">
        <h2 id="tasks" className="visually-hidden">
          {t('title')}
        </h2>
        <ul>
          {shown.map((task) => (
            <li key={task.href}>
              <a href={task.href}>
                <Icon name={task.icon} />
                <span>
                  <b>{task.label}</b>
                  {task.note && <small>{task.note}</small>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
