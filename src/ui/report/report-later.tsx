// The report is rarely wanted, and then by a press: its code is fetched from the package only then.
import { useEffect, useState } from 'preact/hooks';
import { useText } from '../text-context.tsx';
import { useToast } from '../toast.tsx';
import type { ReportView, ReportViewProps } from './report-view.tsx';

export function ReportLater(props: ReportViewProps) {
  const t = useText();
  const show = useToast();
  const [View, setView] = useState<typeof ReportView>();
  useEffect(() => {
    import('./report-view.tsx').then(
      (module) => setView(() => module.ReportView),
      (error: unknown) => {
        console.error('report', error);
        show({ message: t('report.not_opened') });
        props.onClose();
      },
    );
  }, []);
  return View ? <View {...props} /> : null;
}
