// A picture for the QR code in it: pasted, dropped, chosen, or what the tab shows right now.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureAnswer } from '../../core/picture/picture.ts';
import { Button } from '../button.tsx';
import { useText } from '../text-context.tsx';

export type PictureTrouble = Exclude<PictureAnswer['status'], 'code'>;

export interface PictureCheckProps {
  /** What became of a picture asked about elsewhere, when it gave no code. */
  readonly trouble?: PictureTrouble | undefined;
  /** Where nothing can be photographed, the button is left out. */
  readonly canPhotograph: boolean;
  /** Reads a picture; tells what became of it. A code that was read is shown by whoever gave this. */
  readonly onPicture: (picture: Blob) => Promise<PictureAnswer['status']>;
  readonly onPhotograph: () => Promise<PictureAnswer['status']>;
}

export function PictureCheck({ trouble, canPhotograph, onPicture, onPhotograph }: PictureCheckProps) {
  const t = useText();
  const [state, setState] = useState<'idle' | 'reading' | PictureTrouble>(trouble ?? 'idle');
  const file = useRef<HTMLInputElement>(null);
  const run = async (reading: Promise<PictureAnswer['status']>) => {
    setState('reading');
    const status = await reading.catch((): PictureTrouble => 'unreadable');
    setState(status === 'code' ? 'idle' : status);
  };
  const take = (files: FileList | undefined | null) => {
    const picture = [...(files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (picture) void run(onPicture(picture));
    return picture !== undefined;
  };
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (take(event.clipboardData?.files)) event.preventDefault();
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
  return (
    <section
      class="picture-check"
      aria-label={t('guard.picture_title')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <h2>{t('guard.picture_title')}</h2>
      <p class="field-hint">{t('guard.picture_hint')}</p>
      <input
        ref={file}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <div class="picture-ways">
        <Button onClick={() => file.current?.click()}>{t('guard.picture_choose')}</Button>
        {canPhotograph && <Button onClick={() => void run(onPhotograph())}>{t('guard.picture_screen')}</Button>}
      </div>
      <p role="status">{state === 'idle' ? '' : t(sentences[state])}</p>
    </section>
  );
}

export const sentences = {
  reading: 'guard.picture_reading',
  none: 'guard.picture_none',
  unreadable: 'guard.picture_unreadable',
  'too-large': 'guard.picture_too_large',
} as const;
