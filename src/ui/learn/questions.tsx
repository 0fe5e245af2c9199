import { Disclosure } from '../disclosure.tsx';
import { useText } from '../text-context.tsx';

const asked = ['leak', 'authorize', 'payout', 'group', 'allowed', 'revoke', 'private', 'wrong'] as const;

export function Questions() {
  const t = useText();
  return (
    <section class="questions" aria-labelledby="questions">
      <h2 id="questions">{t('learn.questions')}</h2>
      {asked.map((question) => (
        <Disclosure key={question} summary={t(`learn.ask_${question}`)}>
          <p>{t(`learn.answer_${question}`)}</p>
        </Disclosure>
      ))}
    </section>
  );
}
