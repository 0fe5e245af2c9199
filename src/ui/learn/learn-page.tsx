// Short pages that explain one trick each, the answers people look for, and what to do afterwards.
import { useText } from '../text-context.tsx';
import { Afterwards } from './afterwards.tsx';
import { Questions } from './questions.tsx';
import { TopicPage } from './topic-page.tsx';
import { learnAddress, type Place, topics } from './topics.ts';

/** Day on which numbers, menu paths and rules were last compared with their sources (../shared/facts/wechat.md, 7). */
const factsChecked = '2026-08-20';

export function LearnPage({ place }: { place: Place }) {
  const t = useText();
  const { topic, rule } = place;
  return (
    <main class="learn">
      {topic === undefined ? (
        <Contents />
      ) : (
        <nav>
          <a href="learn.html">{t('learn.all')}</a>
        </nav>
      )}
      {topic === 'afterwards' && (
        <>
          <Urgent />
          <Afterwards />
        </>
      )}
      {topic !== undefined && topic !== 'afterwards' && <TopicPage topic={topic} rule={rule} />}
      {topic !== 'afterwards' && <Urgent more />}
      {topic === undefined && <Questions />}
      <footer class="small soft">
        <p>{t('learn.checked', { date: t.date(Date.parse(factsChecked)) })}</p>
      </footer>
    </main>
  );
}

function Contents() {
  const t = useText();
  return (
    <>
      <header>
        <h1>{t('learn.title')}</h1>
        <p>{t('learn.lead')}</p>
      </header>
      <nav aria-labelledby="topics">
        <h2 id="topics">{t('learn.topics')}</h2>
        <ul class="topics">
          {topics.map((topic) => (
            <li key={topic}>
              <a href={`#${topic}`}>{t(`learn.${topic}_title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

function Urgent({ more = false }: { more?: boolean }) {
  const t = useText();
  return (
    <aside class="urgent">
      <p>{t('learn.urgent')}</p>
      {more && <a href={learnAddress({ topic: 'afterwards' })}>{t('learn.more_after')}</a>}
    </aside>
  );
}
