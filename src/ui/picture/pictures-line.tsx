// What became of the pictures in the open chat. A picture that gave nothing is not called clean.
import type { PicturesSeen } from '../../core/picture/picture.ts';
import { useText } from '../text-context.tsx';

export function PicturesLine({ seen }: { seen: PicturesSeen }) {
  const t = useText();
  const all = Object.values(seen);
  if (all.length === 0) return null;
  const count = (...wanted: readonly string[]) => all.filter((status) => wanted.includes(status)).length;
  const lines = [
    ['guard.pictures_code', count('code')],
    ['guard.pictures_none', count('none')],
    ['guard.pictures_unreadable', count('unreadable', 'too-large')],
  ] as const;
  return (
    <section class="card pictures" aria-label={t('guard.pictures_title')}>
      <h2>{t('guard.pictures_title')}</h2>
      <ul class="group-facts">
        {lines.map(([key, number]) => number > 0 && <li key={key}>{t(key, { count: number })}</li>)}
      </ul>
    </section>
  );
}
